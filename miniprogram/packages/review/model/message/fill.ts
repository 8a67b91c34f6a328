/** A text to send to whoever owns the account: three tones, with blanks that are filled in, and to be edited. */
import type { AccountFields } from '../account/account';
import type { CertificationStatus, Dated } from '../status/status';
import { longDay } from '../day/words';
import { feeFor } from '../rules/feeFor';
import { accountKindLabel } from '../account/words';
import { isSure } from '../account/trust';
import type { Result } from '../kit/result';
import { ok, refuse } from '../kit/result';
import type { RuleNumbers } from '../rules/numbers';
import { isHandedIn, safeStartOf } from '../status/safeStart';
import type { Standing } from '../rules/standing';

/** 通知 / 催办 / 已逾期 */
export const tones = ['notice', 'urge', 'overdue'] as const;
export type Tone = (typeof tones)[number];

export const toneLabels: Readonly<Record<Tone, string>> = { notice: '通知', urge: '催办', overdue: '已逾期' };

export const placeholders = [
  '客户',
  '账号名称',
  '账号类型',
  '主体名称',
  '到期日',
  '剩余天数',
  '逾期天数',
  '最晚提交日',
  '费用',
] as const;
export type Placeholder = (typeof placeholders)[number];

export const templateLimit = 500;

export const defaultTemplates: Readonly<Record<Tone, string>> = {
  notice:
    '【客户】你好，你的【账号类型】“【账号名称】”（主体：【主体名称】）微信认证将在【到期日】到期，还有【剩余天数】天。年审审核费：【费用】。请准备好证件，最晚【最晚提交日】提交，审核期间会有电话核实，请留意接听。',
  urge: '【客户】你好，“【账号名称】”的微信认证【到期日】到期，只剩【剩余天数】天。审核和补材料都要时间，请尽快把证件发来并完成付款（【费用】），到期后功能会受限。',
  overdue:
    '【客户】你好，“【账号名称】”的微信认证已在【到期日】到期，逾期【逾期天数】天，部分功能已暂停服务，直到年审通过。逾期越久受限越多，请今天就把证件发来，我们马上提交年审（审核费：【费用】）。',
};

const blank = /【([^【】]*)】/g;

/** A template as edited, trimmed. Refused: empty, too long, or with a blank that nothing fills. */
export function checkTemplate(text: string): Result<string> {
  const plain = text.trim();
  if (plain === '') return refuse('内容不能为空');
  if (plain.length > templateLimit)
    return refuse(`最多 ${templateLimit} 个字，多了 ${plain.length - templateLimit} 个`);
  const unknown = (plain.match(blank) ?? []).find((found) => !isPlaceholder(found.slice(1, -1)));
  return unknown === undefined
    ? ok(plain)
    : refuse(`没有${unknown}这个填空，可以用：${placeholders.map((name) => `【${name}】`).join('')}`);
}

/** The tones that are true of a status, the fitting one first. An estimate is never called overdue. */
export function tonesFor(status: CertificationStatus): Tone[] {
  if (status.kind === 'overdue') return ['overdue'];
  const close =
    'urgency' in status && (status.urgency === 'm1' || status.urgency === 'd7' || status.urgency === 'today');
  return close ? ['urge', 'notice'] : ['notice', 'urge'];
}

/**
 * The template filled in for an account with its status as things stand. What isn't known is said so; an estimated due
 * day is marked.
 */
export function fillTemplate(
  template: string,
  account: AccountFields,
  status: CertificationStatus,
  standing: Standing,
): string {
  const values = valuesOf(account, status, standing);
  return template.replace(blank, (found, name: string) => (isPlaceholder(name) ? values[name] : found));
}

function valuesOf(
  account: AccountFields,
  status: CertificationStatus,
  standing: Standing,
): Record<Placeholder, string> {
  const dated = datedOf(status);
  const daysLeft = dated ? dated.daysLeft : null;
  const safe = safeStartOf(account, standing);
  return {
    客户: account.client,
    账号名称: account.name,
    账号类型: accountKindLabel(account.kind),
    主体名称: account.subjectName || '未填写',
    到期日: dated ? `${longDay(dated.dueOn)}${trustText(dated)}` : '（到期日待确认）',
    剩余天数: daysLeft === null ? '（待确认）' : String(Math.max(0, daysLeft)),
    逾期天数: dated && isSure(dated) ? String(Math.max(0, -dated.daysLeft)) : '0',
    最晚提交日:
      safe === null ? startText(account) : `${longDay(safe.day)}${safe.daysLeft < 0 ? '（已过，请尽快）' : ''}`,
    费用: feeText(account, standing.numbers),
  };
}

function datedOf(status: CertificationStatus): Dated | null {
  if (status.kind === 'inReview' || status.kind === 'returned') return status.dated;
  if (status.kind !== 'dueUnknown') return status.kind === 'uncertified' ? null : status;
  if (status.dueOn === null) return null;
  return { dueOn: status.dueOn, opensOn: status.dueOn, dueTrust: 'estimated', daysLeft: -status.daysPast };
}

function trustText(dated: Dated): string {
  if (isSure(dated)) return '';
  return dated.daysLeft < 0 ? '（推算的日子已过，请到后台核对）' : '（推算，以后台为准）';
}

/** Where there is no latest day to hand in. */
function startText(account: AccountFields): string {
  return isHandedIn(account) ? '（已提交）' : '（待确认）';
}

function feeText({ subjectType }: AccountFields, numbers: RuleNumbers): string {
  const { fee } = feeFor(subjectType, numbers);
  if (fee.kind === 'unknown') return '以后台显示为准';
  return fee.kind === 'free' ? '免费' : `${fee.yuan} 元`;
}

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((each) => each === name);
}
