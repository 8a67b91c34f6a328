import { feeFor, feeOfAccount, isByInvitation } from '../../../miniprogram/domain/rules/feeFor';
import { officialNumbers, type RuleNumbers } from '../../../miniprogram/domain/rules/numbers';
import { dueOn, fields } from '../arbitraries';

const own = (fees: Partial<RuleNumbers['feeYuan']>): RuleNumbers => ({
  ...officialNumbers,
  feeYuan: { ...officialNumbers.feeYuan, ...fees },
});

test('the official fees: 300 yuan, 30 for 个体工商户 and 个人, nothing for 政府 and 基金会', () => {
  const fee = (type: Parameters<typeof feeFor>[0]): unknown => feeFor(type, officialNumbers).fee;
  for (const type of ['enterprise', 'media', 'socialGroup', 'privateNonEnterprise', 'otherOrganisation'] as const)
    expect(fee(type)).toEqual({ kind: 'yuan', yuan: 300, optional: false });
  expect(fee('individualBusiness')).toEqual({ kind: 'yuan', yuan: 30, optional: false });
  expect(fee('person')).toEqual({ kind: 'yuan', yuan: 30, optional: true });
  expect([fee('government'), fee('foundation')]).toEqual([{ kind: 'free' }, { kind: 'free' }]);
});

test('nobody knows what 境外 pays, nor what a subject does whose type is not known', () => {
  const unknown = { fee: { kind: 'unknown' }, disputed: false, alternative: '' };
  expect(feeFor('overseas', officialNumbers)).toEqual(unknown);
  expect(feeFor('', officialNumbers)).toEqual(unknown);
});

test('of 事业单位 the sources disagree, and it says so', () => {
  expect(feeFor('publicInstitution', officialNumbers)).toEqual({
    fee: { kind: 'yuan', yuan: 300, optional: false },
    disputed: true,
    alternative: '各处说法不一，以后台显示的金额为准',
  });
});

test('a 企业 may be a 个体工商户, said where that pays another fee that is known', () => {
  expect(feeFor('enterprise', officialNumbers).alternative).toBe('个体工商户为 30 元');
  expect(feeFor('enterprise', own({ individualBusiness: 300 })).alternative).toBe('');
  expect(feeFor('enterprise', own({ individualBusiness: null })).alternative).toBe('');
  expect(feeFor('media', officialNumbers).alternative).toBe('');
});

test('the fee of an account is a guess only for a 企业 that WeChat named and nobody has checked', () => {
  const guessed = (trust: 'imported' | 'confirmed', subjectType: 'enterprise' | 'media', numbers = officialNumbers) =>
    feeOfAccount({ ...dueOn('2026-06-17', trust), subjectType }, numbers).guessed;
  expect(guessed('imported', 'enterprise')).toBe(true);
  expect(guessed('confirmed', 'enterprise')).toBe(false);
  expect(guessed('imported', 'media')).toBe(false);
  expect(guessed('imported', 'enterprise', own({ individualBusiness: 300 }))).toBe(false);
});

test('an official account of a person is certified by invitation, and nobody says at what price', () => {
  const person = fields({ kind: 'service', subjectType: 'person' });
  expect(isByInvitation(person)).toBe(true);
  expect(feeOfAccount(person, officialNumbers)).toMatchObject({ fee: { kind: 'unknown' }, guessed: false });
  const program = fields({ kind: 'miniProgram', subjectType: 'person' });
  expect(isByInvitation(program)).toBe(false);
  expect(feeOfAccount(program, officialNumbers).fee).toEqual({ kind: 'yuan', yuan: 30, optional: true });
  expect(isByInvitation(fields({ kind: 'service', subjectType: 'enterprise' }))).toBe(false);
});
