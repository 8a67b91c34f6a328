/** The one thing to do next about an account: one calm Chinese sentence for a shop owner. */
import type { AccountFields } from '../account/account';
import { isSure } from '../account/trust';
import type { Applied, CertificationStatus, Dated, DueUnknownReason, Urgency } from './status';
import { shortDay } from '../day/words';
import type { Day } from '../day/day';
import { startMatters, safeStartText, type SafeStartView } from './safeStart';
import { reviewNumbers } from '../rules/numbers';

type Of<K extends CertificationStatus['kind']> = Extract<CertificationStatus, { kind: K }>;

/** Where the user goes: the console's menu has the certification under 设置. */
const backend = '微信公众平台后台';

/**
 * One sentence, ending in 。, of the status on the Beijing day `today`.
 * @param start the account's latest safe start on that day, as `safeStartOf` gives it; null leaves it unsaid
 */
export function nextStep(
  account: AccountFields,
  status: CertificationStatus,
  start: SafeStartView | null,
  today: Day,
): string {
  switch (status.kind) {
    case 'uncertified':
      return uncertified(account, status);
    case 'dueUnknown':
      return unknownDue[status.reason];
    case 'valid':
      return valid(status, today);
    case 'due':
      return due(status, start, today);
    case 'inReview':
      return inReview(status, account.certifiedHow === 'never' ? '认证' : '年审', start, today);
    case 'returned':
      return `按打回原因改好再提交：从第一次打回起 ${reviewNumbers.refillDays} 天内有 ${reviewNumbers.refillChances} 次机会，用完要重新交费。`;
    case 'overdue':
      return account.kind === 'miniProgram'
        ? `现在就到${backend}申请年审：已受限的功能暂停服务，直到年审通过。`
        : `现在就到${backend}申请年审：高级接口暂停服务，直到年审通过。`;
  }
}

function uncertified(account: AccountFields, status: Of<'uncertified'>): string {
  if (status.mayPublish) return '个人小程序不认证也能发布；想被搜索和分享，可以自愿认证。';
  if (account.kind !== 'miniProgram') return '需要高级接口时再认证，不认证也能发文章。';
  if (status.required) return `先到${backend}完成微信认证，再备案，然后才能发布。`;
  return '先补上主体类型：除了个人，小程序都要认证后才能发布。';
}

const unknownDue: Record<DueUnknownReason, string> = {
  missing: `到${backend}查看认证到期日，填到这里就能提醒你。`,
  reuseBefore2023: '早期复用公众号的认证多半已经到期，请到后台核对到期日再填上。',
  estimatePast: '推算的到期日已过，可能已逾期，请到后台核对。',
};

const dueAdvice: Record<Urgency, string> = {
  opened: '年审期已开始，备好材料就可以到后台申请',
  m2: '建议现在就到后台申请，审核和补材料都要时间',
  m1: '请尽快到后台申请年审并付款，审核要排队',
  d7: '请今天就到后台申请年审并付款，留意审核电话',
  today: '今天到期，当天就可能受限，请马上到后台申请年审',
};

function valid(status: Of<'valid'>, today: Day): string {
  const opens = shortDay(status.opensOn, today);
  return isSure(status)
    ? `暂时不用做什么，${opens}起可以年审。`
    : `暂时不用做什么，有空时到后台核对一下到期日；预计 ${opens}起可以年审。`;
}

/** On the due day itself nothing presses more than that; before it, the latest safe start does. */
function due(status: Of<'due'>, start: SafeStartView | null, today: Day): string {
  const hint = estimateHint(status);
  if (start === null || status.urgency === 'today') return `${dueAdvice[status.urgency]}${hint}。`;
  if (start.daysLeft > 0) return `${dueAdvice[status.urgency]}，${safeStartText(start, today)}${hint}。`;
  const passed = start.daysLeft === 0 ? '今天是最晚提交日' : `最晚提交日 ${shortDay(start.day, today)}已过`;
  return `${passed}，今天就到后台申请年审并付款${start.daysLeft === 0 ? '' : '，再等可能来不及通过'}${hint}。`;
}

function estimateHint(dated: Dated): string {
  return isSure(dated) ? '' : '（到期日是推算的，先核对）';
}

/** `what`: 认证 for the first one, 年审 afterwards. */
function inReview(status: Of<'inReview'>, what: '认证' | '年审', start: SafeStartView | null, today: Day): string {
  const by = start !== null && startMatters(status) ? byStart(start, today) : byDue(status, today);
  if (status.application === 'preparing') return `备齐材料后到${backend}提交${what}申请${by}。`;
  if (status.application === 'awaitingPayment') return `尽快付款，付款后才开始审核${by}。`;
  const wait = '保持电话畅通，审核员会打来，没接到可能被打回';
  return status.overdueDays > 0 ? `${wait}；通过前功能仍受限。` : `${wait}。`;
}

function byDue({ dated, overdueDays }: Applied, today: Day): string {
  if (!dated) return '';
  if (overdueDays > 0) return `，现在已逾期 ${overdueDays} 天`;
  if (dated.daysLeft < 0) return '，推算的到期日已过';
  return `，最好在 ${shortDay(dated.dueOn, today)}前通过`;
}

/** Handing in means paying too: before that it isn't with the auditor. */
function byStart(start: SafeStartView, today: Day): string {
  if (start.daysLeft > 0) return `，${safeStartText(start, today)}`;
  return start.daysLeft === 0 ? '，今天是最晚提交日' : `，最晚提交日 ${shortDay(start.day, today)}已过，请今天就办`;
}
