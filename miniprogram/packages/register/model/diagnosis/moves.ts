import type { DayText } from '../../../../domain/day/day';
import type { Answers, StoredAnswers } from './answers';
import { answersOf, readAnswers, withAnswer, withoutAnswers, withoutClaims } from './answers';
import { questionsToRepeat, walk } from './engine';
import type { AnswerValue, QuestionId } from './questions/question';
import { isQuestionId, questionOf } from './questions/all';
import { remaining } from './remaining';
import { verdict, type Finding } from './verdict';

/** The figures that lists show: the point that is asked next ('' = none), and how many of what, `total` at most. */
export type Figures = { position: string } & Record<
  'answered' | 'total' | 'failing' | 'unsure' | 'steps' | 'ticked',
  number
>;

/** What a move reads and writes of a diagnosis; the stored one has more. */
export interface Course {
  answers: StoredAnswers;
  /** The question at which it was left; '' = the result. */
  at: string;
  /** Step of the to-do list → day on which it was ticked. */
  ticks: Readonly<Record<string, DayText>>;
  round: number;
  programName: string;
}

/** What a move writes. */
export type Patch = Partial<Course & { summary: Figures }>;

/** Questions about the name: their answers are worth nothing once it is another one. */
const aboutName: readonly QuestionId[] = ['nameFormat', 'nameFree', 'nameExtended', 'nameOfAccounts', 'nameProtected'];

/** The first question that the reader has not answered or confirmed in person; '' when there is none. */
export function nextAt(answers: Answers): QuestionId | '' {
  return walk(answers).find(({ answered }) => answered?.by !== 'you')?.question.id ?? '';
}

/** The question before this one on the way; '' when it is the first. From the result (''), the last one. */
export function previousAt(answers: Answers, at: QuestionId | ''): QuestionId | '' {
  const ids = walk(answers).map(({ question }) => question.id);
  const index = at === '' ? ids.length : ids.indexOf(at);
  return index > 0 ? (ids[index - 1] ?? '') : '';
}

/** Where to go on: the stored place if it still is on the way, else the first open question. */
export function placeOf(fields: Pick<Course, 'answers' | 'at'>, clues: Answers): QuestionId | '' {
  const answers = answersOf(fields, clues);
  const asked = walk(answers).some(({ question }) => question.id === fields.at);
  return isQuestionId(fields.at) && asked ? fields.at : nextAt(answers);
}

/**
 * Takes an answer and goes on. What it rests on is kept, also where the reader decides against it; so is whatever else
 * is stored, also what this version can't read. Throws on a value that the question doesn't offer.
 */
export function answering<Q extends QuestionId>(fields: Course, clues: Answers, id: Q, value: AnswerValue<Q>): Patch {
  const known = answersOf(fields, clues)[id];
  // What was put in question is no answer that could be overruled.
  const isOpen = known?.by === 'code' && known.value === 'unsure';
  const evidence =
    !known || known.evidence === '' || known.value === value || isOpen
      ? (known?.evidence ?? '')
      : against(known.evidence);
  const claim = readAnswers(fields.answers).answers[id]?.claim;
  const answered = withAnswer({}, id, value, 'you', evidence);
  const answers = { ...fields.answers, [id]: claim ? { ...answered[id], claim } : answered[id] };
  return moved(fields, answers, clues, nextAt(answersOf({ answers }, clues)));
}

/**
 * What the reader has just found to be in the way, alone enough to fail; null where nothing is, or where something was
 * found before: who went on then wants to see all of it.
 */
export function causeJustFound(before: Answers, after: Answers): Finding | null {
  const own = (answers: Answers): Finding[] => verdict(answers).failing.filter(({ by }) => by === 'you');
  return own(before).length > 0 ? null : (own(after)[0] ?? null);
}

/** Another place on the way, answers untouched. */
export function going(fields: Course, clues: Answers, at: QuestionId | ''): Patch {
  return moved(fields, fields.answers, clues, at);
}

/** Another name for the program: what was answered about the old one is asked again. */
export function naming(fields: Course, programName: string): Patch {
  if (programName === fields.programName) return {};
  return { programName, answers: withoutAnswers(fields.answers, aboutName) };
}

/**
 * The second round: the points that failed or were unsure are asked again, the steps are open again. What the error
 * code said is of the round before.
 */
export function repeating(fields: Course, clues: Answers): Patch {
  const again = questionsToRepeat(answersOf(fields, clues));
  const answers = withoutClaims(withoutAnswers(fields.answers, again));
  const start = { ...fields, ticks: {}, round: fields.round + 1 };
  return {
    ticks: start.ticks,
    round: start.round,
    ...moved(start, answers, clues, nextAt(answersOf({ answers }, clues))),
  };
}

/** Ticks a step on a day, or (null) takes the tick back. */
export function ticking(fields: Course, clues: Answers, step: string, day: DayText | null): Patch {
  const ticks = Object.fromEntries(Object.entries(fields.ticks).filter(([id]) => id !== step));
  if (day !== null) ticks[step] = day;
  return { ticks, summary: summaryOf({ ...fields, ticks }, clues) };
}

/** The figures of a diagnosis as it stands. */
export function summaryOf(fields: Pick<Course, 'answers' | 'at' | 'ticks'>, clues: Answers): Figures {
  const answers = answersOf(fields, clues);
  const visits = walk(answers);
  const answered = visits.filter((visit) => visit.answered?.by === 'you').length;
  const { failing, unsure, contradictions, todos } = verdict(answers);
  const steps = todos.flatMap((todo) => todo.steps);
  return {
    position: isQuestionId(fields.at) ? questionOf(fields.at).point : '',
    answered,
    total: answered + remaining(answers).max,
    failing: failing.length,
    unsure: unsure.length + contradictions.length,
    steps: steps.length,
    ticked: steps.filter(({ id }) => fields.ticks[id] !== undefined).length,
  };
}

function moved(fields: Course, answers: StoredAnswers, clues: Answers, at: QuestionId | ''): Patch {
  return { answers, at, summary: summaryOf({ ...fields, answers, at }, clues) };
}

const overruled = '你改了答案；原来的依据：';

function against(evidence: string): string {
  return evidence.startsWith(overruled) ? evidence : `${overruled}${evidence}`;
}
