import fc from 'fast-check';
import { compareRevisions } from '../../../../../miniprogram/domain/account/revision';
import type { Entries, Entry } from '../../../../../miniprogram/packages/book/model/bookFile/entry';
import { differencesOf } from '../../../../../miniprogram/packages/book/model/mergeBooks/differences';
import { planMerge } from '../../../../../miniprogram/packages/book/model/mergeBooks/plan';
import { bookOf, edited, entry, merged, parsed, purged, textOf } from './books';

/** What happens to a book: an edit, a move to 最近删除 or back, a deletion for good, another account. */
type Deed = (book: Map<string, Entry>, device: string) => void;

const place = fc.nat(3).map((at) => `p01-${at}`);
const onOne =
  (id: string, change: (one: Entry, device: string) => Entry): Deed =>
  (book, device) => {
    const one = book.get(id);
    if (one?.account) book.set(id, change(one, device));
  };
const deedOnOne: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .tuple(place, fc.constantFrom('note', 'owner', 'client'), fc.constantFrom('一', '二', '三'))
    .map(([id, key, text]) => onOne(id, (one, device) => edited(one, device, { [key]: text }))),
  fc
    .tuple(place, fc.constantFrom('', '2026-03-01', '2026-03-02'))
    .map(([id, deletedOn]) => onOne(id, (one, device) => edited(one, device, { deletedOn }))),
  fc
    .tuple(place, fc.constantFrom('2026-03-03', '2026-03-04'))
    .map(([id, on]) => onOne(id, (one, device) => purged(one, device, on))),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: deedOnOne },
  fc.constant<Deed>((book, device) => {
    book.set(`p02-${device}`, entry(`p02-${device}`, { [device]: 1 }, { name: device }));
  }),
);

const start = bookOf(...[0, 1, 2, 3].map((at) => entry(`p01-${at}`, { dbase: 1 }, { name: `账号${at}` })));
const livedBy = (deeds: readonly Deed[], device: string): Entries => {
  const book = new Map(start);
  for (const each of deeds) each(book, device);
  return book;
};
const lived = (device: string): fc.Arbitrary<Entries> =>
  fc.array(deed, { maxLength: 4 }).map((deeds) => livedBy(deeds, device));

const conflictsIn = (one: Entries, other: Entries): string[] =>
  planMerge(one, other).flatMap(({ id, kind }) => (kind === 'conflict' ? [id] : []));
const without = (book: Entries, ids: readonly string[]): Entries =>
  new Map([...book].filter(([id]) => !ids.includes(id)));

const three = fc.tuple(lived('da'), lived('db'), lived('dc')).map(([a, b, c]) => {
  const clashing = [...conflictsIn(a, b), ...conflictsIn(b, c), ...conflictsIn(a, c)];
  return [without(a, clashing), without(b, clashing), without(c, clashing)] as const;
});

test('merging is idempotent: the second time changes nothing, and neither does a book with itself', () => {
  fc.assert(
    fc.property(lived('da'), lived('db'), (a, b) => {
      const once = merged(a, b);
      expect(textOf(merged(once, b))).toBe(textOf(once));
      expect(textOf(merged(a, a))).toBe(textOf(a));
    }),
  );
});

test('merging is commutative and associative where nothing conflicts', () => {
  fc.assert(
    fc.property(three, ([a, b, c]) => {
      expect(textOf(merged(a, b))).toBe(textOf(merged(b, a)));
      expect(textOf(merged(merged(a, b), c))).toBe(textOf(merged(a, merged(b, c))));
    }),
  );
});

test('of what conflicts no edit of either side is lost: both stand side by side, and here nothing changes', () => {
  fc.assert(
    fc.property(lived('da'), lived('db'), (a, b) => {
      const after = merged(a, b);
      for (const { id, ours, theirs, kind } of planMerge(a, b)) {
        if (kind !== 'conflict' || !ours) continue;
        expect(after.get(id)).toBe(ours);
        const listed = differencesOf(ours, theirs, (each) => each);
        expect(listed).not.toEqual([]);
        for (const key of ['note', 'owner', 'client'] as const) {
          const [here, there] = [ours.account?.[key], theirs.account?.[key]];
          if (here === undefined || there === undefined || here === there) continue;
          expect(listed).toContainEqual(expect.objectContaining({ id: key, ours: here, theirs: there }));
        }
      }
    }),
  );
});

test('what is decided on one phone, whichever way, is taken over by the other, and then both are equal', () => {
  const side = fc.constantFrom('ours' as const, 'theirs' as const);
  fc.assert(
    fc.property(lived('da'), lived('db'), side, (a, b, decision) => {
      const decisions = Object.fromEntries(conflictsIn(a, b).map((id) => [id, decision]));
      const after = merged(a, b, decisions, 'da');
      expect(conflictsIn(b, after)).toEqual([]);
      expect(textOf(merged(b, after))).toBe(textOf(after));
    }),
  );
});

