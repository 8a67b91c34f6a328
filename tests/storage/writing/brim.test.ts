/** The phone's storage is full to the brim: whatever makes room works, also where the platform refuses every write. */
import { emptyFields } from '../../../miniprogram/domain/account/account';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { wipe } from '../../../miniprogram/packages/book/keeping/wipe';
import { takeReserve } from '../../../miniprogram/storage/writing/reserve';
import { contentOf, dayOf, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';
import { valuePorts } from '../../support/valuePorts';
import { openDrafts } from '../../../miniprogram/storage/areas/formDrafts';

const today = dayOf('2026-03-05');

function brimful(strict: boolean): FakePhone {
  const phone = new FakePhone();
  const book = phone.open();
  const { ids } = must(book.apply(Array.from({ length: 66 }, (_, at) => ({ add: emptyFields(`账号${at}`) }))));
  for (const id of [ids[0], ids[1], ids[65]]) must(book.remove(id ?? '', today));
  must(openDrafts(valuePorts(phone.store)).write('paste', '草稿'));
  takeReserve(phone.store, 1024 * 1024);
  phone.store.room = phone.store.usedBytes();
  phone.store.strict = strict;
  return phone;
}

const phones = [
  ['lets a value shrink', false],
  ['refuses every write', true],
] as const;

describe.each(phones)('a full phone that %s', (_what, strict) => {
  test('adds nothing, and says so', () => {
    const book = brimful(strict).open();
    expect(book.add(emptyFields('新'))).toMatchObject({ ok: false, problem: { kind: 'full' } });
  });

  test('deletes for good, one and many', () => {
    const phone = brimful(strict);
    const book = phone.open();
    const [first, ...others] = book.deleted();
    must(book.purge(first?.id ?? '', today));
    must(book.apply(others.map(({ id }) => ({ purge: { id, today } }))));
    expect(phone.open().deleted()).toEqual([]);
    expect(contentOf(phone.open())).toHaveLength(63);
  });

  test('moves to 最近删除, takes it back, and lets go of what is over', () => {
    const phone = brimful(strict);
    const book = phone.open();
    const moved = must(
      book.apply(
        book
          .all()
          .slice(0, 3)
          .map(({ id }) => ({ remove: { id, today } })),
      ),
    );
    must(book.undo(moved));
    expect(must(book.expire(addDays(today, 40)))).toBe(3);
    expect(phone.open().deleted()).toEqual([]);
  });

  test('clears a draft, and everything', () => {
    const phone = brimful(strict);
    must(openDrafts(valuePorts(phone.store)).clear('paste'));
    const full = brimful(strict);
    expect(wipe(full.store, full.files)).toEqual({ ok: true, value: null });
    expect(full.store.values.size).toBe(0);
    const bare = brimful(strict);
    bare.store.remove('room');
    bare.store.room = bare.store.usedBytes();
    expect(wipe(bare.store, bare.files)).toEqual({ ok: true, value: null });
    expect(bare.store.values.size).toBe(0);
  });

  test.each(['kill', 'killInside', 'fail'] as const)('%s at every operation of a deletion: before or after', (how) => {
    const outcomes = new Set<number>();
    for (let at = 1; ; at += 1) {
      const phone = brimful(strict);
      const book = phone.open();
      const ids = book.deleted().map(({ id }) => id);
      phone.hazard.expect({ at, how });
      const purged = book.apply(ids.map((id) => ({ purge: { id, today } })));
      const steps = phone.hazard.count;
      phone.hazard.calm();
      const again = phone.open();
      expect(again.mode).toEqual({ kind: 'ready' });
      const left = again.deleted().length;
      expect([0, 3]).toContain(left);
      if (how === 'fail') expect(left).toBe(purged.ok ? 0 : 3);
      expect(again.all()).toHaveLength(63);
      expect(again.faults()).toEqual([]);
      outcomes.add(left);
      if (steps < at) break;
    }
    expect([...outcomes].sort()).toEqual([0, 3]);
  });
});

test('a write that the platform drops without a word is noticed', () => {
  const phone = new FakePhone();
  const book = phone.open();
  const { id, ...fields } = must(book.add(emptyFields('小满面包')));
  jest.spyOn(phone.store, 'write').mockImplementation(() => undefined);
  expect(book.update(id, { ...fields, note: '改了' })).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  expect(book.find(id)?.note).toBe('');
  expect(book.mode).toEqual({ kind: 'ready' });
});
