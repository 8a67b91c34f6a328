/** Reminders in Chinese. An estimated day is never called overdue: the user is asked to check it instead. */
import { longDay } from '../day/words';
import { levelText } from '../status/safeStart';
import type { ReminderKind } from './occasion';
import type { Reminder } from './due';

export interface ReminderText {
  /** 还有 30 天到期 */
  title: string;
  /** Why it speaks and about which day: 到期前 1 个月 · 2026年3月5日 */
  detail: string;
}

const reasons: Readonly<Record<ReminderKind, string>> = {
  lead: '',
  // Also to who has handed in already, and up to two days before the window.
  opening: '该留意年审了',
  m2: '到期前 2 个月',
  m1: '到期前 1 个月',
  d7: '到期前 7 天',
  safeStart: '稳妥提交日',
  noSafeStart: '年审期第一天',
  due: '到期日',
  over30: '到期后 30 天',
  over60: '到期后 60 天',
  refillSoon: '重填期限',
  refillLast: '重填期限',
  documentSoon: '证件有效期至',
  documentLast: '证件有效期至',
};

/** Why an occasion speaks: 到期前 1 个月. */
export function reasonOf({ kind, subject }: Pick<Reminder, 'kind' | 'subject'>): string {
  return kind === 'lead' ? subject : reasons[kind];
}

export function reminderText(reminder: Reminder): ReminderText {
  const { deadline } = reminder;
  const trust = reminder.estimated ? '（估计，请到后台核对）' : '';
  return { title: titleOf(reminder), detail: `${reasonOf(reminder)} · ${longDay(deadline)}${trust}` };
}

function titleOf(reminder: Reminder): string {
  const { kind, subject, daysLeft } = reminder;
  switch (kind) {
    case 'safeStart':
    case 'noSafeStart':
      return `${startText(reminder)}${note(subject)}`;
    case 'refillSoon':
    case 'refillLast':
      return counted(daysLeft, '到重填期限', '重填期限');
    case 'documentSoon':
    case 'documentLast':
      return counted(daysLeft, `，“${subject}”到期`, `“${subject}”有效期`);
    default:
      return countdown(reminder);
  }
}

/** On the safe day itself that is the word; later, what handing in today still leads to. */
function startText({ kind, daysLeft, deadline, inTimeOn }: Reminder): string {
  if (kind === 'safeStart' && daysLeft >= 0) return '今天是稳妥提交日';
  return deadline - daysLeft <= (inTimeOn ?? deadline) ? levelText.tight : levelText.late;
}

function note(text: string): string {
  return text === '' ? '' : `（${text}）`;
}

function countdown({ daysLeft, estimated }: Reminder): string {
  if (daysLeft > 0) return `还有 ${daysLeft} 天到期`;
  if (daysLeft === 0) return estimated ? '估计的到期日是今天' : '今天到期';
  return estimated ? `估计的到期日已过 ${-daysLeft} 天，请到后台核对` : `已逾期 ${-daysLeft} 天`;
}

function counted(daysLeft: number, until: string, what: string): string {
  if (daysLeft > 0) return `还有 ${daysLeft} 天${until}`;
  return daysLeft === 0 ? `${what}是今天` : `${what}已过 ${-daysLeft} 天`;
}
