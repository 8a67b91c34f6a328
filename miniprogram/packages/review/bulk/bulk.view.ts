import type { Account } from '../../../domain/account/account';
import { namesOf } from '../../../domain/account/names';
import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { leadPresets, leadTimeLabel, readLeadTime } from '../../../domain/reminders/leadTime';
import type { RuleNumbers } from '../../../domain/rules/numbers';
import type { BulkPlan, Refused } from '../model/bulkPlan';
import { planLeadTimes, planRemoval, planTag, tagProblem } from '../model/planPlain';
import { nextDueOf, planPassed, planSubmitted } from '../model/planSteps';
import type { Standing } from '../../../domain/rules/standing';

export const bulkTitles = {
  submitted: '标记已提交',
  passed: '标记已通过',
  tag: '加标签',
  leadTimes: '提前提醒',
  remove: '删除',
} as const;
export type BulkAction = keyof typeof bulkTitles;

/** What is filled in, as the fields hold it. */
export interface BulkForm {
  on: string;
  fees: 'none' | 'usual';
  tag: string;
  /** Codes of the lead times to add. */
  leads: string[];
}

export interface RefusedGroup {
  why: string;
  count: number;
  names: string;
}

/** What will happen, said before it does. */
export interface BulkView {
  /** 将把 47 个账号…; says why when nothing can be done. */
  sentence: string;
  notes: { id: number; text: string }[];
  names: string;
  refused: RefusedGroup[];
  button: string;
  count: number;
  leads: { code: string; label: string; chosen: boolean }[];
  errors: Partial<Record<'on' | 'tag', string>>;
}

/** What 提前提醒 offers. */
function offersOf({ leads }: BulkForm): BulkView['leads'] {
  return leadPresets.map((code) => ({ code, label: leadsText({ leads: [code] }), chosen: leads.includes(code) }));
}

export function isBulkAction(text: string): text is BulkAction {
  return text in bulkTitles;
}

/** The plan of an action with what is filled in; null while that is wrong, and `errors` says what. */
export function bulkPlan(
  action: BulkAction,
  accounts: readonly Account[],
  form: BulkForm,
  standing: Standing,
): BulkPlan | null {
  const { today } = standing;
  if (action === 'remove') return planRemoval(accounts, today);
  if (action === 'tag') return tagProblem(form.tag) === '' ? planTag(accounts, form.tag) : null;
  if (action === 'leadTimes') return form.leads.length > 0 ? planLeadTimes(accounts, form.leads) : null;
  const on = readDay(form.on);
  if (on === null || on > today) return null;
  const choice = { on, withFees: form.fees === 'usual' };
  return action === 'submitted' ? planSubmitted(accounts, choice, standing) : planPassed(accounts, choice, standing);
}

export function bulkView(
  action: BulkAction,
  accounts: readonly Account[],
  form: BulkForm,
  standing: Standing,
): BulkView {
  const plan = bulkPlan(action, accounts, form, standing);
  if (plan === null)
    return {
      sentence: '',
      notes: [],
      names: '',
      refused: [],
      button: bulkTitles[action],
      count: 0,
      leads: offersOf(form),
      errors: errorsOf(action, form),
    };
  const count = plan.doing.length;
  return {
    sentence: count === 0 ? `选中的 ${accounts.length} 个账号都不用处理。` : sentenceOf(action, count, form),
    notes: count === 0 ? [] : notesOf(action, plan, form, standing.numbers).map((text, id) => ({ id, text })),
    names: namesOf(plan.doing),
    refused: groupsOf(plan.refused),
    button: count === 0 ? '没有可以处理的' : `${action === 'remove' ? '删除' : '写入'} ${count} 个`,
    count,
    leads: offersOf(form),
    errors: {},
  };
}

/** What the bar on the list says afterwards. */
export function doneText(action: BulkAction, count: number, form: BulkForm): string {
  const what: Record<BulkAction, string> = {
    submitted: `已把 ${count} 个账号记为已提交`,
    passed: `已把 ${count} 个账号记为已通过`,
    tag: `已给 ${count} 个账号加上“${form.tag.trim()}”`,
    leadTimes: `已给 ${count} 个账号加上${leadsText(form)}`,
    remove: `已删除 ${count} 个账号`,
  };
  return what[action];
}

function errorsOf(action: BulkAction, form: BulkForm): BulkView['errors'] {
  // An empty tag is no mistake yet.
  if (action === 'tag') return form.tag.trim() === '' ? {} : { tag: tagProblem(form.tag) };
  if (action === 'leadTimes') return {};
  return { on: form.on === '' ? '请选择日期' : '日期不能晚于今天' };
}

function sentenceOf(action: BulkAction, count: number, form: BulkForm): string {
  const on = readDay(form.on);
  const day = on === null ? '' : longDay(on);
  const what: Record<BulkAction, string> = {
    submitted: `将把 ${count} 个账号记为 ${day}已提交，进入“审核中”。`,
    passed: `将把 ${count} 个账号记为 ${day}通过，这一期结束，新的一期开始。`,
    tag: `将给 ${count} 个账号加上标签“${form.tag.trim()}”。`,
    leadTimes: `将给 ${count} 个账号另外加上：${leadsText(form)}。原来有的不变。`,
    remove: `将删除 ${count} 个账号，放进“最近删除”，30 天内可以恢复。`,
  };
  return what[action];
}

/** 提前 6 个月、提前 45 天 */
function leadsText({ leads }: Pick<BulkForm, 'leads'>): string {
  return leads
    .map((code) => readLeadTime(code))
    .flatMap((lead) => (lead ? [leadTimeLabel(lead)] : []))
    .join('、');
}

function notesOf(action: BulkAction, { doing }: BulkPlan, form: BulkForm, numbers: RuleNumbers): string[] {
  const on = readDay(form.on);
  if (action !== 'passed' || on === null) return [];
  const dues = doing.map((account) => nextDueOf(account, on, numbers));
  // Spread into Math.min, thousands of arguments would overflow the stack of some phones.
  const first = dues.reduce((min, day) => (day < min ? day : min));
  const last = dues.reduce((max, day) => (day > max ? day : max));
  const range = first === last ? `为 ${longDay(first)}` : `，在 ${longDay(first)}到 ${longDay(last)}之间`;
  return [`新的到期日按规则估计${range}，标着“估计”。看到后台的日期，再改成后台的。`];
}

function groupsOf(refused: readonly Refused[]): RefusedGroup[] {
  const groups = new Map<string, Account[]>();
  for (const { account, why } of refused) {
    const group = groups.get(why);
    if (group) group.push(account);
    else groups.set(why, [account]);
  }
  return [...groups].map(([why, accounts]) => ({ why, count: accounts.length, names: namesOf(accounts) }));
}
