/** The one thing to do next about an account: one calm Chinese sentence for a shop owner. */
import type { AccountFields } from '../account/account';
import { isSure } from '../account/trust';
import { refillOf } from '../cycle/application';
import type { CertificationStatus, Dated, DueUnknownReason, Urgency } from './status';
import { shortDay } from '../day/words';
import type { Day } from '../day/day';
import { safeStartText, usualYearNote, type SafeStartView } from './safeStart';
import { feeOfAccount } from '../rules/feeFor';
import { reviewNumbers } from '../rules/numbers';
import type { Standing } from '../rules/standing';
import { whyCertify } from './uncertified';

type Of<K extends CertificationStatus['kind']> = Extract<CertificationStatus, { kind: K }>;

/** Where the user goes: the console's menu has the certification under 设置. */
const backend = '微信公众平台后台';

/** What the sentences about an account hang on besides its status. */
interface Whose {
  account: AccountFields;
  /** 认证 for the first one, 年审 afterwards. */
  what: '认证' | '年审';
  /** Its subject pays nothing: no word of money. */
  free: boolean;
  today: Day;
}

/**
 * One sentence, ending in 。, of the status as things stand.
 * @param start the account's latest safe start on that day, as `safeStartOf` gives it; null leaves it unsaid
 */
export function nextStep(
  account: AccountFields,
  status: CertificationStatus,
  start: SafeStartView | null,
  { today, numbers }: Pick<Standing, 'today' | 'numbers'>,
): string {
  const free = feeOfAccount(account, numbers).fee.kind === 'free';
  const whose: Whose = { account, what: account.certifiedHow === 'never' ? '认证' : '年审', free, today };
  switch (status.kind) {
    case 'uncertified':
      return begun(whose, status, '') || uncertified(account, status);
    case 'dueUnknown':
      return unknownDue(whose, status);
    case 'valid':
      return begun(whose, status, opening(status, today)) || valid(status, today);
    case 'due':
      return begun(whose, status, by(status, start, today)) || due(whose, status, start);
    case 'inReview':
      return `${onThePhone}。`;
    case 'returned':
      return returned(whose, status.dated);
    case 'overdue':
      return overdue(whose, status);
  }
}

const onThePhone = '保持电话畅通，审核员会打来，没接到可能被打回';

/** What an application that isn't with the auditor yet waits for; '' without one. `until`: by when. */
function begun({ what, free }: Whose, { application }: CertificationStatus, until: string): string {
  if (application === 'preparing') return `备齐材料后到${backend}提交${what}申请${until}。`;
  if (application !== 'awaitingPayment') return '';
  return free ? `${nothingToPay}${until}。` : `尽快付款，付款后才开始审核${until}。`;
}

/** 待支付 of a subject that pays nothing: one of the two is wrong, and only the console knows which. */
const nothingToPay = '这类主体免费，到后台看看申请到哪一步了，再记到办理进度里';

/** Whatever the application, what is restricted stays so until the review has passed. */
function overdue(whose: Whose, status: Of<'overdue'>): string {
  const lost = whose.account.kind === 'miniProgram' ? '已受限的功能' : '高级接口等功能';
  const until = `${lost}暂停服务，直到年审通过`;
  switch (status.application) {
    case 'preparing':
      return `今天就到${backend}提交年审申请：${until}。`;
    case 'awaitingPayment':
      return `${whose.free ? nothingToPay : '今天就付款，付款后才开始审核'}：${until}。`;
    case 'inReview':
      return `${onThePhone}；通过前功能仍受限。`;
    case 'returned':
      return returned(whose, status);
    default:
      return `现在就到${backend}申请年审：${until}。`;
  }
}

/** An estimate that has passed asks to be checked, and an application goes on all the same. */
function unknownDue(whose: Whose, status: Of<'dueUnknown'>): string {
  if (status.dueOn === null) return begun(whose, status, '，再看看到期日，填到这里') || unknownReasons[status.reason];
  const passed = '，估计的到期日已过，也请核对';
  if (status.application === 'inReview') return `${onThePhone}${passed}。`;
  if (status.application === 'returned') return `${refill(whose)}${passed}。`;
  return begun(whose, status, passed) || unknownReasons[status.reason];
}

