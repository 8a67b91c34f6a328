/** How long before the due day somebody wants to hear of it: their own choice, beside the platform's milestones. */
import type { Day } from '../day/day';
import { addDays, addMonths } from '../day/arithmetic';

/** Stored as `6m` (months) or `45d` (days). */
export interface LeadTime {
  unit: 'month' | 'day';
  count: number;
}

/** Offered for a tap; the platform's own 3, 2, 1 months and 7 days are always there. */
export const leadPresets: readonly string[] = ['12m', '6m', '4m', '45d', '14d', '3d', '1d'];

const longest = { month: 12, day: 366 } as const;

/** A stored lead time; null for what is none, so that a broken one reminds of nothing instead of breaking all. */
export function readLeadTime(code: string): LeadTime | null {
  const match = /^(\d{1,3})([md])$/.exec(code);
  if (!match) return null;
  const unit = match[2] === 'm' ? 'month' : 'day';
  const count = Number(match[1]);
  return count >= 1 && count <= longest[unit] ? { unit, count } : null;
}

/** 提前 6 个月 */
export function leadTimeLabel(lead: LeadTime): string {
  return `提前 ${leadLength(lead)}`;
}

/** 6 个月 */
export function leadLength({ unit, count }: LeadTime): string {
  return `${count} ${unit === 'month' ? '个月' : '天'}`;
}

/** The day on which it speaks. */
export function leadDay({ unit, count }: LeadTime, dueOn: Day): Day {
  return unit === 'month' ? addMonths(dueOn, -count) : addDays(dueOn, -count);
}
