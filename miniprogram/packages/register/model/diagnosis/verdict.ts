import type { Answerer, Answers } from './answers';
import { contradictions, type Contradiction } from './contradictions';
import { walk } from './engine';
import type { GroupId, QuestionId } from './questions/question';
import { groupIds } from './questions/question';
import type { Todo } from './todo';
import { todosFor } from './todo';
import type { Visit } from './visits';

/** 通过 / 有问题 / 不确定 / 还没查完 / 不用查. Every group has exactly one. */
export type GroupState = 'pass' | 'problem' | 'unsure' | 'open' | 'skipped';

/** One answered point. */
export interface Finding {
  question: QuestionId;
  group: GroupId;
  point: string;
  /** The label of the choice. */
  answer: string;
  /** What it rests on, Chinese, '' if nothing was noted. */
  evidence: string;
  by: Answerer;
}

export interface GroupVerdict {
  group: GroupId;
  state: GroupState;
  failing: readonly Finding[];
  unsure: readonly Finding[];
  fine: readonly Finding[];
  /** Points that have no answer yet. */
  open: readonly QuestionId[];
}

/**
 * contradiction: an answer and an error code can't both be true; otherFlow: this guide doesn't apply; created: it was
 * registered after all; problems: something certainly stands in the way; stuck: everything is fine, and it failed again
 * all the same; unsure: nothing certain, but points to be looked up; open: nothing found so far, not everything asked;
 * solved: done again and it worked.
 * Once everything is asked and fine, the fallback is asked too, so there is no "nothing found" without a next step.
 */
export type Conclusion =
  | 'contradiction'
  | 'otherFlow'
  | 'created'
  | 'problems'
  | 'stuck'
  | 'unsure'
  | 'open'
  | 'solved';

export interface Verdict {
  conclusion: Conclusion;
  /** Every question that applies has an answer. */
  complete: boolean;
  groups: readonly GroupVerdict[];
  failing: readonly Finding[];
  unsure: readonly Finding[];
  /** What doesn't go together; to be looked at before anything else. */
  contradictions: readonly Contradiction[];
  todos: readonly Todo[];
}

/** The verdict on a set of answers. Pure and total; the order in which answers were given plays no part. */
export function verdict(answers: Answers): Verdict {
  const visits = walk(answers);
  const groups = groupIds.map((group) => verdictOf(group, visits));
  const complete = visits.every((visit) => visit.choice !== null);
  const failing = groups.flatMap((group) => group.failing);
  const unsure = groups.flatMap((group) => group.unsure);
  const found = { complete, failing, unsure, contradictions: contradictions(answers) };
  return { conclusion: conclude(answers, found), ...found, groups, todos: todosFor(visits, found.contradictions) };
}

function conclude(
  answers: Answers,
  found: Pick<Verdict, 'complete' | 'failing' | 'unsure' | 'contradictions'>,
): Conclusion {
  const isOther = answers.flow?.value === 'faceScan';
  if (found.contradictions.length > 0 && (isOther || found.failing.length === 0)) return 'contradiction';
  if (isOther) return 'otherFlow';
  const fails = (id: QuestionId): boolean => found.failing.some(({ question }) => question === id);
  if (fails('linkedList')) return 'created';
  if (fails('redone')) return 'stuck';
  if (found.failing.length > 0) return 'problems';
  if (found.unsure.length > 0) return 'unsure';
  return found.complete ? 'solved' : 'open';
}

function verdictOf(group: GroupId, visits: readonly Visit[]): GroupVerdict {
  const own = visits.filter((visit) => visit.question.group === group);
  const having = (outcome: string): Finding[] =>
    own.filter((visit) => visit.choice?.outcome === outcome).map(findingOf);
  const open = own.filter((visit) => visit.choice === null).map((visit) => visit.question.id);
  const parts = { failing: having('failing'), unsure: having('unsure'), fine: having('fine'), open };
  return { group, state: stateOf(own.length, parts), ...parts };
}

function stateOf(asked: number, parts: Pick<GroupVerdict, 'failing' | 'unsure' | 'open'>): GroupState {
  if (asked === 0) return 'skipped';
  if (parts.failing.length > 0) return 'problem';
  if (parts.open.length > 0) return 'open';
  return parts.unsure.length > 0 ? 'unsure' : 'pass';
}

function findingOf({ question, answered, choice }: Visit): Finding {
  return {
    question: question.id,
    group: question.group,
    point: question.point,
    answer: choice?.label ?? '',
    evidence: answered?.evidence ?? '',
    by: answered?.by ?? 'you',
  };
}
