/** From recognised items to what a paste will add and change. */
import type { Account, AccountId } from '../../../../domain/account/account';
import type { Day } from '../../../../domain/day/day';
import { mergeFacts, newcomer } from './facts';
import type { AccountIndex } from './match';
import { addToIndex, idKey, indexAccounts, matchAccount } from './match';
import { addRow } from './addRow';
import type { PasteRow } from './row';
import { rowFor } from './row';
import { mergePasted } from './twice';
import type { RecognisedAccount, RecognisedFacts, RecognisedItem } from '../recognise/types';

export type { FieldChange } from './changes';
export type { DueConflict, PassedOffer } from './facts';
export type { PasteRow, UpdateRow } from './row';
export { resolveChoice, resolveConflict, resolvePassed } from './decide';
export { settlePaste } from './settle';
export type { PasteWrite } from './settle';

/** All that one paste says about one account. */
interface Target {
  /** As the index has it: it learns the ids that the paste brings. */
  indexed: Account;
  /** null: it is to be added. */
  stored: Account | null;
  facts: RecognisedFacts;
  warnings: string[];
}

interface Plan {
  index: AccountIndex;
  stored: Map<AccountId, Account>;
  targets: Map<AccountId, Target>;
}

/**
 * One row for each account and each error, in the order of the paste. `accounts`: those in use and those in 最近删除 (which
 * never match). Items about the same account become one row, where the later one wins. `today`: the Beijing day.
 */
export function planPaste(items: readonly RecognisedItem[], accounts: readonly Account[], today: Day): PasteRow[] {
  const plan: Plan = {
    index: indexAccounts(accounts),
    stored: new Map(accounts.map((account) => [account.id, account])),
    targets: new Map(),
  };
  const places = new Set<Target | PasteRow>(
    items.map((item) => (item.ok ? place(item.value, plan) : { action: 'error', ...item.problem })),
  );
  return [...places].map((one) => ('action' in one ? one : targetRow(one, today)));
}

function targetRow({ stored, facts, warnings }: Target, today: Day): PasteRow {
  return stored ? rowFor(stored, mergeFacts(stored, facts, today), warnings) : addRow(facts, warnings);
}

function place(item: RecognisedAccount, plan: Plan): Target | PasteRow {
  const { facts, warnings } = item;
  const match = matchAccount(facts, plan.index);
  if (match.kind === 'several') return choiceRow(item, match.candidates, plan);
  if (match.kind === 'none') {
    const target: Target = {
      indexed: standIn(facts, plan.targets.size),
      stored: null,
      facts,
      warnings: [...warnings, ...newcomerWarnings(facts, match.sameName, plan.index)],
    };
    return keep(target, plan);
  }
  const earlier = plan.targets.get(match.account.id);
  if (!earlier)
    return keep({ indexed: match.account, stored: plan.stored.get(match.account.id) ?? null, facts, warnings }, plan);
  const merged = mergePasted(earlier.facts, facts);
  earlier.facts = merged.facts;
  earlier.warnings = [...new Set([...earlier.warnings, ...warnings, ...merged.warnings])];
  return keep(earlier, plan);
}

/**
 * Later items find the account by every id that the paste has brought for it, and two different ids under one name stay
 * two accounts.
 */
function keep(target: Target, plan: Plan): Target {
  const { indexed, facts } = target;
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
  return {
    action: 'error',
    message: '这个名称对得上这次粘贴的另外几个账号，分不清是哪个，请补上 AppID',
    excerpt: item.facts.name,
  };
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
