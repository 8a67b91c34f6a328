import type { Account } from '../../../domain/account/account';
import { formatDay, type Day } from '../../../domain/day/day';
import type { Way } from '../../../platform/giveOut';

export type Format = 'book' | 'xlsx' | 'csv';

export interface FormatChoice {
  value: Format;
  label: string;
}

export const formats: readonly FormatChoice[] = [
  { value: 'book', label: '账号本（整本备份，可以再导入）' },
  { value: 'xlsx', label: 'Excel 表格（.xlsx）' },
  { value: 'csv', label: 'CSV 表格（.csv）' },
];

const hints: Record<Format, string> = {
  book: '换手机、误删或清空以后，用它恢复得最全',
  xlsx: 'Excel、WPS 都能打开；办理记录不在表格里',
  csv: '各种表格软件都能打开；办理记录不在表格里',
};

/** What the button of a way says, and what is said once the file has gone that way. */
export const wayWords: Record<Way, { text: string; done: string; problem: string }> = {
  chat: { text: '发到微信聊天', done: '已经发出', problem: '没能发出文件。再试一次；还不行就更新微信。' },
  favorites: {
    text: '收藏到微信',
    done: '已经收藏：微信“我”里的“收藏”',
    problem: '没能收藏。再试一次；还不行就先发给自己，再在聊天里收藏。',
  },
  disk: {
    text: '存到电脑',
    done: '已经存到电脑',
    problem: '没能存到电脑。换个文件夹再试一次；还不行就在手机上导出。',
  },
};

export interface ExportState {
  format: Format;
  /** Whether contacts go out as they are, in a table. */
  contacts: boolean;
  /** null: everything; else the accounts that were selected. */
  ids: ReadonlySet<string> | null;
  accounts: readonly Account[];
  deleted: readonly Account[];
  /** Whether there are diagnoses: they are worth keeping without any account. */
  hasDiagnoses: boolean;
}

export interface ExportView {
  /** selected: none of those that were selected can go out; none: there is nothing at all */
  empty: '' | 'selected' | 'none';
  title: string;
  /** What is in the file, and what of it is personal. */
  what: string;
  personal: string;
  formats: readonly FormatChoice[];
  hint: string;
}

/** Those in use that go out: examples never do. */
export function outgoing(accounts: readonly Account[], ids: ReadonlySet<string> | null): Account[] {
  return accounts.filter(({ id, example }) => !example && (ids?.has(id) ?? true));
}

export function exportView({ format, contacts, ids, accounts, deleted, hasDiagnoses }: ExportState): ExportView {
  const count = outgoing(accounts, ids).length;
  const binned = outgoing(deleted, null).length;
  const offered = formats.filter(({ value }) => (value === 'book' ? ids === null : count > 0));
  const nothing = ids === null ? 'none' : 'selected';
  return {
    empty: count > 0 || (ids === null && (binned > 0 || hasDiagnoses)) ? '' : nothing,
    title: ids === null ? `导出全部${count > 0 ? ` ${count} 个账号` : ''}` : `导出选中的 ${count} 个账号`,
    what: format === 'book' ? wholeBook(count, binned) : wholeTable(count),
    personal: personal(format, contacts),
    formats: offered,
    hint: hints[format],
  };
}

function wholeBook(count: number, binned: number): string {
  const accounts = [count > 0 ? `${count} 个账号` : '', binned > 0 ? `最近删除里的 ${binned} 个` : ''];
  const all = [...accounts, '办理记录、注册诊断、提醒和设置'].filter((part) => part !== '');
  return `文件里有：${all.join('、')}。示例不在里面。`;
}

function wholeTable(count: number): string {
  return `文件里有：${count} 个账号，每个一行，从名称、主体、AppID、到期日到客户、负责人、标签、备案号和备注，还有今天的状态和审核费。示例和最近删除的不在里面。`;
}

function personal(format: Format, contacts: boolean): string {
  const masked = format === 'book' || contacts ? '管理员、联系方式和备注，都是原样' : '管理员和备注；联系方式打了码';
  return `其中有个人信息：${masked}。只发给该看到的人。`;
}

/** 年审管家-账号本-2026-03-05.json, 年审管家-12个账号-2026-03-05.xlsx */
export function fileNameOf(format: Format, count: number, day: Day): string {
  const [what, ending] = format === 'book' ? ['账号本', 'json'] : [`${count}个账号`, format];
  return `年审管家-${what}-${formatDay(day)}.${ending}`;
}

/** What can't be read and so is not in the file; '' if nothing. */
export function unreadText(unread: number): string {
  return unread === 0 ? '' : `有 ${unread} 处读不出来，不在文件里。原文还在这部手机上，到“我的”里可以复制留底。`;
}
