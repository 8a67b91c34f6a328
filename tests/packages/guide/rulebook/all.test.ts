import { subjectTypes } from '../../../../miniprogram/domain/account/account';
import { feeFor } from '../../../../miniprogram/domain/rules/feeFor';
import { ruleById, rules } from '../../../../miniprogram/packages/guide/rulebook/all';
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
  expect(ruleById('monthlyQuota')?.value).toContain('每月 5 个，个体工商户 1 个');
  expect(ruleById('refill')?.value).toMatch(/30 个自然日.*3 次/);
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
