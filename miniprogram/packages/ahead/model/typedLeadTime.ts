import type { Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import { halfWidth } from '../../../domain/kit/text';
import { readLeadTime } from '../../../domain/reminders/leadTime';

const pattern = /^(\d{1,3})\s*(个月|月|m|个星期|星期|周|w|天|日|d)$/;
const daysIn: Record<string, number> = { 个星期: 7, 星期: 7, 周: 7, w: 7 };

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
