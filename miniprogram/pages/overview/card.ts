import type { Account } from '../../domain/account/account';
import { stateOf } from '../../domain/cycle/application';
import { shortDay } from '../../domain/day/words';
import { feeOfAccount } from '../../domain/rules/feeFor';
import type { Standing } from '../../domain/rules/standing';
import { milestonesOf, type MilestoneId } from '../../domain/status/milestones';
import { nextStep } from '../../domain/status/nextStep';
import { startMatters, type SafeStartView } from '../../domain/status/safeStart';
import type { CertificationStatus } from '../../domain/status/status';
import { needsAttention } from '../../domain/status/urgency';
import { milestoneLabel } from '../../domain/status/words';
import { accountRow, type AccountRowView } from '../../screen/views/accountRow';

/** One of few accounts, at large: how it stands, what to do now, what it costs, what comes next. */
export interface CardView extends Omit<AccountRowView, 'example' | 'tags' | 'tagsAloud'> {
  hint: string;
  fee: string;
  /** The fee waits for the subject type: a tap leads to where it is filled in. */
  feeAsks: boolean;
  /** 3月21日 稳妥提交日; '' where none is known, or it is the due day, which stands there already. */
  next: string;
  button: string;
}

/** @param start as `safeStartOf` gives it */
export function cardOf(
  account: Account,
  status: CertificationStatus,
  start: SafeStartView | null,
  standing: Standing,
): CardView {
  const { example: _example, tags: _tags, tagsAloud: _aloud, ...row } = accountRow(account, status, standing.today);
  return {
    ...row,
    hint: nextStep(account, status, start, standing),
    ...feeOf(account, standing),
    next: nextDay(account, status, start, standing),
    button: needsAttention(status) ? '去办理' : '看详情',
  };
}

function feeOf(account: Account, { numbers }: Standing): Pick<CardView, 'fee' | 'feeAsks'> {
  const { fee, guessed, alternative } = feeOfAccount(account, numbers);
  const isPaid = ['inReview', 'returned'].includes(stateOf(account.cycle.application));
  const feeAsks = !isPaid && fee.kind === 'unknown' && account.subjectType === '';
  if (isPaid) return { fee: '已交', feeAsks };
  if (fee.kind === 'free') return { fee: '免费', feeAsks };
  if (fee.kind === 'unknown') return { fee: feeAsks ? '要看主体类型，去填' : '以后台显示的金额为准', feeAsks };
  return { fee: `${fee.yuan} 元${guessed ? `（${alternative}）` : ''}`, feeAsks };
}

/** Days that change something; the platform's own reminders between them don't. */
const turns: readonly MilestoneId[] = ['opens', 'due', 'over1', 'over30', 'over60'];

function nextDay(
  account: Account,
  status: CertificationStatus,
  start: SafeStartView | null,
  { today, numbers }: Standing,
): string {
  if (account.certifiedHow === 'never') return '';
  if (startMatters(status) && start?.kind === 'by' && start.daysLeft > 0)
    return `${shortDay(start.day, today)} 稳妥提交日`;
  const next = milestonesOf(account.kind, account.cycle, numbers).find(
    ({ id, day }) => day > today && turns.includes(id),
  );
  return next && next.id !== 'due' ? `${shortDay(next.day, today)} ${milestoneLabel(next.id)}` : '';
}
