/** 复制清单: name, due day and fee of accounts, to paste into a spreadsheet or a chat. */
import type { Account } from '../../../domain/account/account';
import { isSure } from '../../../domain/account/trust';
import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { oneCell } from '../../../domain/kit/cell';
import { feeOfAccount } from '../../../domain/rules/feeFor';
import type { Standing } from '../../../domain/rules/standing';
import { feeWords } from './feeWords';

/** Tabs between the cells, a line each, under a line that names them. An estimated day is marked. */
export function copiedList(accounts: readonly Account[], { numbers }: Standing): string {
  const lines = accounts.map((account) => [account.name, dayText(account), feeWords(feeOfAccount(account, numbers))]);
  return [['名称', '到期日', '审核费'], ...lines].map((line) => line.map(oneCell).join('\t')).join('\n');
}

/** What the list doesn't know of its accounts, and how it says so. */
export function unknownInList(accounts: readonly Account[], { numbers }: Standing): string[] {
  const dayless = accounts.filter((account) => dueDay(account) === null).length;
  const feeless = accounts.filter((account) => feeOfAccount(account, numbers).fee.kind === 'unknown').length;
  return [
    '只复制名称、到期日和审核费，客户、标签和备注不在里面。',
    ...(dayless > 0 ? [`${dayless} 个没有到期日，写的是“待确认”或“未认证”。`] : []),
    ...(feeless > 0 ? [`${feeless} 个的审核费算不出，写的是“以后台显示为准”。`] : []),
  ];
}

function dueDay({ certifiedHow, cycle }: Account): ReturnType<typeof readDay> {
  return certifiedHow === 'never' ? null : readDay(cycle.dueOn);
}

function dayText(account: Account): string {
  const day = dueDay(account);
  if (day === null) return account.certifiedHow === 'never' ? '未认证' : '待确认';
  return `${longDay(day)}${isSure(account.cycle) ? '' : '（估计）'}`;
}
