import type { Account } from '../../domain/account/account';
import { certificationStatus, type CertificationStatus } from '../../domain/status/status';
import { readDay } from '../../domain/day/day';
import { longDay, weekday } from '../../domain/day/words';
import { dueTrustLabel, dueTrustQuestion } from '../../domain/account/words';
import { isSure } from '../../domain/account/trust';
import { nextStep } from '../../domain/status/nextStep';
import {} from '../../domain/rules/numbers';
import { safeStartOf } from '../../domain/status/safeStart';
import { accountRow, type AccountRowView } from '../views/accountRow';
import { historyOf, type HistoryLine } from '../views/history';
import { progressButton, startLine, type StartLine } from '../views/progress';
import { answerTo, type AnswerLink } from './answer';
import { factsOf, type FactView } from './facts';
import { feeView, type FeeView } from './fee';
import { restrictionsView, type RestrictionsView } from './restrictions';
import { timelineOf, type TimelinePoint } from './timeline';
import { whereToGo } from './whereToGo';
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
  row: AccountRowView;
  tags: TextItem[];
  due: DueView | null;
  /** By when to hand in; null where that means nothing. */
  start: StartLine | null;
  step: string;
  /** Where the guide answers what this status makes one ask. */
  answer: AnswerLink | null;
  /** 年审 or 认证: which of the two this account passes next. */
  passes: string;
  /** The button that the person most likely came for; '' when nothing presses. */
  first: 'due' | 'progress' | '';
  /** Leads to the log of the application. */
  progress: string;
  timeline: TimelinePoint[];
  timelineNote: string;
  restrictions: RestrictionsView | null;
  fee: FeeView;
  where: TextItem[];
  facts: FactView[];
  /** A service or subscription account: a mini-program can be registered with it. */
  isOfficial: boolean;
  history: HistoryLine[];
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
  const passes = account.certifiedHow === 'never' ? '认证' : '年审';
  const shown: ShownAccount = {
    row: accountRow(account, status, today),
    tags: items(account.tags),
    due: dueView(account),
    start: startLine(status, start, today),
    step: nextStep(account, status, start, standing),
    answer: answerTo(account, status),
    passes,
    first: firstOf(status),
    progress: progressButton(account, passes),
    timeline: timelineOf(account, standing),
    timelineNote:
      isSure(account.cycle) || account.certifiedHow === 'never' ? '' : '到期日是估计的，这里的日子可能差几天。',
    restrictions: restrictionsView(account, today),
    fee: feeView(account, numbers),
    where: items(whereToGo(account, numbers)),
    facts: factsOf(account, linked, standing),
    isOfficial: account.kind !== 'miniProgram',
    history: historyOf(account),
  };
  return { shown, missing: null };
}

function firstOf({ kind, application }: CertificationStatus): ShownAccount['first'] {
  if (kind === 'dueUnknown') return 'due';
  return application === null && (kind === 'valid' || kind === 'uncertified') ? '' : 'progress';
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
