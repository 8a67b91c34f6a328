import type { CertificationStatus } from '../../domain/status/status';
import type { Day } from '../../domain/day/day';
import { startMatters, safeStartText, type SafeStartView } from '../../domain/status/safeStart';
import type { Tone } from './statusView';

/** By when to hand in, as a line of its own. */
export interface StartLine {
  text: string;
  note: string;
  tone: Tone;
}

/** The latest safe start, or what handing in today still leads to; null while neither means anything. */
export function startLine(status: CertificationStatus, start: SafeStartView | null, today: Day): StartLine | null {
  if (start === null || !startMatters(status)) return null;
  const text = safeStartText(start, today);
  if (start.kind === 'none' || start.level !== 'safe')
    return { text, note: slowestNote, tone: start.level === 'late' ? 'danger' : 'warn' };
  const note = start.daysLeft === 0 ? '就是今天' : `还有 ${start.daysLeft} 天`;
  return { text, note, tone: start.daysLeft <= soonDays ? 'warn' : 'notice' };
}

/** How sure it is. */
const slowestNote = '按最慢的审核速度算，实际可能更快';

const soonDays = 7;
