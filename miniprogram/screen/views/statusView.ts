import type { CertificationStatus, StatusKind, Urgency } from '../../domain/status/status';
import { statusLabel } from '../../domain/status/words';
import { isSure } from '../../domain/account/trust';

/** A colour family of app.wxss; never the only carrier of meaning. */
export type Tone = 'danger' | 'warn' | 'notice' | 'busy' | 'fine' | 'unsure';

/** A status as a small tag: the mark in front tells it apart without colour. */
export interface TagView {
  text: string;
  mark: string;
  tone: Tone;
}

/** A countdown in large figures: "还剩 27 天". `figure` is '' where no day is known and `caption` says it all. */
export interface CountdownView {
  caption: string;
  figure: string;
  unit: string;
  tone: Tone;
  /** The same for a screen reader, as one sentence. */
  spoken: string;
}

const toneOfUrgency: Record<Urgency, Tone> = {
  opened: 'notice',
  m2: 'notice',
  m1: 'warn',
  d7: 'danger',
  today: 'danger',
};

/** The colour family of how near the day is: of a countdown. The status itself keeps its own, see `toneOfKind`. */
function urgencyTone(status: CertificationStatus): Tone {
  switch (status.kind) {
    case 'overdue':
      return 'danger';
    case 'due':
      return toneOfUrgency[status.urgency];
    case 'returned':
      return 'warn';
    case 'inReview':
      return 'busy';
    case 'valid':
      return 'fine';
    case 'dueUnknown':
      return status.reason === 'estimatePast' ? 'warn' : 'unsure';
    case 'uncertified':
      return 'unsure';
  }
}

/** A status has one colour and one mark wherever it stands; how much it presses is the countdown's to say. */
const looks: Record<StatusKind, { tone: Tone; mark: string }> = {
  overdue: { tone: 'danger', mark: '!' },
  returned: { tone: 'warn', mark: '▲' },
  due: { tone: 'notice', mark: '●' },
  dueUnknown: { tone: 'unsure', mark: '?' },
  inReview: { tone: 'busy', mark: '…' },
  uncertified: { tone: 'unsure', mark: '○' },
  valid: { tone: 'fine', mark: '✓' },
};

export function toneOfKind(kind: StatusKind): { tone: Tone; mark: string } {
  return looks[kind];
}

/** @param first its first certification, no review */
export function tagOf(status: CertificationStatus, first = false): TagView {
  return { text: statusLabel(status, first), ...looks[status.kind] };
}

/** Days left or over; an estimate is said to be one ("约"), and once past it is never called 逾期. */
export function countdownOf(status: CertificationStatus, first = false): CountdownView {
  const tone = urgencyTone(status);
  const days = daysLeftOf(status);
  if (days === null) {
    const caption = first && status.kind !== 'uncertified' ? '还没有通过' : withoutDays(status);
    return { caption, figure: '', unit: '', tone, spoken: caption };
  }
  if (days === 0) return { caption: '到期日', figure: '今天', unit: '', tone, spoken: '今天到期' };
  const estimate = isEstimate(status);
  return days > 0
    ? spell(estimate ? '约还剩' : '还剩', days, tone)
    : spell(estimate ? '估计已过' : '已逾期', -days, tone);
}

function spell(caption: string, days: number, tone: Tone): CountdownView {
  return { caption, figure: String(days), unit: '天', tone, spoken: `${caption} ${days} 天` };
}

function daysLeftOf(status: CertificationStatus): number | null {
  switch (status.kind) {
    case 'valid':
    case 'due':
    case 'overdue':
      return status.daysLeft;
    case 'inReview':
    case 'returned':
      return status.dated === null ? null : status.dated.daysLeft;
    case 'dueUnknown':
      return status.reason === 'estimatePast' ? -status.daysPast : null;
    case 'uncertified':
      return null;
  }
}

function isEstimate(status: CertificationStatus): boolean {
  if (status.kind === 'dueUnknown') return true;
  const dated = status.kind === 'inReview' || status.kind === 'returned' ? status.dated : status;
  return dated !== null && 'dueTrust' in dated && !isSure(dated);
}

function withoutDays(status: CertificationStatus): string {
  if (status.kind === 'uncertified') return status.mayPublish ? '可不认证' : '还没有认证';
  return '到期日未知';
}