/** Every clock of a book set elsewhere. */
const withClocks = (book: Entries, clocks: readonly number[]): Entries =>
  bookOf(
    ...[...book.values()].map(({ packed, account }, at) => {
      const [createdAt, updatedAt] = [clocks[at % clocks.length], clocks[(at + 1) % clocks.length]];
      return parsed(JSON.stringify(account ? { ...packed, createdAt, updatedAt } : packed));
    }),
  );
const clockless = ({ packed, rev }: Entry): unknown => ({ ...packed, rev, createdAt: 0, updatedAt: 0 });

test('no decision hangs on a clock: however the clocks went, the same is planned and the same comes out', () => {
  const clocks = fc.array(fc.nat(9e12), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lived('da'), lived('db'), clocks, clocks, (a, b, first, second) => {
      const [x, y] = [withClocks(a, first), withClocks(b, second)];
      const kinds = (ours: Entries, theirs: Entries) => planMerge(ours, theirs).map(({ id, kind }) => [id, kind]);
      expect(kinds(x, y)).toEqual(kinds(a, b));
      expect([...merged(x, y).values()].map(clockless)).toEqual([...merged(a, b).values()].map(clockless));
    }),
  );
});

const hasSeen = (one: Entry | undefined, other: Entry | undefined): boolean =>
  !other || (one !== undefined && ['newer', 'equal'].includes(compareRevisions(one.rev, other.rev)));

test('no edit is lost: what comes out has seen all of both, and has the words of whoever alone had changed it', () => {
  fc.assert(
    fc.property(lived('da'), lived('db'), (a, b) => {
      const after = merged(a, b);
      const clashing = conflictsIn(a, b);
      for (const id of new Set([...a.keys(), ...b.keys()])) {
        const [here, there, now] = [a.get(id), b.get(id), after.get(id)];
        expect(hasSeen(now, here)).toBe(true);
        expect(hasSeen(now, there)).toBe(!clashing.includes(id));
        if (!here || (there && !hasSeen(here, there) && hasSeen(there, here))) expect(now).toEqual(there);
        if (!there || (here && hasSeen(here, there) && !hasSeen(there, here))) expect(now).toEqual(here);
      }
    }),
  );
});

/** What was changed on a device, at a time. */
const changedAt = (book: Entries, device: string, updatedAt: number): Entries =>
  bookOf(
    ...[...book.values()].map((one) =>
      one.account && one.rev[device] ? parsed(JSON.stringify({ ...one.packed, updatedAt })) : one,
    ),
  );

test('the same edits on both sides clash nowhere: both end alike, having seen both, at the later time', () => {
  fc.assert(
    fc.property(fc.array(deedOnOne, { minLength: 1, maxLength: 4 }), fc.nat(99), fc.nat(99), (deeds, first, second) => {
      const [a, b] = [changedAt(livedBy(deeds, 'da'), 'da', first), changedAt(livedBy(deeds, 'db'), 'db', second)];
      expect(new Set(planMerge(a, b).map(({ kind }) => kind))).toEqual(new Set(['same']));
      const both = merged(a, b);
      expect(textOf(merged(b, a))).toBe(textOf(both));
      for (const [id, now] of both) {
        expect([hasSeen(now, a.get(id)), hasSeen(now, b.get(id))]).toEqual([true, true]);
        if (now.account && now.rev['da']) expect(now.account.updatedAt).toBe(Math.max(first, second));
      }
    }),
  );
});

test('decided field by field, each field is that of its side, and the other phone takes it over', () => {
  const coins = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lived('da'), lived('db'), coins, (a, b, coin) => {
      const decisions: Record<string, ReadonlySet<string>> = {};
      for (const { id, kind, ours, theirs } of planMerge(a, b))
        if (kind === 'conflict' && ours) {
          const ids = differencesOf(ours, theirs, (each) => each).map((each) => each.id);
          decisions[id] = new Set(ids.filter((_, at) => coin[at % coin.length]));
        }
      const after = merged(a, b, decisions, 'da');
      for (const [id, theirsOf] of Object.entries(decisions))
        for (const key of ['note', 'owner', 'client', 'name'] as const) {
          const [here, there, now] = [a, b, after].map((book) => book.get(id)?.account);
          if (here && there) expect(now?.[key]).toBe((theirsOf.has(key) ? there : here)[key]);
        }
      expect(textOf(merged(b, after))).toBe(textOf(after));
    }),
  );
});

test('the lives that are tried clash, agree, and go apart', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(lived('da'), lived('db'), (a, b) => {
      for (const { kind } of planMerge(a, b)) kinds.add(kind);
    }),
    { numRuns: 200 },
  );
  expect(['conflict', 'deleted', 'kept', 'same', 'updated'].filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('what is taken is read back as it was given', () => {
  fc.assert(
    fc.property(lived('da'), lived('db'), (a, b) => {
      for (const one of merged(a, b).values()) expect(parsed(JSON.stringify(one.packed))).toEqual(one);
    }),
  );
});
