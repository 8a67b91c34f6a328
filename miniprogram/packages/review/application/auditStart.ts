import type { Application } from '../../../domain/account/account';
import { lastAttempt } from '../../../domain/cycle/application';
import { readDay, type Day } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';
import { workdayOn } from '../../../domain/day/workdays';
import { reviewNumbers } from '../../../domain/rules/numbers';
import { latestAuditStart } from '../../../domain/status/safeStart';

/**
 * By which day the audit of an application in review should have begun, counted from the day on which this attempt was
 * handed in and paid; '' once it was returned, since nobody says how soon it is looked at again.
 */
export function auditStartText(application: Application | null, today: Day): string {
  const handedIn = lastAttempt(application).filter(({ state }) => state === 'inReview');
  if (handedIn.length !== 1) return '';
  const from = readDay(handedIn[0]?.on ?? '');
  if (from === null) return `一般在提交后 ${reviewNumbers.auditStartWorkingDays} 个工作日内开始审核。`;
  const day = latestAuditStart(from);
  const usual = workdayOn(from).estimated || workdayOn(day).estimated ? '（按往年估计）' : '';
  if (day < today) return `约 ${shortDay(day, today)}就该开始审核了${usual}，还没接到电话就到后台看看。`;
  return `约 ${shortDay(day, today)}前开始审核${usual}。`;
}
