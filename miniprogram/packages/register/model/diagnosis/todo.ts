import type { Contradiction } from './contradictions';
import type { QuestionId } from './questions/question';
import type { RemedyId } from './remedies/all';
import { remedies, remedyOrder } from './remedies/all';
import type { Owner } from './remedies/remedy';
import type { Visit } from './visits';

/** The remedy's id, or `find:` and that of the question to be looked up. */
export type TodoId = RemedyId | `find:${QuestionId}`;

/** A step to tick off; the id stays the same as long as the guide says the same. */
export interface TodoStep {
  id: `${TodoId}.${number}`;
  text: string;
  owner: Owner;
}

export interface Todo {
  id: TodoId;
  title: string;
  steps: readonly TodoStep[];
  duration: string;
  /** The points that call for it, in the order of the questions. */
  because: readonly QuestionId[];
}

/** It was registered after all: whatever else was found, nothing is to be submitted again. */
const alone: RemedyId = 'finishCreated';

/**
 * One list for all failing and unsure points, in the order in which to do it. A remedy that several points call for
 * stands there once. Unsure points come early: looking them up is quick and may change what else is to be done; so do
 * answers that an error code contradicts. Once it is there already, finishing it is all there is to do.
 */
export function todosFor(visits: readonly Visit[], contradictions: readonly Contradiction[] = []): Todo[] {
  const called = new Map<RemedyId, QuestionId[]>();
  const lookups: Todo[] = [];
  const doubted = contradictions.map(({ ask }) => ask);
  for (const { question, choice } of visits) {
    if (doubted.includes(question.id)) lookups.push(checkAgain(question.id, question.point, question.where));
    if (choice === null || choice.outcome === 'fine') continue;
    if (choice.remedy) called.set(choice.remedy, [...(called.get(choice.remedy) ?? []), question.id]);
    else if (!doubted.includes(question.id)) lookups.push(lookUp(question.id, question.point, question.where));
  }
  const ordered = remedyOrder.filter((id) => called.has(id));
  const todo = (id: RemedyId): Todo => todoOf(id, called.get(id) ?? []);
  return called.has(alone) ? [todo(alone)] : [...lookups, ...ordered.map(todo)];
}

function checkAgain(id: QuestionId, point: string, where: string): Todo {
  const found = lookUp(id, point, where);
  const again: TodoStep = {
    id: `find:${id}.1`,
    text: '核对后没有错，或者已经改好了：重新提交一次，还报错就把整段提示拿来再查',
    owner: 'you',
  };
  return { ...found, title: `核对：${point}`, steps: [...found.steps, again] };
}

function lookUp(id: QuestionId, point: string, where: string): Todo {
  return {
    id: `find:${id}`,
    title: `查清楚：${point}`,
    steps: [{ id: `find:${id}.0`, text: where, owner: 'you' }],
    duration: '几分钟',
    because: [id],
  };
}

function todoOf(id: RemedyId, because: readonly QuestionId[]): Todo {
  const { title, steps, duration } = remedies[id];
  return {
    id,
    title,
    steps: steps.map(({ text, owner }, index): TodoStep => ({ id: `${id}.${index}`, text, owner })),
    duration,
    because,
  };
}
