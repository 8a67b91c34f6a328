import type { SubjectType } from '../account/account';
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

function feeOf(yuan: number | null, optional: boolean): Fee {
  if (yuan === null) return { kind: 'unknown' };
  return yuan === 0 ? { kind: 'free' } : { kind: 'yuan', yuan, optional };
}

function alternativeTo(subjectType: SubjectType, disputed: boolean, { feeYuan }: RuleNumbers): string {
  if (disputed) return '各处说法不一，以后台显示的金额为准';
  if (subjectType !== 'enterprise' || feeYuan.individualBusiness === null) return '';
  return `个体工商户为 ${feeYuan.individualBusiness} 元`;
}
