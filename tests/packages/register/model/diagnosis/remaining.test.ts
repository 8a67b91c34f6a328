import fc from 'fast-check';
import type { Answers } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { withAnswer, withClaim } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { groupOf, lookedAt, remaining } from '../../../../../miniprogram/packages/register/model/diagnosis/remaining';
import type { QuestionId } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { questionIds } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import {
  isAsked,
  questionOf,
  questions,
} from '../../../../../miniprogram/packages/register/model/diagnosis/questions/all';
import { nextAt } from '../../../../../miniprogram/packages/register/model/diagnosis/moves';
import { anyAnswers, anyPicks, answer } from './paths';

/** What the app and codes said before anybody answered: to be confirmed, or overruled. */
const suggested: fc.Arbitrary<Answers> = fc
  .array(fc.tuple(fc.constantFrom(...questionIds), fc.nat(20), fc.boolean()), { maxLength: 8 })
  .map((hints) =>
    hints.reduce<Answers>((answers, [id, pick, isCode]) => {
      const { choices } = questionOf(id);
      const value = (choices[pick % choices.length] ?? choices[0])?.value ?? 'unsure';
      return isCode ? withClaim(answers, id, value, '错误码') : withAnswer(answers, id, value, 'app');
    }, {}),
  );

/** Answers with one more given in person, beside what a code claimed. */
function answered(answers: Answers, id: QuestionId, pick: number): Answers {
  const claim = answers[id]?.claim;
  const next = answer(answers, id, pick);
  return claim ? { ...next, [id]: { ...next[id], claim } } : next;
}

test('after every answer the longest way is shorter by one at least, and the walk keeps between the two', () => {
  fc.assert(
    fc.property(suggested, anyPicks, (start, picks) => {
      let answers = start;
      const told = [remaining(answers)];
      for (let at = nextAt(answers); at !== ''; at = nextAt(answers)) {
        answers = answered(answers, at, picks[told.length] ?? 0);
        told.push(remaining(answers));
      }
      const steps = told.length - 1;
      told.forEach(({ min, max }, index) => {
        expect(min).toBeLessThanOrEqual(steps - index);
        expect(max).toBeGreaterThanOrEqual(steps - index);
        if (index > 0) expect(max).toBeLessThan(told[index - 1]?.max ?? 0);
      });
    }),
  );
});

test('nobody knows which way it goes: the longest and the shortest are both gone', () => {
  const ends = (pickOf: (id: QuestionId) => number): number => {
    let answers = answer({}, 'flow', 0);
    let count = 0;
    for (let at = nextAt(answers); at !== ''; at = nextAt(answers)) {
      answers = answer(answers, at, pickOf(at));
      count += 1;
    }
    return count;
  };
  const { min, max } = remaining(answer({}, 'flow', 0));
  const longest = Math.max(...[0, 2].map((media) => ends((id) => (id === 'subjectType' ? media : fineIndex(id)))));
  expect(max).toBe(longest);
  // An individual, a name and a category that won't do: nothing else about them is asked.
  const short: Partial<Record<QuestionId, number>> = { subjectType: 5, nameFormat: 1, categoryAllowed: 1 };
  const left: Partial<Record<QuestionId, number>> = { certified: 1, nameFormat: 1, categoryAllowed: 1, linkedList: 0 };
  expect(min).toBe(Math.min(...[short, left].map((odd) => ends((id) => odd[id] ?? 0))));
});

/** The last fine answer: with it, most is asked. */
function fineIndex(id: QuestionId): number {
  return questionOf(id)
    .choices.map(({ outcome }) => outcome)
    .lastIndexOf('fine');
}

test('values that are not told apart, or no longer, lead to the same questions', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questionIds), fc.boolean(), (answers, id, allFine) => {
      const askedWith = (value: string): QuestionId[] =>
        questions
          .filter((question) =>
            isAsked(question, {
              allFine,
              valueOf: (other) => (other === id ? value : (answers[other]?.value ?? '')) as '',
            }),
          )
          .map((question) => question.id);
      const until = questionIds.indexOf(lookedAt[id]?.until ?? id);
      const later = (ids: QuestionId[]): QuestionId[] => ids.filter((other) => questionIds.indexOf(other) > until);
      const { choices } = questionOf(id);
      for (const { value } of choices) {
        for (const other of choices) {
          if (groupOf(id, value) === groupOf(id, other.value)) expect(askedWith(value)).toEqual(askedWith(other.value));
          else expect(later(askedWith(value))).toEqual(later(askedWith(other.value)));
        }
      }
    }),
  );
});
