/** Which stored account a pasted one is. */
import type { Account } from '../../../../domain/account/account';
import { sameNameKey, searchKey } from '../../../../domain/kit/text';
import { each, followed, type Steps } from '../../../../domain/kit/steps';
import type { RecognisedFacts } from '../recognise/types';

/** Accounts by everything that a paste can name them by. */
export interface AccountIndex {
  byAppid: Map<string, Account[]>;
  byOriginalId: Map<string, Account[]>;
  byName: Map<string, Account[]>;
  /** appids in 最近删除 → the name there. */
  deletedAppids: Map<string, string>;
}

export type Match =
  | { kind: 'none'; sameName: boolean }
  | { kind: 'one'; account: Account }
  | { kind: 'several'; candidates: Account[] };

/**
 * Examples never match; deleted accounts only make for a warning. The index holds copies, for a paste to add its ids
 * to.
 */
export function indexing(accounts: readonly Account[]): Steps<AccountIndex> {
  const index: AccountIndex = {
    byAppid: new Map(),
    byOriginalId: new Map(),
    byName: new Map(),
    deletedAppids: new Map(),
  };
  const adding = each(accounts, (account) => {
    if (account.example) return;
    if (account.deletedOn !== '') index.deletedAppids.set(idKey(account.appid), account.name);
    else addToIndex(index, { ...account });
  });
  return followed(adding, () => index);
}

/** Makes an account findable, or findable by more. */
export function addToIndex(index: AccountIndex, account: Account): void {
  put(index.byAppid, idKey(account.appid), account);
  put(index.byOriginalId, idKey(account.originalId), account);
  put(index.byName, sameNameKey(account.name), account);
}

/** Ids don't depend on case, width or stray blanks. */
export function idKey(id: string): string {
  return searchKey(id);
}

/**
 * By appid, then by original id, then by the exact name (see `sameNameKey`) as long as no id says otherwise; of several
 * that one which has the subject, too. A
 * mini-program may bear the name of an official account of the same subject, so a name that fits only accounts of
 * another kind is for the user to decide.
 */
export function matchAccount(facts: RecognisedFacts, index: AccountIndex): Match {
  const byId =
    found(index.byAppid, idKey(facts.appid)) ??
    found(index.byOriginalId, idKey(facts.originalId))?.filter((account) => agrees(facts, account));
  if (byId && byId.length > 0) return oneOrSeveral(byId);
  const named = index.byName.get(sameNameKey(facts.name)) ?? [];
  const possible = named.filter((account) => agrees(facts, account));
  if (possible.length === 0) return { kind: 'none', sameName: named.length > 0 };
  const ofKind = possible.filter((account) => facts.kind === '' || account.kind === facts.kind);
  if (ofKind.length === 0) return { kind: 'several', candidates: possible };
  const subject = sameNameKey(facts.subjectName);
  const ofSubject = ofKind.filter((account) => subject !== '' && sameNameKey(account.subjectName) === subject);
  return oneOrSeveral(ofSubject.length > 0 ? ofSubject : ofKind);
}

function agrees(facts: RecognisedFacts, account: Account): boolean {
  return noContradiction(facts.appid, account.appid) && noContradiction(facts.originalId, account.originalId);
}

function noContradiction(one: string, other: string): boolean {
  return one === '' || other === '' || idKey(one) === idKey(other);
}

function oneOrSeveral(candidates: Account[]): Match {
  const account = candidates[0];
  return account && candidates.length === 1 ? { kind: 'one', account } : { kind: 'several', candidates };
}

function found(map: Map<string, Account[]>, key: string): Account[] | undefined {
  return key === '' ? undefined : map.get(key);
}

function put(map: Map<string, Account[]>, key: string, account: Account): void {
  if (key === '') return;
  const list = map.get(key);
  if (list?.includes(account)) return;
  if (list) list.push(account);
  else map.set(key, [account]);
}
