import type { Account } from '../../domain/account/account';
import { filterAccounts, type ListedAccount, type ListQuery, type SavedFilter } from '../../domain/lists/search';
import { judged } from '../../domain/status/kept';
import { statusKinds } from '../../domain/status/status';
import { conditionsOf, sameQuery, statusText, type ConditionView } from '../../screen/views/conditions';
import { counted, splitExamples } from '../../screen/views/inUse';
import type { Standing } from '../../domain/rules/standing';

export interface ChipView {
  value: string;
  text: string;
  count: string;
}

/** Everything on 账号 but the rows. */
export interface AccountsView {
  statusChips: ChipView[];
  /** Enough accounts to be told apart under 筛选. */
  canFilter: boolean;
  /** Some account has a client. */
  hasClients: boolean;
  /** What 筛选 asks for; how much, '' for nothing. */
  conditions: ConditionView[];
  conditionCount: string;
  /** Filters that were kept. */
  saved: { name: string; chosen: boolean }[];
  countText: string;
  filtered: boolean;
  /** No account at all: nothing to search either. */
  first: boolean;
  /** Said in place of the rows; null while there are some. */
  empty: { title: string; text: string } | null;
}

export const sorts = [
  { value: 'due', text: '按到期日' },
  { value: 'name', text: '按名称' },
  { value: 'updated', text: '按最近修改' },
] as const satisfies readonly { value: ListQuery['sort']; text: string }[];

/** The accounts that the query finds, the person's own first: examples come last, whatever the order. */
export function findListed(accounts: readonly Account[], query: ListQuery, standing: Standing): ListedAccount[] {
  const { real, examples } = splitExamples(accounts);
  return [...filterAccounts(real, query, standing), ...filterAccounts(examples, query, standing)];
}

/** Fewer accounts are seen at a glance. */
const worthFiltering = 4;

/** What stands above the rows. Chips count all accounts, so that they stay still while one types. */
export function accountsView(
  accounts: readonly Account[],
  listed: readonly ListedAccount[],
  query: ListQuery,
  standing: Standing,
  saved: readonly SavedFilter[] = [],
): AccountsView {
  const conditions = conditionsOf(query);
  const filtered = query.text.trim() !== '' || query.statusKind !== '' || conditions.length > 0;
  const own = counted(splitExamples(accounts));
  return {
    statusChips: statusChipsOf(own, query, standing),
    canFilter: own.length >= worthFiltering || conditions.length > 0,
    hasClients: own.some(({ client }) => client !== ''),
    conditions,
    conditionCount: conditions.length > 0 ? String(conditions.length) : '',
    saved: saved.map(({ name, query: kept }) => ({ name, chosen: sameQuery(kept, query) })),
    countText: countTextOf(listed, own[0]?.example === true),
    filtered,
    first: accounts.length === 0,
    empty: listed.length > 0 ? null : emptyOf(accounts.length === 0, query),
  };
}

function statusChipsOf(accounts: readonly Account[], query: ListQuery, standing: Standing): ChipView[] {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  accounts.forEach((account) => {
    const { status, asks } = judged(account, standing);
    add(status.kind);
    if (asks) add('attention');
  });
  const all: ChipView = { value: '', text: '全部', count: String(accounts.length) };
  const some = (['attention', ...statusKinds] as const)
    .filter((kind) => counts.has(kind) || query.statusKind === kind)
    .map((kind) => ({
      value: kind,
      text: statusText(kind),
      count: String(counts.get(kind) ?? 0),
    }));
  return [all, ...some];
}

function countTextOf(listed: readonly ListedAccount[], onlyExamples: boolean): string {
  const examples = listed.filter(({ account }) => account.example).length;
  if (onlyExamples) return `${examples} 个示例`;
  const own = listed.length - examples;
  return examples > 0 ? `${own} 个账号，另有 ${examples} 个示例` : `${own} 个账号`;
}

function emptyOf(first: boolean, query: ListQuery): { title: string; text: string } {
  if (first) return { title: '还没有账号', text: '粘贴年审通知，或者手动添加一个。' };
  const words = query.text.trim();
  if (words !== '')
    return {
      title: `没有找到“${words}”`,
      text: '可以搜名称、主体、AppID、客户、负责人、联系方式或标签，少输几个字再试；也看看是不是选了筛选条件。',
    };
  return { title: '没有符合条件的账号', text: '换一个条件，或者清除筛选看全部。' };
}
