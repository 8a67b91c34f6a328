/** A text to send to whoever owns the account: what stands in the blanks of a template. */
import type { AccountFields } from '../../../../domain/account/account';
import type { CertificationStatus, Dated } from '../../../../domain/status/status';
import type { Day } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';
import { refillOf } from '../../../../domain/cycle/application';
import { feeOfAccount } from '../../../../domain/rules/feeFor';
import { accountKindLabel } from '../../../../domain/account/words';
import { isSure } from '../../../../domain/account/trust';
import {
  isHandedIn,
  safeStartOf,
  safeStartText,
  usualYearNote,
  type SafeStartView,
} from '../../../../domain/status/safeStart';
import { whyCertify } from '../../../../domain/status/uncertified';
import type { Standing } from '../../../../domain/rules/standing';
import { feeWords } from '../feeWords';
import { restrictionText } from './restrictionText';
import { blank, isPlaceholder, type Placeholder } from './templates';

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
  // Where no day has room for a return, “最晚” in front of the blank would promise one.
  const start = safeStartOf(account, standing);
  const text =
    start !== null && start.level !== 'safe' ? template.replace(/最[晚迟](?=【最晚提交日】)/g, '') : template;
  return text.replace(blank, (found, name: string) => (isPlaceholder(name) ? values[name] : found));
}

function valuesOf(
  account: AccountFields,
  status: CertificationStatus,
  standing: Standing,
): Record<Placeholder, string> {
  const { today } = standing;
  const dated = datedOf(status);
  const daysLeft = dated ? dated.daysLeft : null;
  const safe = safeStartOf(account, standing);
  const fee = feeWords(feeOfAccount(account, standing.numbers));
  return {
    客户: account.client,
    账号名称: account.name,
    账号类型: accountKindLabel(account.kind),
    主体名称: account.subjectName || '未填写',
    到期日: dated ? `${longDay(dated.dueOn)}${trustText(dated)}` : '（到期日待确认）',
    剩余天数: daysLeft === null ? '（待确认）' : String(Math.max(0, daysLeft)),
    逾期天数: dated && isSure(dated) ? String(Math.max(0, -dated.daysLeft)) : '0',
    最晚提交日: safe === null ? startText(account) : safeText(safe, status, today),
    提交建议: safe === null ? adviceWithout(account) : adviceText(safe, status, today),
    费用: fee,
    事项: account.certifiedHow === 'never' ? '认证' : '年审',
    到期情况: dueText(account, status),
    受限功能: dated ? restrictionText(account.kind, dated, today) : '到期日待确认',
    重填说明: refillText(account, standing),
    认证说明: certifyText(account, fee),
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
  return dated.daysLeft < 0 ? '（估计的日子已过，请到后台核对）' : '（估计，以后台为准）';
}

/** Goes on after 微信认证: how it stands with the due day, whatever is known of it. */
export function dueText({ certifiedHow }: AccountFields, status: CertificationStatus): string {
  const dated = datedOf(status);
  if (certifiedHow === 'never') return '还没有通过';
  if (dated === null) return '到期日待确认';
  const { dueOn, daysLeft } = dated;
  const sure = isSure(dated);
  if (daysLeft < 0)
    return sure
      ? `已在${longDay(dueOn)}到期，逾期${-daysLeft}天，部分功能已暂停服务，直到年审通过`
      : `估计已在${longDay(dueOn)}到期，可能已逾期`;
  if (daysLeft === 0) return sure ? '今天到期' : '估计今天到期，以后台为准';
  return `${longDay(dueOn)}到期${trustText(dated)}，还有${daysLeft}天`;
}

function safeText(safe: SafeStartView, status: CertificationStatus, today: Day): string {
  if (safe.kind === 'by' && safe.level === 'safe') return `${longDay(safe.day)}${usualYearNote(safe)}`;
  return status.kind === 'valid' ? `年审期第一天${usualYearNote(safe)}` : `尽早（${safeStartText(safe, today)}）`;
}

/** When to hand in, as a clause. Before the window nobody can hand in today. */
function adviceText(safe: SafeStartView, status: CertificationStatus, today: Day): string {
  if (safe.level === 'safe') return `稳妥提交日是${safeText(safe, status, today)}`;
  return status.kind === 'valid' ? `${safeText(safe, status, today)}就提交` : safeStartText(safe, today);
}

/** Where there is no latest day to hand in. */
function startText(account: AccountFields): string {
  return isHandedIn(account) ? '（已提交）' : '（待确认）';
}

function adviceWithout(account: AccountFields): string {
  return isHandedIn(account) ? '申请已提交' : '尽早提交';
}

/** What a return asks for, as a clause; whatever is past or used up asks for nothing more. */
export function refillText({ cycle }: AccountFields, { today }: Standing): string {
  const refill = refillOf(cycle.application);
  if (refill === null) return '没有被打回';
  const { deadline, chancesLeft } = refill;
  if (chancesLeft === 0) return '重填机会已经用完，请到后台看看结果';
  const until = deadline === null ? '' : longDay(deadline);
  if (deadline !== null && deadline < today) return `重填期限${until}已过，请到后台看看结果`;
  const latest = deadline === null ? '' : `，最晚${until}（含当日）再交，还能重填${chancesLeft}次`;
  return `要按打回的原因改好${latest}，请尽快把要改的材料发来`;
}

/** What to know before a first certification, with its fee where one can be asked for. */
function certifyText(account: AccountFields, fee: string): string {
  const { why, open } = whyCertify(account);
  if (account.subjectType === '' && account.kind === 'miniProgram') return `${why}，请告诉我们主体是哪一类`;
  return open ? `${why}。审核费：${fee}。要办的话请准备好证件，审核期间会有电话核实，请留意接听` : why;
}
