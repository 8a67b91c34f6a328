import type { AccountFields } from '../../../../domain/account/account';
import { openApplication } from '../../../../domain/cycle/application';
import type { Tone } from '../../../../domain/outgoing/tone';
import { feeOfAccount } from '../../../../domain/rules/feeFor';
import type { RuleNumbers } from '../../../../domain/rules/numbers';
import type { CertificationStatus } from '../../../../domain/status/status';

/**
 * What may be written to the client of an account with its status, the fitting first; never none. Where its application
 * stands comes before the due day: whoever has handed in isn't asked to. An estimate is never called overdue, and
 * nobody is urged before the window opens.
 */
export function tonesFor(account: AccountFields, status: CertificationStatus, numbers: RuleNumbers): Tone[] {
  const application = openApplication(account.cycle);
  if (application === 'inReview') return ['submitted'];
  if (application === 'returned') return ['returned'];
  const free = feeOfAccount(account, numbers).fee.kind === 'free';
  if (application === 'awaitingPayment' && !free) return ['pay'];
  switch (status.kind) {
    case 'overdue':
      return ['overdue'];
    case 'dueUnknown':
      return ['check'];
    case 'uncertified':
      return ['first'];
    case 'due':
      if (status.urgency === 'today') return ['urge'];
      return status.urgency === 'd7' || status.urgency === 'm1' ? ['urge', 'notice'] : ['notice', 'urge'];
    default:
      return ['notice'];
  }
}