/** The nearer day comes first: an earlier due day isn't hidden behind the last day to refill. */
function returned(whose: Whose, dated: Dated | null): string {
  const { account, today } = whose;
  const over = dated !== null && isSure(dated) && dated.daysLeft < 0;
  if (dated === null || refillFirst(account, dated, today))
    return `${refill(whose)}${over ? '；通过前功能仍受限' : ''}。`;
  const deadline = refillOf(account.cycle.application)?.deadline ?? null;
  const last = deadline === null ? '' : `（重填期限 ${shortDay(deadline, today)}）`;
  if (over) return `今天就按打回原因改好再提交${last}：已经逾期，通过前功能仍受限。`;
  const dueDay = dated.daysLeft === 0 ? '今天' : shortDay(dated.dueOn, today);
  return `马上按打回原因改好再提交${last}：${isSure(dated) ? '' : '估计 '}${dueDay}就到期，到期没通过就会受限。`;
}

/** The last day to refill comes before the due day, or there is nothing to refill any more. */
function refillFirst({ cycle }: AccountFields, { dueOn }: Dated, today: Day): boolean {
  const { deadline, chancesLeft } = refillOf(cycle.application) ?? { deadline: null, chancesLeft: 0 };
  if (chancesLeft === 0) return true;
  return deadline !== null && (deadline < today || dueOn > deadline);
}

function refill({ account, today }: Whose): string {
  const { deadline, chancesLeft } = refillOf(account.cycle.application) ?? { deadline: null, chancesLeft: 0 };
  const look = '到后台看看结果，再记到办理进度里';
  if (chancesLeft === 0) return `重填机会已经用完，${look}`;
  if (deadline === null)
    return `按打回原因改好再提交：从第一次打回起 ${reviewNumbers.refillDays} 天内有 ${reviewNumbers.refillChances} 次机会`;
  if (deadline < today) return `重填期限 ${shortDay(deadline, today)}已过，${look}`;
  return `按打回原因改好再提交，最晚 ${shortDay(deadline, today)}（含当日），还能重填 ${chancesLeft} 次`;
}

function uncertified(account: AccountFields, status: Of<'uncertified'>): string {
  const { why, open } = whyCertify(account);
  if (status.required) return `先到${backend}${why.replace(/^先/, '')}。`;
  return account.kind === 'miniProgram' && !open ? `先补上主体类型：${why}。` : `${why}。`;
}

const unknownReasons: Record<DueUnknownReason, string> = {
  missing: `到${backend}查看认证到期日，填到这里就能提醒你。`,
  reuseBefore2023: '早期复用公众号的认证多半已经到期，请到后台核对到期日再填上。',
  estimatePast: '估计的到期日已过，可能已逾期，请到后台核对。',
};

/** {并付款} is left out for who pays nothing. */
const dueAdvice: Record<Urgency, string> = {
  opened: '年审期已开始，备好材料就可以到后台申请',
  m2: '建议现在就到后台申请，审核和补材料都要时间',
  m1: '请尽快到后台申请年审{并付款}，审核要排队',
  d7: '请今天就到后台申请年审{并付款}，留意审核电话',
  today: '今天到期，当天就可能受限，请马上到后台申请年审',
};

function opening({ application, opensOn }: Of<'valid'>, today: Day): string {
  return application === 'preparing' ? `，${shortDay(opensOn, today)}起可以提交` : '';
}

function valid(status: Of<'valid'>, today: Day): string {
  const opens = shortDay(status.opensOn, today);
  return isSure(status)
    ? `暂时不用做什么，${opens}起可以年审。`
    : `暂时不用做什么，有空时到后台核对一下到期日；预计 ${opens}起可以年审。`;
}

/** On the due day itself nothing presses more than that; before it, what handing in today leads to does. */
function due({ free, today }: Whose, status: Of<'due'>, start: SafeStartView | null): string {
  const hint = estimateHint(status);
  const paying = free ? '' : '并付款';
  const advice = dueAdvice[status.urgency].replace('{并付款}', paying);
  if (start === null || status.urgency === 'today') return `${advice}${hint}。`;
  if (start.level === 'safe' && !isLastSafe(start)) return `${advice}，${safeStartText(start, today)}${hint}。`;
  return `${reached(start, today)}，今天就到后台申请年审${paying}${hint}。`;
}

function estimateHint(dated: Dated): string {
  return isSure(dated) ? '' : '（到期日是估计的，先核对）';
}

/** By when an application has to be handed in; handing in means paying too: before that it isn't with the auditor. */
function by(status: Of<'due'>, start: SafeStartView | null, today: Day): string {
  if (status.urgency === 'today') return '，今天到期，当天就可能受限';
  if (start === null) return `，最好在 ${shortDay(status.dueOn, today)}前通过`;
  return `，${reached(start, today)}`;
}

function isLastSafe(start: SafeStartView): boolean {
  return start.kind === 'by' && start.daysLeft === 0;
}

function reached(start: SafeStartView, today: Day): string {
  return isLastSafe(start) ? `今天是稳妥提交日${usualYearNote(start)}` : safeStartText(start, today);
}
