/** How long before the due day somebody wants to hear of it: their own choice, beside the platform's milestones. */
import type { Day } from '../day/day';
import { addDays, addMonths } from '../day/arithmetic';
import type { Result } from '../kit/result';
import { ok, refuse } from '../kit/result';
import { halfWidth } from '../kit/text';

/** Stored as `6m` (months) or `45d` (days). */
export interface LeadTime {
  unit: 'month' | 'day';
  count: number;
}

/** Offered for a tap; the platform's own 3, 2, 1 months and 7 days are always there. */
export const leadPresets: readonly string[] = ['12m', '6m', '4m', '45d', '14d', '3d', '1d'];

const longest = { month: 12, day: 366 } as const;
const pattern = /^(\d{1,3})\s*(个月|月|m|个星期|星期|周|w|天|日|d)$/;
const daysIn: Record<string, number> = { 个星期: 7, 星期: 7, 周: 7, w: 7 };

/** A stored lead time; null for what is none, so that a broken one reminds of nothing instead of breaking all. */
export function readLeadTime(code: string): LeadTime | null {
  const match = /^(\d{1,3})([md])$/.exec(code);
  if (!match) return null;
  const unit = match[2] === 'm' ? 'month' : 'day';
  const count = Number(match[1]);
  return count >= 1 && count <= longest[unit] ? { unit, count } : null;
}

/**
 * A lead time as typed (6个月, 3 周, 45 天, full-width digits too) → its code; weeks are kept as days. Refused with what
 * may be entered.
 */
export function parseLeadTime(text: string): Result<string> {
  const match = pattern.exec(halfWidth(text).trim());
  const unit = match?.[2] ?? '';
  const code = match
    ? `${Number(match[1]) * (daysIn[unit] ?? 1)}${['个月', '月', 'm'].includes(unit) ? 'm' : 'd'}`
    : '';
  return readLeadTime(code) ? ok(code) : refuse('请写成“6 个月”“3 周”或“45 天”，最多提前 12 个月');
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
