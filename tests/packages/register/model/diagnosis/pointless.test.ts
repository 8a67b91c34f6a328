import fc from 'fast-check';
import { withAnswer, type Answers } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { nextAt } from '../../../../../miniprogram/packages/register/model/diagnosis/moves';
import { choiceOf, questionOf } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/all';
import { pointlessAfter } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/pointless';
import { questionIds } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { verdict } from '../../../../../miniprogram/packages/register/model/diagnosis/verdict';
import { anyPicks, openQuestion, walkFine, walkOn } from './paths';

/** What an answer decides: what is to be done, and what is asked next. */
function decided(answers: Answers): string {
  const { conclusion, todos } = verdict(answers);
  return JSON.stringify([conclusion, todos.map(({ id }) => id), nextAt(answers)]);
}

test('of every question that comes up at least two answers lead to something else', () => {
  fc.assert(
    fc.property(anyPicks, fc.nat(questionIds.length), (picks, stop) => {
      let answers: Answers = {};
      for (let count = 0; count <= stop; count += 1) {
        const question = openQuestion(answers);
        if (!question) return;
        const ends = question.choices.map(({ value }) => decided(withAnswer(answers, question.id, value)));
        expect(new Set(ends).size).toBeGreaterThan(1);
        answers = withAnswer(
          answers,
          question.id,
          (question.choices[(picks[count] ?? 0) % question.choices.length] ?? question.choices[0])?.value ?? 'unsure',
        );
      }
    }),
  );
});

test('nothing is asked that an earlier answer made pointless', () => {
  fc.assert(
    fc.property(anyPicks, (picks) => {
      const { given } = walkOn({}, picks);
      given.forEach(({ id }, index) => {
        const earlier = given.slice(0, index).map((entry) => `${entry.id}=${entry.choice.value}`);
        for (const [other, value] of pointlessAfter[id] ?? []) expect(earlier).not.toContain(`${other}=${value}`);
      });
    }),
  );
});

test('what makes a question pointless was asked before it, and decides something itself', () => {
  for (const id of questionIds) {
    for (const [other, value] of pointlessAfter[id] ?? []) {
      expect(questionIds.indexOf(other)).toBeLessThan(questionIds.indexOf(id));
      expect(choiceOf(other, value).outcome === 'failing' || value === 'notNeeded').toBe(true);
    }
  }
});

test('a name that has to go is not asked about any further, nor is a category', () => {
  const name = walkFine({ nameFree: 'yes' });
  expect([name.nameExtended, name.nameOfAccounts, name.nameProtected]).toEqual([undefined, undefined, undefined]);
  expect(walkFine({ nameFormat: 'no' }).nameFree).toBeUndefined();
  expect(walkFine({ nameOfAccounts: 'several' }).nameProtected).toBeUndefined();
  expect(walkFine({ categoryAllowed: 'no' }).categoryDocuments).toBeUndefined();
  const uncertified = walkFine({ certified: 'no', subjectType: 'media' });
  expect([uncertified.typeMatches, uncertified.reuseTicked]).toEqual([undefined, undefined]);
});

test('once it is there already, nothing is asked, and nothing is to be done but to finish it', () => {
  const answers = walkFine({ certified: 'no', nameFree: 'unsure', linkedList: 'yes' });
  expect(openQuestion(answers)).toBeUndefined();
  expect(answers.unfinished).toBeUndefined();
  const result = verdict(answers);
  expect([result.conclusion, result.todos.map(({ id }) => id)]).toEqual(['created', ['finishCreated']]);
  expect(questionOf('linkedList').choices.map(({ label }) => label)).toContain('已经在了');
});
