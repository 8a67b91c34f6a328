import type { Account } from '../../domain/account/account';
import { stateOf } from '../../domain/cycle/application';
import type { CertificationStatus } from '../../domain/status/status';
import type { Day } from '../../domain/day/day';
import { isLateStart, startMatters, safeStartText, type SafeStartView } from '../../domain/status/safeStart';
import type { Tone } from './statusView';

/** By when to hand in, as a line of its own. */
export interface StartLine {
  text: string;
  note: string;
  tone: Tone;
}

/** 年审进度 once an application was begun, else 开始年审申请. */
export function progressButton(account: Account, passes: string): string {
  return stateOf(account.cycle.application) === 'none' ? `开始${passes}申请` : `${passes}进度`;
}

/** The latest safe start while it matters, and before the window too, so that one can plan; null otherwise. */
export function startLine(status: CertificationStatus, start: SafeStartView | null, today: Day): StartLine | null {
  if (start === null || !(startMatters(status) || status.kind === 'valid')) return null;
  const text = safeStartText(start, today);
  if (start.kind === 'none')
    return { text, note: '审核加一次打回重填，可能比年审期还长', tone: status.kind === 'valid' ? 'notice' : 'warn' };
  if (isLateStart(status, start)) {
    const open = status.application === 'awaitingPayment' ? '还没办完' : '还没提交';
    return { text, note: `已过 ${-start.daysLeft} 天，${open}，再等可能来不及通过`, tone: 'danger' };
  }
  const left = start.daysLeft === 0 ? '就是今天' : `还有 ${start.daysLeft} 天`;
  if (status.kind === 'valid') return { text, note: left, tone: 'fine' };
  return { text, note: left, tone: start.daysLeft <= soonDays ? 'warn' : 'notice' };
}

const soonDays = 7;
