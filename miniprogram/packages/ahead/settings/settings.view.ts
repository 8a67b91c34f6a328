import type { Account } from '../../../domain/account/account';
import { leadTimesLimit } from '../../../domain/account/limits';
import { leadPresets, leadTimeLabel, readLeadTime } from '../../../domain/reminders/leadTime';
import { defaultReminderSettings, type ReminderSettings } from '../../../domain/reminders/choices';
import { ok, refuse, type Result } from '../../../domain/kit/result';
import { halfWidth } from '../../../domain/kit/text';
import { longestSlack } from '../../../storage/phone';
import { parseLeadTime } from '../model/typedLeadTime';

export type LeadUnit = '天' | '周' | '个月';

export const unitChoices: { value: LeadUnit; label: string }[] = [
  { value: '天', label: '天' },
  { value: '周', label: '周' },
  { value: '个月', label: '个月' },
];

export interface LeadChoice {
  code: string;
  /** 提前 6 个月 */
  label: string;
  chosen: boolean;
}

export interface SettingsView {
  title: string;
  /** What the chips are about. */
  note: string;
  presets: LeadChoice[];
  /** Chosen ones that are no preset, the longest first. */
  others: LeadChoice[];
  /** What holds beside the account's own; '' for all accounts. */
  shared: string;
  /** Slack days belong to all accounts alone. */
  forAll: boolean;
  slackNote: string;
  resettable: boolean;
}

/** 提醒设置 of one account, or of all where there is none. */
export function settingsView(choices: ReminderSettings, account?: Account): SettingsView {
  const own = account ? (account.leadTimes ?? []) : choices.leadTimes;
  const shared = readable(choices.leadTimes).map(labelOf).join('、');
  return {
    title: account ? `“${account.name}”另外提前提醒` : '所有账号提前提醒',
    note: account
      ? '只对这个账号有效，可以选几个。'
      : '到期前 3 个月、2 个月、1 个月、7 天和当天一定会提醒。还想更早或更密，可以再选几个。',
    presets: leadPresets.map((code) => ({ code, label: labelOf(code), chosen: own.includes(code) })),
    others: readable(own)
      .filter((code) => !leadPresets.includes(code))
      .map((code) => ({ code, label: labelOf(code), chosen: true })),
    shared: account
      ? shared
        ? `所有账号都有的：到期前 3 个月、2 个月、1 个月、7 天和当天，以及${shared}。`
        : '所有账号都有的：到期前 3 个月、2 个月、1 个月、7 天和当天。'
      : '',
    forAll: !account,
    slackNote: slackNote(choices.slackDays),
    resettable: account ? own.length > 0 : own.length > 0 || choices.slackDays !== defaultReminderSettings.slackDays,
  };
}

/** What so many natural days do, in plain words. */
function slackNote(days: number): string {
  if (days === 0) return '现在不留：万一被打回重填，就很可能赶不上到期日。';
  return `万一被打回，要重新填、再等审核。“稳妥提交日”因此提早 ${days} 天。`;
}

/** The list with a lead time put in, or taken out where it was in. Refused where it is full. */
export function toggled(own: readonly string[], code: string): Result<string[]> {
  if (own.includes(code)) return ok(own.filter((each) => each !== code));
  return own.length >= leadTimesLimit ? refuse(`最多 ${leadTimesLimit} 个，请先去掉一个`) : ok([...own, code]);
}

/**
 * The list with what was typed put in: a bare number counts in `unit`. Refused with the reason to show beside the
 * field.
 */
export function withTyped(own: readonly string[], typed: string, unit: LeadUnit): Result<string[]> {
  const text = halfWidth(typed).trim();
  if (text === '') return refuse('请填写提前多久');
  const parsed = parseLeadTime(/^\d+$/.test(text) ? `${text}${unit}` : text);
  if (!parsed.ok) return parsed;
  return own.includes(parsed.value) ? refuse(`已经有“${labelOf(parsed.value)}”了`) : toggled(own, parsed.value);
}

/** Slack days as typed, full-width digits too. Refused with what may be entered. */
export function readSlack(typed: string): Result<number> {
  const plain = halfWidth(typed).trim();
  const days = /^\d{1,2}$/.test(plain) ? Number(plain) : NaN;
  return days <= longestSlack ? ok(days) : refuse(`请填 0 到 ${longestSlack} 之间的整数`);
}

/** Those that can be read, the longest first. */
function readable(codes: readonly string[]): string[] {
  return codes.filter((code) => readLeadTime(code) !== null).sort((a, b) => lengthOf(b) - lengthOf(a));
}

/** About how many days: only to put them in order. */
function lengthOf(code: string): number {
  const lead = readLeadTime(code);
  if (!lead) return 0;
  return lead.unit === 'month' ? lead.count * 30.4 : lead.count;
}

function labelOf(code: string): string {
  const lead = readLeadTime(code);
  return lead ? leadTimeLabel(lead) : '';
}
