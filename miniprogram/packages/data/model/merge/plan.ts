/** From recognised items to what a paste will add and change. */
import type { Account, AccountId } from '../../../../domain/account/account';
import type { Day } from '../../../../domain/day/day';
import type { Validity } from '../../../../domain/cycle/nextDue';
import { officialNumbers } from '../../../../domain/rules/numbers';
import { newcomer } from './facts';
import type { AccountIndex } from './match';
import { addToIndex, idKey, indexing, matchAccount } from './match';
import type { PasteRow } from './row';
import { errorRow } from './row';
import type { Newcomer, Target } from './target';
import { targetRow } from './target';
import { mergePasted } from './twice';
import { each, type Steps } from '../../../../domain/kit/steps';
import type { RecognisedAccount, RecognisedFacts, RecognisedItem, Unreadable } from '../recognise/types';
import { onlyName } from '../recognise/types';

export type { FieldChange } from './changes';
export type { DueConflict, PassedOffer } from './facts';
export type { PasteRow, UpdateRow } from './row';
export type { Answers, Guess } from './guesses';
export type { PasteWrite } from './settle';

interface Plan {
  index: AccountIndex;
  stored: Map<AccountId, Account>;
  targets: Map<AccountId, Target>;
}

/**
 * One row for each account and each error, in the order of the paste. `accounts`: those in use and those in 最近删除 (which
 * never match). Items about the same account become one row, where the later one wins; what pushes tell of it is taken
 * in the order of its times. `today`: the Beijing day. `numbers`: how long a certification lasts, for a push that says
 * that it passed and not until when. In steps of one account each.
 */
export function* planning(
  items: readonly RecognisedItem[],
  accounts: readonly Account[],
  today: Day,
  numbers: Validity = officialNumbers,
): Steps<PasteRow[]> {
  const plan: Plan = {
    index: yield* indexing(accounts),
    stored: new Map(accounts.map((account) => [account.id, account])),
    targets: new Map(),
  };
  // Accounts first: a push may be about one that the same paste brings.
  const found = new Map<Target | PasteRow, string[]>();
  const order: (Target | PasteRow)[] = [];
  const take = (wanted: boolean): Steps<void> =>
    each(items, (item, index) => {
      if (item.ok !== wanted) return;
      const one = item.ok ? place(item.value, plan) : placeUnread(item.problem, plan);
      const at = (item.ok ? item.value : item.problem).place;
      const places = found.get(one) ?? [];
      if (at !== undefined) places.push(at);
      found.set(one, places);
      order[index] = one;
    });
  yield* take(true);
  yield* take(false);
  const rows: PasteRow[] = [];
  yield* each(new Set(order), (one) => {
    const row = 'action' in one ? one : targetRow(one, { today, numbers });
    const places = found.get(one) ?? [];
    rows.push(places.length === 0 ? row : { ...row, place: places.slice(0, 3).join('、') });
  });
  return rows;
}

/** An item that makes no account: what it tells goes to the stored account of its id, if there is one. */
function placeUnread({ told, message, excerpt }: Unreadable, plan: Plan): Target | PasteRow {
  if (!told) return errorRow(message, excerpt);
  const match = matchAccount({ ...onlyName(''), appid: told.appid, originalId: told.originalId }, plan.index);
  if (match.kind === 'several')
    return errorRow(
      `这是平台的推送：${told.says}。有 ${match.candidates.length} 个账号填了同一个 ID，分不清是哪个`,
      excerpt,
    );
  if (match.kind === 'none') {
    const deleted = told.appid === '' ? undefined : plan.index.deletedAppids.get(idKey(told.appid));
    const where = deleted === undefined ? '' : `。“最近删除”里有这个 AppID 的账号“${deleted}”，可以先恢复它`;
    return errorRow(`${message}${where}`, excerpt, true);
  }
  const target = targetOf(match.account, plan);
  // Pasted twice is told once.
  if (!target.told.some((one) => JSON.stringify(one) === JSON.stringify(told))) target.told.push(told);
  return target;
}

/** What the paste has said about an account of the index so far. */
function targetOf(indexed: Account, plan: Plan): Target {
  const earlier = plan.targets.get(indexed.id);
  if (earlier) return earlier;
  // Whatever is in the index and isn't stored has its target since it was put there.
  const stored = plan.stored.get(indexed.id) ?? indexed;
  const target: Target = { indexed, stored, facts: null, told: [], warnings: [] };
  plan.targets.set(indexed.id, target);
  return target;
}

function place(item: RecognisedAccount, plan: Plan): Target | PasteRow {
  const { facts, warnings } = item;
  const found = matchAccount(facts, plan.index);
  const match = found.kind === 'several' && areOtherKinds(found.candidates, facts, plan) ? noMatch : found;
  if (match.kind === 'several') return choiceRow(item, match.candidates, plan);
  if (match.kind === 'none') {
    const target: Newcomer = {
      indexed: standIn(facts, plan.targets.size),
      stored: null,
      facts,
      told: [],
      warnings: warnings.concat(newcomerWarnings(facts, match.sameName, plan.index)),
    };
    return keep(target, facts, plan);
  }
  const target = targetOf(match.account, plan);
  const merged = target.facts === null ? { facts, warnings: [] } : mergePasted(target.facts, facts);
  target.facts = merged.facts;
  target.warnings = Array.from(new Set(target.warnings.concat(warnings, merged.warnings)));
  return keep(target, merged.facts, plan);
}

const noMatch = { kind: 'none', sameName: false } as const;

/** A paste that tells the kinds of accounts of one name, such as 小程序 and 服务号, tells of several accounts. */
function areOtherKinds(candidates: readonly Account[], { kind }: RecognisedFacts, plan: Plan): boolean {
  return candidates.every(({ id }) => {
    const target = plan.targets.get(id);
    return target?.stored === null && kind !== '' && target.facts.kind !== '' && target.facts.kind !== kind;
  });
}

/**
 * Later items find the account by every id that the paste has brought for it, and two different ids under one name stay
 * two accounts.
 */
function keep(target: Target, facts: RecognisedFacts, plan: Plan): Target {
  const { indexed } = target;
  indexed.appid = facts.appid || indexed.appid;
  indexed.originalId = facts.originalId || indexed.originalId;
  addToIndex(plan.index, indexed);
  plan.targets.set(indexed.id, target);
  return target;
}

/** Only stored accounts can be chosen. */
function choiceRow(item: RecognisedAccount, candidates: readonly Account[], plan: Plan): PasteRow {
  const stored = candidates
    .map((candidate) => plan.stored.get(candidate.id))
    .filter((account) => account !== undefined);
  if (stored.length > 0) return { action: 'choose', candidates: stored, item };
  return errorRow('这个名称对得上这次粘贴的另外几个账号，分不清是哪个，请补上 AppID', item.facts.name);
}

function newcomerWarnings(facts: RecognisedFacts, sameName: boolean, index: AccountIndex): string[] {
  const warnings = sameName ? ['已有同名的账号，但 AppID 或原始 ID 不同，会另外添加'] : [];
  const deleted = facts.appid === '' ? undefined : index.deletedAppids.get(idKey(facts.appid));
  if (deleted !== undefined) warnings.push(`“最近删除”里有同一个 AppID 的账号“${deleted}”，要找回它请去那里恢复`);
  return warnings;
}

/** Lets later items find an account that is only about to be added. No stored id has a blank. */
function standIn(facts: RecognisedFacts, count: number): Account {
  return { ...newcomer(facts).fields, id: `new ${count}`, rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '' };
}
