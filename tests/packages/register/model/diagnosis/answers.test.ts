import fc from 'fast-check';
import {
  readAnswers,
  unreadText,
  withAnswer,
  withoutAnswers,
} from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import type { AnswerValue } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import {
  answerValues,
  questionIds,
} from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { verdict } from '../../../../../miniprogram/packages/register/model/diagnosis/verdict';
import { anyAnswers } from './paths';

test('what is stored comes back', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const stored = JSON.parse(JSON.stringify(answers)) as Record<string, unknown>;
      expect(readAnswers(stored)).toEqual({ answers, unread: [], strange: [] });
    }),
  );
});

test('whatever is stored, each entry is a valid answer or counted as not read, and there is a verdict', () => {
  const entry = fc.oneof(
    fc.anything(),
    fc.record({
      value: fc.oneof(fc.constantFrom('yes', 'no', 'unsure', 'person'), fc.anything()),
      by: fc.anything(),
      evidence: fc.anything(),
    }),
  );
  const garbage = fc.dictionary(fc.oneof(fc.constantFrom<string>(...questionIds), fc.string()), entry);
  fc.assert(
    fc.property(garbage, (stored) => {
      const { answers, unread, strange } = readAnswers(stored);
      for (const id of questionIds) {
        const answered = answers[id];
        if (!answered) continue;
        expect(answerValues[id]).toContain(answered.value);
        expect(['you', 'app', 'code']).toContain(answered.by);
        expect(answered.evidence.length).toBeLessThanOrEqual(300);
      }
      const given = Object.keys(stored).filter((key) => stored[key] !== undefined || strange.includes(key));
      expect([...Object.keys(answers), ...unread, ...strange].sort()).toEqual(given.sort());
      expect(verdict(answers).groups).toHaveLength(7);
    }),
  );
});

test('a stranger among the fields falls back; a stranger as value or question is told apart', () => {
  const stored = {
    certified: { value: 'yes', by: 'martian', evidence: 7 },
    nameFree: { value: 'maybe' },
    nameFormat: 'yes',
    unheardOf: { value: 'yes' },
  };
  expect(readAnswers(stored)).toEqual({
    answers: { certified: { value: 'yes', by: 'you', evidence: '' } },
    unread: ['nameFormat', 'nameFree'],
    strange: ['unheardOf'],
  });
});

test('what can not be read is counted; only what can be asked is to be answered again', () => {
  const said = (stored: Record<string, unknown>): string => unreadText(readAnswers(stored));
  expect(said({ certified: { value: 'yes' } })).toBe('');
  expect(said({ certified: { value: 'maybe' } })).toBe('有 1 个回答这个版本看不懂，已略过，请重新回答');
  expect(said({ unheardOf: { value: 'yes' }, other: 1 })).toBe('有 2 个回答这个版本看不懂，已略过');
});

test('taking answers away leaves everything else as it is stored', () => {
  const stored = { certified: { value: 'maybe' }, nameFree: { value: 'yes' }, unheardOf: [1] };
  expect(withoutAnswers(stored, ['nameFree', 'flow'])).toEqual({
    certified: stored.certified,
    unheardOf: stored.unheardOf,
  });
});

test('a value that the question does not offer is an error', () => {
  const value: AnswerValue = 'faceScan';
  expect(() => withAnswer({}, 'certified' as 'flow', value)).toThrow('no answer faceScan to certified');
});
