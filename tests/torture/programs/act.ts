/** What a person can do, as steps of a program. */
import type { AccountFields, AccountId } from '../../../miniprogram/domain/account/account';
import { canonicalJson } from '../../../miniprogram/packages/book/model/bookFile/canonical';
import { theBook } from '../../../miniprogram/storage/phone';
import { fullFields } from '../../support/accounts';
import { oneOf, type Dice } from '../mutators';
import type { View } from './view';
import type { World } from './world';

/** What an act came to: the app's own words where it refuses. */
export type Outcome = { ok: true; value: unknown } | { ok: false; problem: { kind: string; message: string } };

export interface Act {
  name: string;
  run: () => Outcome;
  /** Changes a plain map as the act should have; without it, what the unhurt act did is taken. */
  foresee?: (view: View, value: unknown) => void;
  /** Of several writes, each of which is done or not. */
  inParts?: true;
  /** Makes room: never refused for want of it. */
  makesRoom?: true;
}

export interface Means {
  world: World;
  dice: Dice;
  /** What was shown before each act of this session, and is now. */
  views: readonly View[];
  /** What the last act gave; undefined at the beginning. */
  last: { act: Act; value: () => unknown } | undefined;
}

/** null where there is nothing to do it to. */
export type Maker = (means: Means) => Act | null;

export const whole = (dice: Dice, below: number): number => Math.floor(dice() * below);

export function idsIn(which: 'all' | 'deleted'): AccountId[] {
  const book = theBook();
  return (which === 'all' ? book.all() : book.deleted()).map(({ id }) => id);
}

/** Up to `most` of them, one at least where there is one. */
export function some<T>(dice: Dice, all: readonly T[], most: number): T[] {
  const from = whole(dice, all.length);
  return all.slice(from, from + 1 + whole(dice, most));
}

export function fieldsBy(dice: Dice): AccountFields {
  const fields = fullFields(whole(dice, 5000));
  return { ...fields, note: '备注'.repeat(whole(dice, 60)), client: oneOf(dice, ['', '湖滨', '城南']) };
}

export function fieldsOf(account: AccountId): AccountFields {
  const found = theBook().find(account);
  if (!found) throw new Error(`${account} is not there`);
  const { id, rev, createdAt, updatedAt, deletedOn, ...fields } = found;
  void [id, rev, createdAt, updatedAt, deletedOn];
  return fields;
}

export const shown = (fields: AccountFields): string => canonicalJson({ ...fields, deletedOn: '' });

/** Changes fields of what a view has under a name. */
export function alter(view: View, name: string, patch: object): void {
  view.set(name, canonicalJson({ ...(JSON.parse(view.get(name) ?? '{}') as object), ...patch }));
}
