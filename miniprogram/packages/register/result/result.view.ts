import { readDay, type Day } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';
import type { Diagnosis } from '../../../storage/phone';
import type { Answers } from '../model/diagnosis/answers';
import { readAnswers, unreadText, answersOf } from '../model/diagnosis/answers';
import { conclusionLabel, groupLabel, groupStateLabel, otherFlowAdvice } from '../model/diagnosis/labels';
import { afterSuccess } from '../model/diagnosis/remedies/blockers';
import { ownerLabel, type Remedy } from '../model/diagnosis/remedies/remedy';
import type { Todo } from '../model/diagnosis/todo';
import type { Conclusion, Finding, GroupState, GroupVerdict } from '../model/diagnosis/verdict';
import { verdict } from '../model/diagnosis/verdict';
import { questionsToRepeat } from '../model/diagnosis/engine';
import { nextAt } from '../model/diagnosis/moves';
import { toldName, type Told } from '../model/errorCodes/allCodes';
import { readErrorText, toldBy } from '../model/errorCodes/readErrorText';
import { aboutText } from '../walk/walk.view';

export interface FindingView {
  id: string;
  point: string;
  answer: string;
  evidence: string;
  mark: string;
  tone: string;
}

export interface GroupView {
  id: string;
  title: string;
  state: string;
  mark: string;
  tone: string;
  findings: FindingView[];
  /** "通过 3 项" and what is still open; '' when there is nothing to add. */
  note: string;
}

export interface StepView {
  id: string;
  text: string;
  owner: string;
  done: boolean;
  /** 11月20日勾的; '' while it is open. */
  doneOn: string;
}

export interface TodoView {
  id: string;
  number: number;
  title: string;
  duration: string;
  steps: StepView[];
}

export interface ResultView {
  about: string;
  headline: string;
  tone: string;
  mark: string;
  /** What to do about the other flow; '' if it is this one. */
  advice: string;
  /** What the error says, a line a code; stays whatever was answered. */
  told: { name: string; meaning: string; advice: string }[];
  /** Answers that don't go with the error, each with the question at which to look again. */
  contradictions: { id: string; text: string }[];
  groups: GroupView[];
  todos: TodoView[];
  ticked: string;
  allTicked: boolean;
  /** Questions left, "最多还有 7 题没答"; '' when there are none. */
  open: string;
  /** Stored answers that this version can't read; '' when it reads all. */
  unread: string;
  /** Points to go through again; 0 offers nothing. */
  repeat: number;
  after: { title: string; duration: string; steps: string[] }[];
  /** The text for customer service is what helps now. */
  service: boolean;
  /** "已于 11月20日结束"; '' while it is open. */
  closed: string;
  round: string;
}

const tones: Record<GroupState, { tone: string; mark: string }> = {
  pass: { tone: 'fine', mark: '✓' },
  problem: { tone: 'danger', mark: '×' },
  unsure: { tone: 'unsure', mark: '?' },
  open: { tone: 'busy', mark: '…' },
  skipped: { tone: 'unsure', mark: '–' },
};

const headTones: Record<Conclusion, { tone: string; mark: string }> = {
  contradiction: { tone: 'unsure', mark: '?' },
  stuck: { tone: 'notice', mark: '!' },
  otherFlow: { tone: 'notice', mark: '!' },
  created: { tone: 'fine', mark: '✓' },
  problems: { tone: 'danger', mark: '!' },
  unsure: { tone: 'unsure', mark: '?' },
  open: { tone: 'busy', mark: '…' },
  solved: { tone: 'fine', mark: '✓' },
};

/** The verdict on a diagnosis with what follows from it. Pure: the stored record, what the app knows, the day. */
export function resultView(diagnosis: Diagnosis, clues: Answers, today: Day): ResultView {
  const answers = answersOf(diagnosis, clues);
  const result = verdict(answers);
  const isOther = result.conclusion === 'otherFlow';
  const steps = result.todos.flatMap((todo) => todo.steps);
  const ticked = steps.filter(({ id }) => diagnosis.ticks[id] !== undefined).length;
  const left = diagnosis.summary.total - diagnosis.summary.answered;
  const closedOn = readDay(diagnosis.closedOn);
  return {
    about: aboutText(diagnosis),
    headline: conclusionLabel[result.conclusion],
    ...headTones[result.conclusion],
    advice: isOther ? otherFlowAdvice : '',
    told: diagnosis.round > 1 ? [] : toldBy(readErrorText(diagnosis.errorText)).map(toldView),
    contradictions: result.contradictions.map(({ ask, text }) => ({ id: ask, text })),
    groups: isOther ? [] : result.groups.filter(isShown).map(groupView),
    todos: result.todos.map((todo, index) => todoView(todo, index, diagnosis, today)),
    ticked: steps.length === 0 ? '' : `做完 ${ticked} 步，共 ${steps.length} 步`,
    allTicked: steps.length > 0 && ticked === steps.length,
    open: nextAt(answers) === '' ? '' : left > 1 ? `最多还有 ${left} 题没答` : '还有 1 题没答',
    unread: unreadText(readAnswers(diagnosis.answers)),
    repeat: isOther || result.conclusion === 'created' ? 0 : questionsToRepeat(answers).length,
    after: isOther ? [] : afterSuccess.map(afterView),
    service: answers.redone?.value === 'no',
    closed: closedOn === null ? '' : `这份检查已于 ${shortDay(closedOn, today)}结束`,
    round: diagnosis.round > 1 ? `第 ${diagnosis.round} 遍` : '',
  };
}

function toldView(told: Told): ResultView['told'][number] {
  return { name: toldName(told), meaning: told.meaning, advice: told.advice };
}

function isShown({ group, state }: GroupVerdict): boolean {
  return group !== 'flow' && state !== 'skipped';
}

function groupView(group: GroupVerdict): GroupView {
  const fine = group.fine.length > 0 ? `${group.fine.length} 项没问题` : '';
  const open = group.open.length > 0 ? `${group.open.length} 项还没答` : '';
  return {
    id: group.group,
    title: groupLabel[group.group],
    state: groupStateLabel[group.state],
    ...tones[group.state],
    findings: [
      ...group.failing.map((finding) => findingView(finding, 'problem')),
      ...group.unsure.map((finding) => findingView(finding, 'unsure')),
      ...group.fine.filter(hasEvidence).map((finding) => findingView(finding, 'pass')),
    ],
    note: [fine, open].filter((part) => part !== '').join('，'),
  };
}

/** A fine point is listed if it rests on something that can be looked at. */
function hasEvidence({ evidence }: Finding): boolean {
  return evidence !== '';
}

function findingView({ question, point, answer, evidence }: Finding, state: GroupState): FindingView {
  return { id: question, point, answer, evidence, ...tones[state] };
}

function todoView(todo: Todo, index: number, { ticks }: Diagnosis, today: Day): TodoView {
  const steps = todo.steps.map(({ id, text, owner }) => {
    const day = readDay(ticks[id] ?? '');
    return {
      id,
      text,
      owner: ownerLabel[owner],
      done: day !== null,
      doneOn: day === null ? '' : `${shortDay(day, today)}做完`,
    };
  });
  return { id: todo.id, number: index + 1, title: todo.title, duration: todo.duration, steps };
}

function afterView({ title, duration, steps }: Remedy): ResultView['after'][number] {
  return { title, duration, steps: steps.map(({ text }) => text) };
}
