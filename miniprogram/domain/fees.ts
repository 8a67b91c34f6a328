import type { SubjectType } from './account';
import { feeYuan } from './rules/numbers';

/** `optional`: the subject may publish without certification. Yuan an application, paid whether it passes or not. */
export type Fee = { kind: 'yuan'; yuan: number; optional: boolean } | { kind: 'free' } | { kind: 'unknown' };

export interface FeeAnswer {
  fee: Fee;
  /** Sources disagree. */
  disputed: boolean;
  /** What it may be instead, Chinese; '' when there is nothing to add. */
  alternative: string;
}

const standard: Fee = { kind: 'yuan', yuan: feeYuan.standard, optional: false };
const free: Fee = { kind: 'free' };
const unknown: Fee = { kind: 'unknown' };

function plain(fee: Fee): FeeAnswer {
  return { fee, disputed: false, alternative: '' };
}

const answers: Record<SubjectType | '', FeeAnswer> = {
  enterprise: { ...plain(standard), alternative: `个体工商户为 ${feeYuan.individualBusiness} 元` },
  individualBusiness: plain({ kind: 'yuan', yuan: feeYuan.individualBusiness, optional: false }),
  media: plain(standard),
  government: plain(free),
  publicInstitution: { fee: standard, disputed: true, alternative: '各处说法不一，以后台显示的金额为准' },
  socialGroup: plain(standard),
  privateNonEnterprise: plain(standard),
  foundation: plain(free),
  otherOrganisation: plain(standard),
  person: plain({ kind: 'yuan', yuan: feeYuan.person, optional: true }),
  overseas: plain(unknown),
  '': plain(unknown),
};

/**
 * Fee of a certification or review by subject type. An imported 企业 may turn out to be a 个体工商户, which its payload can't tell: said as the alternative.
 * Source: 微信小程序认证指引 2018-11 (300 yuan; 政府 and 基金会 free); later service texts for 30 yuan.
 */
export function feeFor(subjectType: SubjectType | ''): FeeAnswer {
  return answers[subjectType];
}
