import fc from 'fast-check';
import type { Answers } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { withAnswer } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { walk } from '../../../../../miniprogram/packages/register/model/diagnosis/engine';
import type {
  AnswerValue,
  Choice,
  Question,
  QuestionId,
} from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { questionIds } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { questionOf, questions } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/all';

/** Answers to some questions, other than the fine one. */
export type Odd = { [Q in QuestionId]?: AnswerValue<Q> };

/** The first question that applies and has no answer; undefined when all are answered. */
export function openQuestion(answers: Answers): Question | undefined {
  return walk(answers).find(({ choice }) => choice === null)?.question;
}

/** The value of the first choice with which nothing stands in the way. */
export function fineAnswer({ id, choices }: Question): AnswerValue {
  const fine = choices.find(({ outcome }) => outcome === 'fine');
  if (!fine) throw new Error(`nothing fine to answer to ${id}`);
  return fine.value;
}

/** An answer that was given on the way. */
export interface Given {
  id: QuestionId;
  choice: Choice;
}

/** Any valid answers to any questions, asked for or not. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.tuple(fc.constantFrom(...questionIds), fc.nat(20)), { maxLength: 40 })
  .map((pairs) => pairs.reduce<Answers>((answers, [id, pick]) => answer(answers, id, pick), {}));

/** Numbers that pick a choice for each question on the way. */
export const anyPicks: fc.Arbitrary<number[]> = fc.array(fc.nat(20), {
  minLength: questions.length,
  maxLength: questions.length,
});

/** The answers with one more: the choice number `pick`, counted round. */
export function answer(answers: Answers, id: QuestionId, pick: number): Answers {
  return withAnswer(answers, id, pickOf(id, pick).value);
}

/** Goes on from a state to the end; fails when the end doesn't come. */
export function walkOn(start: Answers, picks: readonly number[]): { answers: Answers; given: Given[] } {
  let answers = start;
  const given: Given[] = [];
  for (let question = openQuestion(answers); question; question = openQuestion(answers)) {
    if (given.length > questions.length) throw new Error(`asked ${question.id} without end`);
    const choice = pickOf(question.id, picks[given.length] ?? 0);
    answers = withAnswer(answers, question.id, choice.value);
    given.push({ id: question.id, choice });
  }
  return { answers, given };
}

/** The whole walk with every point fine, except as `odd` says. */
export function walkFine(odd: Odd = {}): Answers {
  let answers: Answers = {};
  for (let question = openQuestion(answers); question; question = openQuestion(answers)) {
    answers = withAnswer(answers, question.id, odd[question.id] ?? fineAnswer(question));
  }
  return answers;
}

function pickOf(id: QuestionId, pick: number): Choice {
  const { choices } = questionOf(id);
  const choice = choices[pick % choices.length];
  if (!choice) throw new Error(`${id} has no choices`);
  return choice;
}
