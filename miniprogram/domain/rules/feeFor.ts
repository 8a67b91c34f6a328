import type { AccountFields, Cycle, SubjectType } from '../account/account';
import type { RuleNumbers } from './numbers';
import { officialNumbers } from './numbers';

/** `optional`: the subject may publish without certification. Yuan an application, paid whether it passes or not. */
export type Fee = { kind: 'yuan'; yuan: number; optional: boolean } | { kind: 'free' } | { kind: 'unknown' };

export interface FeeAnswer {
  fee: Fee;
  /** Sources disagree. */
  disputed: boolean;
  /** What it may be instead, Chinese; '' when there is nothing to add. */
  alternative: string;
}

type Fields = Pick<AccountFields, 'kind' | 'subjectType'>;

/** `guessed`: the platform's data can't tell this 企业 from a 个体工商户, and nobody has checked them yet. */
export interface AccountFee extends FeeAnswer {
  guessed: boolean;
}

/**
 * Fee of a certification or review by subject type. An imported 企业 may turn out to be a 个体工商户, which its payload can't
 * tell: said as the alternative. A number of the person's own settles what the sources leave open.
 * Source: 微信小程序认证指引 2018-11 (300 yuan; 政府 and 基金会 free); later service texts for 30 yuan.
 */
export function feeFor(subjectType: SubjectType | '', numbers: RuleNumbers): FeeAnswer {
  if (subjectType === '') return { fee: { kind: 'unknown' }, disputed: false, alternative: '' };
  const yuan = numbers.feeYuan[subjectType];
  const disputed = subjectType === 'publicInstitution' && yuan === officialNumbers.feeYuan.publicInstitution;
  return {
    fee: feeOf(yuan, subjectType === 'person'),
    disputed,
    alternative: alternativeTo(subjectType, disputed, numbers),
  };
}

/**
 * The same for an account. An individual's official account is certified by invitation only, and nobody says at what
 * price: the fee of individuals is that of their mini-programs. Source: posts of 2020-05 on 个人认证, second-hand.
 */
export function feeOfAccount(
  { kind, subjectType, cycle }: Fields & { cycle: Pick<Cycle, 'dueTrust'> },
  numbers: RuleNumbers,
): AccountFee {
  const byInvitation = isByInvitation({ kind, subjectType });
  const { fee, disputed, alternative } = feeFor(byInvitation ? '' : subjectType, numbers);
  const guessed = subjectType === 'enterprise' && alternative !== '' && cycle.dueTrust === 'imported';
  return { fee, disputed, alternative, guessed };
}

/** Can only be certified where the platform opens it: an individual's official account. */
export function isByInvitation({ kind, subjectType }: Fields): boolean {
  return kind !== 'miniProgram' && subjectType === 'person';
}

function feeOf(yuan: number | null, optional: boolean): Fee {
  if (yuan === null) return { kind: 'unknown' };
  return yuan === 0 ? { kind: 'free' } : { kind: 'yuan', yuan, optional };
}

function alternativeTo(subjectType: SubjectType, disputed: boolean, { feeYuan }: RuleNumbers): string {
  if (disputed) return '各处说法不一，以后台显示的金额为准';
  if (subjectType !== 'enterprise' || feeYuan.individualBusiness === null) return '';
  if (feeYuan.individualBusiness === feeYuan.enterprise) return '';
  return `个体工商户为 ${feeYuan.individualBusiness} 元`;
}
