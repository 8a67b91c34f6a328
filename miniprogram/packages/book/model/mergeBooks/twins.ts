/** Accounts that were born twice, once on each phone: two ids, and by what they say one and the same account. */
import type { Account } from '../../../../domain/account/account';
import { sameNameKey } from '../../../../domain/kit/text';
import { entryOf, isInUse, type Entries, type Entry } from '../bookFile/entry';
import { eachOf, inOne, inTurn, type Work } from '../steps';
import type { Side } from './decide';
import { differencesOf } from './differences';
import type { MergeRow } from './plan';

export interface Twin {
  /** As a conflict over the account that is here: it stays, with what is chosen of theirs. */
  asked: MergeRow;
  /** What happens if they are two accounts after all. */
  added: MergeRow;
  /** 'AppID 相同': what makes one believe it. */
  because: string;
  /** Fields that only one of the two says: that one is taken unless somebody decides otherwise. */
  filled: ReadonlyMap<string, Side>;
}

/** How many of them are compared field by field in one step. */
const twinsAStep = 8;

/** A plan without those rows that would add an account which may be here already, and those; in steps. */
export function planningTwins(
  ours: Entries,
  theirs: Entries,
  rows: readonly MergeRow[],
): Work<{ rows: MergeRow[]; twins: Twin[] }> {
  let parted: { rows: MergeRow[]; twins: Twin[] } = { rows: [], twins: [] };
  const fill = (twin: Twin): void => {
    twin.filled = filledOf(twin.asked);
  };
  return {
    step: inTurn([
      () =>
        inOne(() => {
          parted = partTwins(ours, theirs, rows);
        }),
      () => eachOf(parted.twins, twinsAStep, fill),
    ]),
    result: () => parted,
  };
}

function filledOf({ ours, theirs }: MergeRow): Map<string, Side> {
  const fields = ours ? differencesOf(ours, theirs, (id) => id) : [];
  return new Map(
    fields.flatMap((field): [string, Side][] => {
      if ((field.ours === '') === (field.theirs === '')) return [];
      return [[field.id, field.ours === '' ? 'theirs' : 'ours']];
    }),
  );
}

function partTwins(ours: Entries, theirs: Entries, rows: readonly MergeRow[]): { rows: MergeRow[]; twins: Twin[] } {
  const free = [...ours.values()].filter((entry) => isInUse(entry) && !theirs.has(entry.id));
  const known = marks.map(({ of }) => new Map(free.map((entry) => [entry.account ? of(entry.account) : '', entry])));
  const taken = new Set<string>();
  const twinOf = (row: MergeRow): Twin | null => {
    const { account } = row.theirs;
    if (row.kind !== 'added' || row.ours !== null || account === null) return null;
    for (const [at, { of, because }] of marks.entries()) {
      const mark = of(account);
      const here = mark === '' ? undefined : known[at]?.get(mark);
      if (!here?.account || taken.has(here.id) || differ(here.account, account)) continue;
      const asked = askedOf(here, row);
      if (asked === null) continue;
      taken.add(here.id);
      return { asked, added: row, because, filled: new Map() };
    }
    return null;
  };
  const twins: Twin[] = [];
  const rest = rows.filter((row) => {
    const twin = twinOf(row);
    if (twin) twins.push(twin);
    return twin === null;
  });
  return { rows: rest, twins };
}

/** By what two accounts are believed to be one, the surest first; '' says nothing. */
const marks: readonly { because: string; of: (account: Account) => string }[] = [
  { because: 'AppID 相同', of: ({ appid }) => appid },
  { because: '原始 ID 相同', of: ({ originalId }) => originalId },
  {
    because: '名称和主体相同',
    of: ({ kind, name, subjectName }) => [kind, sameNameKey(name), sameNameKey(subjectName)].join('\n'),
  },
];

/** Whether something says that they are two. */
function differ(a: Account, b: Account): boolean {
  return (['appid', 'originalId'] as const).some(
    (field) => a[field] !== '' && b[field] !== '' && a[field] !== b[field],
  );
}

/** Theirs under the id that ours has. */
function askedOf(ours: Entry, { theirs, name }: MergeRow): MergeRow | null {
  const same = entryOf({ ...theirs.packed, id: ours.id, rev: ours.rev });
  return same.ok ? { id: ours.id, name, kind: 'conflict', ours, theirs: same.value, becomes: null } : null;
}
