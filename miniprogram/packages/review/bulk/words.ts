/** What each action over many accounts is called, and says before and after. */
import { subjectTypeLabel } from '../../../domain/account/words';
import type { SubjectType } from '../../../domain/account/account';
import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { leadTimeLabel, readLeadTime } from '../../../domain/reminders/leadTime';

export const bulkTitles = {
  submitted: '记录已提交',
  passed: '记为已通过',
  tag: '加标签',
  untag: '去掉标签',
  subject: '设主体类型',
  confirm: '核对到期日',
  leadTimes: '提前提醒',
  copy: '复制清单',
  remove: '删除',
} as const;
export type BulkAction = keyof typeof bulkTitles;

export function isBulkAction(text: string): text is BulkAction {
  return text in bulkTitles;
}

/** What is filled in, as the fields hold it. */
export interface BulkForm {
  on: string;
  fees: 'none' | 'usual';
  tag: string;
  subject: SubjectType | '';
  /** Codes of the lead times to add. */
  leads: string[];
}

/** What will happen to `count` accounts. */
export function sentenceOf(action: BulkAction, count: number, form: BulkForm): string {
  const on = readDay(form.on);
  const day = on === null ? '' : longDay(on);
  const what: Record<BulkAction, string> = {
    submitted: `将把 ${count} 个账号记为 ${day}已提交，进入“审核中”。`,
    passed: `将把 ${count} 个账号记为 ${day}通过，这一期结束，新的一期开始。`,
    tag: `将给 ${count} 个账号加上标签“${form.tag.trim()}”。`,
    untag: `将从 ${count} 个账号上去掉标签“${form.tag}”。`,
    subject: `将把 ${count} 个账号的主体类型设为“${subjectTypeLabel(form.subject)}”。`,
    confirm: `将把 ${count} 个账号的到期日记为“已核对”。请先在后台看过，日子都一样。`,
    leadTimes: `将给 ${count} 个账号另外加上：${leadsText(form)}。原来有的不变。`,
    copy: `将复制 ${count} 个账号的清单，一行一个，可以贴进表格。`,
    remove: `将删除 ${count} 个账号，放进“最近删除”，30 天内可以恢复。`,
  };
  return what[action];
}

/** What the bar on the list, and 最近操作, say afterwards. */
export function doneText(action: Exclude<BulkAction, 'copy'>, count: number, form: BulkForm): string {
  const what: Record<Exclude<BulkAction, 'copy'>, string> = {
    submitted: `已把 ${count} 个账号记为已提交`,
    passed: `已把 ${count} 个账号记为已通过`,
    tag: `已给 ${count} 个账号加上“${form.tag.trim()}”`,
    untag: `已从 ${count} 个账号上去掉“${form.tag}”`,
    subject: `已把 ${count} 个账号设为${subjectTypeLabel(form.subject)}`,
    confirm: `已核对 ${count} 个账号的到期日`,
    leadTimes: `已给 ${count} 个账号加上${leadsText(form)}`,
    remove: `已删除 ${count} 个账号`,
  };
  return what[action];
}

/** What the button says that does it. */
export function buttonText(action: BulkAction, count: number): string {
  if (count === 0) return '没有可以处理的';
  return `${action === 'remove' ? '删除' : action === 'copy' ? '复制' : '写入'} ${count} 个`;
}

/** 提前 6 个月、提前 45 天 */
export function leadsText({ leads }: Pick<BulkForm, 'leads'>): string {
  return leads
    .map((code) => readLeadTime(code))
    .flatMap((lead) => (lead ? [leadTimeLabel(lead)] : []))
    .join('、');
}
