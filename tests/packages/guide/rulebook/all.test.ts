import { subjectTypes } from '../../../../miniprogram/domain/account/account';
import { feeFor } from '../../../../miniprogram/domain/rules/feeFor';
import { ruleById, rules } from '../../../../miniprogram/packages/guide/rulebook/all';
import { questions } from '../../../../miniprogram/packages/guide/content/questions';
import { officialNumbers } from '../../../../miniprogram/domain/rules/numbers';

test('every rule can be found by its id and says what, since when, where from', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(ruleById(rule.id)).toBe(rule);
    for (const text of [rule.title, rule.value, rule.since, rule.source]) expect(text.trim()).not.toBe('');
  }
  expect(ruleById('toString')).toBeUndefined();
});

test('the article and the official sources stand side by side on all seven points where they differ', () => {
  const compared = rules.filter((rule) => rule.article !== undefined);
  expect(compared).toHaveLength(7);
  for (const rule of compared) {
    expect(rule.official?.value).toBeDefined();
    expect(rule.official?.value).not.toBe(rule.article?.value);
  }
  expect(ruleById('reuseCertification')).toMatchObject({ disputed: true });
});

test('rules quote the numbers that the app computes with', () => {
  expect(ruleById('window')?.value).toContain('90 天');
  expect(ruleById('restrictions')?.value).toMatch(/满 30 天.*满 60 天/);
  expect(ruleById('reminders')?.value).toContain('3 个月、2 个月、1 个月和 7 天');
  expect(ruleById('monthlyQuota')?.value).toContain('每月 5 个');
  expect(ruleById('monthlyQuota')?.retold?.value).toContain('每月 1 个');
  expect(ruleById('refill')?.value).toMatch(/30 个自然日.*3 次/);
});

describe('what is only known second-hand doesn’t pass for an official text', () => {
  /** Every side of a rule that is labelled as an official text, as one reads it. */
  const official = rules.flatMap((rule) =>
    [rule, rule.official, rule.retold].flatMap((side) => (side?.confidence === 'high' ? [side] : [])),
  );

  test.each([
    /61058/,
    /个体工商户.*每月 1 个|个体工商户 1 个/,
    /2023-09-25/,
    /多在年初/,
    /365 天/,
    /3 个自然月/,
    /境外主体的审核费/,
  ])('%s', (said) => {
    expect(official.filter(({ value, since }) => said.test(`${value} ${since}`))).toEqual([]);
    expect(rules.some((rule) => said.test(JSON.stringify(rule)))).toBe(true);
  });

  test('the facts of the filing but one, and none of them vanished', () => {
    for (const id of ['filing', 'filingRequired', 'filingOrder', 'filingNumber'])
      expect(ruleById(id)?.confidence).toBe('medium');
    expect(ruleById('filingNeedsCertification')?.confidence).toBe('high');
  });

  test('no source that retells is named by a text that is labelled official', () => {
    for (const { source } of official) expect(source).not.toMatch(/服务商|转述|转录|没有查到|估计/);
  });
});

test('the article’s word on the notice is kept, and the answer says it', () => {
  expect(ruleById('reminders')?.article?.value).toContain('收到年审通知后要操作');
  expect(questions.find(({ id }) => id === 'stillReview')?.more.join('')).toContain('收到年审通知后要操作');
});

describe('fees', () => {
  const yuan = (yuan: number, optional = false): unknown => ({ kind: 'yuan', yuan, optional });
  test.each([
    ['enterprise', yuan(300)],
    ['individualBusiness', yuan(30)],
    ['media', yuan(300)],
    ['government', { kind: 'free' }],
    ['publicInstitution', yuan(300)],
    ['socialGroup', yuan(300)],
    ['privateNonEnterprise', yuan(300)],
    ['foundation', { kind: 'free' }],
    ['otherOrganisation', yuan(300)],
    ['person', yuan(30, true)],
    ['overseas', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ] as const)('%s', (subjectType, fee) => {
    expect(feeFor(subjectType, officialNumbers).fee).toEqual(fee);
  });

  test('only the public institution is disputed, and an enterprise may be a 个体工商户', () => {
    expect(subjectTypes.filter((type) => feeFor(type, officialNumbers).disputed)).toEqual(['publicInstitution']);
    expect(feeFor('enterprise', officialNumbers).alternative).toBe('个体工商户为 30 元');
    expect(feeFor('media', officialNumbers).alternative).toBe('');
  });
});
