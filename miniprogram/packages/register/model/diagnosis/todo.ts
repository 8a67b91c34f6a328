import type { Visit } from './engine';
import type { QuestionId } from './questions/question';
import type { RemedyId } from './remedies/all';
import { remedies, remedyOrder } from './remedies/all';
import type { Owner } from './remedies/remedy';

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

/** To be done before anything is looked up: whoever submits again without looking loses a quota. */
const beforeLookingUp: readonly RemedyId[] = ['finishCreated'];

/**
 * One list for all failing and unsure points, in the order in which to do it. A remedy that several points call for
 * stands there once. Unsure points come early: looking them up is quick and may change what else is to be done.
 */
export function todosFor(visits: readonly Visit[]): Todo[] {
  const called = new Map<RemedyId, QuestionId[]>();
  const lookups: Todo[] = [];
  for (const { question, choice } of visits) {
    if (choice === null || choice.outcome === 'fine') continue;
    if (choice.remedy) called.set(choice.remedy, [...(called.get(choice.remedy) ?? []), question.id]);
    else lookups.push(lookUp(question.id, question.point, question.where));
  }
  const ordered = remedyOrder.filter((id) => called.has(id));
  const todo = (id: RemedyId): Todo => todoOf(id, called.get(id) ?? []);
  const first = ordered.filter((id) => beforeLookingUp.includes(id));
  const rest = ordered.filter((id) => !beforeLookingUp.includes(id));
  return [...first.map(todo), ...lookups, ...rest.map(todo)];
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
