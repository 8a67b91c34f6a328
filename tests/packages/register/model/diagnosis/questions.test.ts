import { termsIn } from '../../../../../miniprogram/packages/register/model/diagnosis/glossary';
import {
  conclusionLabel,
  groupLabel,
  groupStateLabel,
} from '../../../../../miniprogram/packages/register/model/diagnosis/labels';
import {
  answerValues,
  groupIds,
  questionIds,
} from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { questionOf, questions } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/all';
import { remedies, remedyOrder } from '../../../../../miniprogram/packages/register/model/diagnosis/remedies/all';
import { afterSuccess } from '../../../../../miniprogram/packages/register/model/diagnosis/remedies/blockers';

/** Words that only people of the trade use. */
const jargon = /API|接口|权限集|openid|appid|errcode|errno|token|ticket|uri|授权回调|参数/i;
const chinese = /[\u4e00-\u9fff]/;

test('the questions are asked in the order of the list, group by group', () => {
  expect(questions.map((question) => question.id)).toEqual([...questionIds]);
  const groups = questions.map((question) => groupIds.indexOf(question.group));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
});

describe.each(questions.map((question) => [question.id, question] as const))('%s', (_id, question) => {
  test('is a question, says why it is asked and where to look', () => {
    expect(question.text).toMatch(/？(（[^）]+）)?$/);
    expect(question.point.length).toBeLessThanOrEqual(24);
    expect(question.why.length).toBeGreaterThan(10);
    expect(question.where.length).toBeGreaterThan(10);
  });

  test('is free of words of the trade', () => {
    for (const text of [
      question.point,
      question.text,
      question.why,
      question.where,
      ...question.choices.map((choice) => choice.label),
    ]) {
      expect(text).not.toMatch(jargon);
      expect(text).toMatch(chinese);
    }
  });

  test('offers something fine, ends with not knowing, and no two choices look alike', () => {
    const outcomes = question.choices.map((choice) => choice.outcome);
    expect(outcomes).toContain('fine');
    expect(outcomes[outcomes.length - 1]).toBe('unsure');
    expect(new Set(question.choices.map((choice) => choice.label)).size).toBe(question.choices.length);
    expect(question.choices.map((choice) => choice.value)).toEqual([...answerValues[question.id]]);
  });

  test('can be looked up by its id', () => expect(questionOf(question.id)).toBe(question));
});

test('words of the field are explained wherever they are used', () => {
  const words = questions.flatMap((question) =>
    termsIn(question.text, question.why, question.where).map((term) => term.word),
  );
  expect(words).toEqual(
    expect.arrayContaining(['主体', '微信认证', '年审', '类目', '资质', '服务商', '公众号后台', '法定代表人']),
  );
  for (const term of termsIn(words.join(' '))) expect(term.meaning.length).toBeGreaterThan(8);
  expect(termsIn('你好')).toEqual([]);
});

test('every remedy is in the order once, is called for by a choice, and says who does what and how long', () => {
  expect([...remedyOrder].sort()).toEqual(Object.keys(remedies).sort());
  const called = new Set(
    questions.flatMap((question) =>
      question.choices.flatMap((choice) => (choice.outcome !== 'fine' && choice.remedy ? [choice.remedy] : [])),
    ),
  );
  expect([...called].sort()).toEqual([...remedyOrder].sort());
  for (const remedy of [...Object.values(remedies), ...afterSuccess]) {
    expect(remedy.title).toMatch(chinese);
    expect(remedy.duration).toMatch(chinese);
    expect(remedy.steps.length).toBeGreaterThan(0);
    for (const { text } of remedy.steps) expect(text).toMatch(chinese);
  }
});

test('every group, state and conclusion has its word', () => {
  for (const group of groupIds) expect(groupLabel[group]).toMatch(chinese);
  for (const word of Object.values(groupStateLabel)) expect(word).toMatch(chinese);
  expect(Object.values(conclusionLabel).every((text) => text.endsWith('。'))).toBe(true);
});
