import fc from 'fast-check';
import {
  choiceOf,
  decodeAnswers,
  withAnswer,
} from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import type { QuestionId } from '../../../../../miniprogram/packages/register/model/diagnosis/question';
import { questionIds } from '../../../../../miniprogram/packages/register/model/diagnosis/question';
import { verdict } from '../../../../../miniprogram/packages/register/model/diagnosis/verdict';
import { anyAnswers } from './paths';

test('what is stored comes back', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(decodeAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    }),
  );
});

test('whatever is stored, only valid answers come out, and there is a verdict', () => {
  const entry = fc.oneof(
    fc.anything(),
    fc.record({
      value: fc.oneof(fc.constantFrom('yes', 'no', 'unsure', 'person'), fc.anything()),
      by: fc.anything(),
      evidence: fc.anything(),
    }),
  );
  const garbage = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.oneof(fc.constantFrom<string>(...questionIds), fc.string()), entry),
  );
  fc.assert(
    fc.property(garbage, (stored) => {
      const answers = decodeAnswers(stored);
      for (const [id, answered] of Object.entries(answers)) {
        expect(questionIds).toContain(id);
        expect(choiceOf(id as QuestionId, answered.value)).toBeDefined();
        expect(['you', 'app', 'code']).toContain(answered.by);
        expect(answered.evidence.length).toBeLessThanOrEqual(300);
      }
      expect(verdict(answers).groups).toHaveLength(7);
    }),
  );
});

test('a stranger among the fields falls back, a stranger as value is dropped', () => {
  expect(
    decodeAnswers({
      certified: { value: 'yes', by: 'martian', evidence: 7 },
      nameFree: { value: 'maybe' },
      unheardOf: { value: 'yes' },
    }),
  ).toEqual({
    certified: { value: 'yes', by: 'you', evidence: '' },
  });
});

test('a value that the question does not offer is no answer', () => {
  expect(withAnswer({}, 'certified', 'perhaps')).toEqual({});
});
