import { auditStartText } from './auditStart';
import type { Account, Application } from '../../../domain/account/account';
import { isSure } from '../../../domain/account/trust';
import { stateOf, type FromState, refillOf, type Refill } from '../../../domain/cycle/application';
import type { CertificationStatus } from '../../../domain/status/status';
import { readDay, type Day } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';
import { daysBetween } from '../../../domain/day/arithmetic';
import { applicationStateLabel } from '../../../domain/account/words';
import { reviewNumbers } from '../../../domain/rules/numbers';
import type { Tone } from '../../../screen/views/statusView';

/** The countdown of a returned application: to the nearer of the due day and the last day to refill. */
export interface RefillView {
  /** 最晚 4月2日, itself included; `dated` false when it isn't the last day to refill. */
  until: string;
  dated: boolean;
  left: string;
  /** How often, and the later of the two days. */
  chances: string;
  over: boolean;
}

/** Where the application stands, and what that asks of the person. */
export interface Situation {
  title: string;
  tone: Tone;
  lines: { id: number; text: string }[];
  refill: RefillView | null;
}

const tones: Readonly<Record<FromState, Tone>> = {
  none: 'notice',
  preparing: 'notice',
  awaitingPayment: 'warn',
  inReview: 'busy',
  returned: 'warn',
  passed: 'fine',
  failed: 'danger',
  abandoned: 'unsure',
};

/** @param what 年审 or 认证 @param free this subject pays nothing */
export function situationOf(
  account: Account,
  status: CertificationStatus,
  today: Day,
  what: string,
  free: boolean,
): Situation {
  if (status.kind === 'valid' && stateOf(account.cycle.application) === 'none') return tooEarly(status.opensOn, today);
  const { application } = account.cycle;
  const state = stateOf(application);
  const refill = refillOf(application);
  const lines = linesOf(state, { what, free, contact: account.contact, refill, today, application });
  return {
    title: state === 'none' ? `这次${what}还没有开始` : applicationStateLabel(state),
    tone: tones[state],
    lines: lines.filter((text) => text !== '').map((text, id) => ({ id, text })),
    refill: state === 'returned' && refill && refill.chancesLeft > 0 ? refillView(refill, account, today) : null,
  };
}

function tooEarly(opensOn: Day, today: Day): Situation {
  const text = `${shortDay(opensOn, today)}起可以申请，现在不用做什么。想早点备好材料也可以。`;
  return { title: '还没到年审期', tone: 'fine', lines: [{ id: 0, text }], refill: null };
}

interface Circumstances {
  what: string;
  free: boolean;
  contact: string;
  refill: Refill | null;
  today: Day;
  application: Application | null;
}

function linesOf(state: FromState, { what, free, contact, refill, today, application }: Circumstances): string[] {
  switch (state) {
    case 'none':
      return ['走到哪一步就点哪一步，已经提交了也可以直接点。'];
    case 'preparing':
      return [free ? '材料齐了就到后台提交。' : '材料齐了就到后台提交，并付审核费。'];
    case 'awaitingPayment':
      return [free ? nothingToPay : paying];
    case 'inReview':
      return [
        '审核公司会打电话给联系人，这个电话一定要接，没接到可能被打回。',
        contact === '' ? '' : `留的联系方式：${contact}`,
        auditStartText(application, today),
        refill ? ifReturnedAgain(refill, today) : '',
      ];
    case 'returned':
      return returnedLines(refill, today);
    case 'failed':
      return [
        `这次${what}还没有完成。${free ? '弄清原因后重新申请。' : '审核费不退；弄清原因后重新申请，要再交一次审核费。'}`,
      ];
    case 'abandoned':
      return [`这次${what}还没有完成，要办的时候重新申请就行。`];
    case 'passed':
      return [];
  }
}

const paying = `付款以后才开始审核。服务商代为提交的，要在 ${reviewNumbers.paymentHours} 小时内付款。`;
const nothingToPay = '这类主体免费，没有这一步。到后台看看：已经在审核的，点下面记一下；后台要收钱的，核对主体类型。';

function returnedLines(refill: Refill | null, today: Day): string[] {
  if (refill?.chancesLeft === 0) return ['重填机会已经用完，到后台看看结果，再登记在这里。'];
  // Once the last day is past the countdown says what to do.
  const over = refill !== null && refill.deadline !== null && refill.deadline < today;
  return over ? [] : ['按打回的原因改好，在后台重新提交，再回来点“记录已重新提交”。'];
}

function ifReturnedAgain({ chancesLeft, deadline }: Refill, today: Day): string {
  if (chancesLeft === 0) return `${reviewNumbers.refillChances} 次重填机会已经用完，这次再不通过就是最终失败。`;
  const until = deadline === null ? '' : `，最晚 ${shortDay(deadline, today)}（含当日）`;
  return `再被打回的话，还能重填 ${chancesLeft} 次${until}。`;
}

function refillView({ deadline, chancesLeft }: Refill, account: Account, today: Day): RefillView {
  const dueOn = account.certifiedHow === 'never' ? null : readDay(account.cycle.dueOn);
  const chances = `还能重填 ${chancesLeft} 次`;
  if (dueOn !== null && dueOn >= today && (deadline === null || (dueOn <= deadline && deadline >= today))) {
    const last = deadline === null ? '不详，请核对打回的日期' : ` ${shortDay(deadline, today)}（含当日）`;
    const due = `${shortDay(dueOn, today)}到期${isSure(account.cycle) ? '' : '（估计）'}`;
    return dueFirst(due, daysBetween(today, dueOn), `重填期限${last}，${chances}`);
  }
  if (deadline === null) return { until: '重填期限不详', dated: false, left: '请核对打回的日期', chances, over: false };
  const days = daysBetween(today, deadline);
  const until = `最晚 ${shortDay(deadline, today)}`;
  if (days < 0)
    return { until, dated: true, left: `期限已过 ${-days} 天，到后台看看结果，再登记在这里`, chances: '', over: true };
  const late = dueOn !== null && dueOn < today && isSure(account.cycle) ? '；已经逾期，越早越好' : '';
  const left = `${days === 0 ? '就是今天，今天要提交' : `还有 ${days} 天`}${late}`;
  return { until, dated: true, left, chances, over: false };
}

/** Past the due day the account is restricted, though it may still be handed in again. */
function dueFirst(until: string, days: number, chances: string): RefillView {
  const left = `${days === 0 ? '今天到期' : `还有 ${days} 天，到期前要通过`}，提交得越早越好`;
  return { until, dated: false, left, chances, over: false };
}
