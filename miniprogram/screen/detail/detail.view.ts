import type { Account } from '../../domain/account/account';
import { certificationStatus } from '../../domain/status/status';
import { readDay, todayAt } from '../../domain/day/day';
import { longDay, weekday } from '../../domain/day/words';
import { dueTrustLabel, dueTrustQuestion } from '../../domain/account/words';
import { isSure } from '../../domain/account/trust';
import { nextStep } from '../../domain/status/nextStep';
import { safeStartOf } from '../../domain/status/safeStart';
import { accountRow, type AccountRowView } from '../views/accountRow';
import type { Tone } from '../views/statusView';
import { historyOf, type HistoryLine } from '../views/history';
import { startLine } from '../views/startLine';
import { addresses } from '../../platform/navigation';
import { actsOf, type Acts } from './acts';
import { answerTo, type AnswerLink } from './answer';
import { factsOf, missingFacts, type FactView } from './facts';
import { feeView, type FeeView } from './fee';
import { timelineNoteOf, timelineOf, type TimelinePoint } from './timeline';
import type { Standing } from '../../domain/rules/standing';

/** The due day with how far it can be trusted, and what to do if not far; `text` is '' while none is known. */
export interface DueView {
  text: string;
  trust: string;
  note: string;
  /** Says in one tap that the day is the console's; '' where that is known, or there is no day. */
  confirm: string;
  /** Leads to the form; '' when there is nothing to do about it. */
  action: string;
}

/** A text in a list; the template wants something to tell them apart by. */
export interface TextItem {
  id: number;
  text: string;
}

export interface ShownAccount {
  row: Omit<AccountRowView, 'tagsAloud'>;
  tags: TextItem[];
  due: DueView | null;
  /** How things stand and what to do, in one sentence. */
  step: string;
  stepTone: Tone;
  /** How sure the sentence is; '' where it is. */
  stepNote: string;
  /** Where the guide answers what this status makes one ask. */
  answer: AnswerLink | null;
  /** The due day has to be checked before anything else. */
  dueFirst: boolean;
  acts: Acts;
  /** Where it is said how it is done, beside the button that says that it is; '' without one. */
  how: string;
  timeline: TimelinePoint[];
  timelineNote: string;
  fee: FeeView;
  facts: FactView[];
  /** Says what is empty; '' when nothing is. */
  missing: string;
  /** A service or subscription account: a mini-program can be registered with it. */
  isOfficial: boolean;
  history: HistoryLine[];
  /** 通过记录（3 次） */
  passed: string;
  /** When it was changed last. */
  changed: string;
}

/** Either the account, or what became of it. */
export interface AccountView {
  shown: ShownAccount | null;
  missing: { title: string; text: string; restorable: boolean } | null;
}

/** What 账号详情 shows. @param linked the official account whose certification this one reuses, if it is still there */
export function accountView(
  account: Account | undefined,
  linked: Account | undefined,
  standing: Standing,
): AccountView {
  if (account === undefined) {
    return {
      shown: null,
      missing: {
        title: '没有找到这个账号',
        text: '它可能已经被彻底删除了。可以回到列表看看其他账号。',
        restorable: false,
      },
    };
  }
  if (account.deletedOn !== '') {
    return {
      shown: null,
      missing: {
        title: `“${account.name}”已删除`,
        text: '它还在“最近删除”里，可以恢复，内容都还在。',
        restorable: true,
      },
    };
  }
  const { today, numbers } = standing;
  const status = certificationStatus(account, standing);
  const start = safeStartOf(account, standing);
  const acts = actsOf(account, status, today);
  const { tagsAloud: _aloud, ...row } = accountRow(account, status, today);
  const line = startLine(status, start, today);
  const history = historyOf(account);
  const shown: ShownAccount = {
    row,
    tags: items(account.tags),
    due: dueView(account),
    step: nextStep(account, status, start, standing),
    stepTone: line?.tone === 'danger' ? 'danger' : row.countdown.tone,
    stepNote: start !== null && start.level !== 'safe' ? (line?.note ?? '') : '',
    answer: answerTo(account, status),
    dueFirst: status.kind === 'dueUnknown',
    acts,
    how: acts.first === null ? '' : addresses.howtoFor(account.subjectType),
    timeline: timelineOf(account, standing),
    timelineNote: timelineNoteOf(account, today),
    fee: feeView(account, numbers),
    facts: factsOf(account, linked, today),
    missing: missingFacts(account),
    isOfficial: account.kind !== 'miniProgram',
    history,
    passed: `通过记录（${history.length} 次）`,
    changed: `${longDay(todayAt(account.updatedAt))}改过`,
  };
  return { shown, missing: null };
}

function dueView(account: Account): DueView | null {
  if (account.certifiedHow === 'never') return null;
  const dueOn = readDay(account.cycle.dueOn);
  if (dueOn === null)
    return { text: '', trust: '', note: '填上到期日，才能按时提醒你。', confirm: '', action: '填写到期日' };
  const text = `${longDay(dueOn)} ${weekday(dueOn)}到期`;
  const trust = dueTrustLabel(account.cycle.dueTrust || 'estimated');
  if (isSure(account.cycle)) return { text, trust, note: '', confirm: '', action: '' };
  return { text, trust, note: dueTrustQuestion.one, confirm: dueTrustQuestion.oneYes, action: '不一样，去改' };
}

function items(texts: readonly string[]): TextItem[] {
  return texts.map((text, index) => ({ id: index + 1, text }));
}
