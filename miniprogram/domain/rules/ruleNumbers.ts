import type { SubjectType } from '../account/account';
import { feeYuan, reviewNumbers } from './numbers';

/** The numbers that a person may set for himself. Functions take them as their last argument; without it the official ones hold. */
export interface RuleNumbers {
  /** Years that a certification lasts. */
  validYears: number;
  /** Days from the opening of the review window to the due day, where the platform gave no begin day. */
  windowDays: number;
  /** Yuan an application by subject type; 0 = free, null = not known. */
  feeYuan: Record<SubjectType, number | null>;
}

/**
 * The numbers as the sources have them. Source: 微信小程序认证指引 2018-11 (one year, 300 yuan, 政府 and 基金会 free), getAccountBasicInfo
 * (90 days), later service texts (30 yuan); each with its date and confidence among the rules.
 */
export const officialNumbers: RuleNumbers = {
  validYears: reviewNumbers.validYears,
  windowDays: reviewNumbers.windowDays,
  feeYuan: {
    enterprise: feeYuan.standard,
    individualBusiness: feeYuan.individualBusiness,
    media: feeYuan.standard,
    government: 0,
    publicInstitution: feeYuan.standard,
    socialGroup: feeYuan.standard,
    privateNonEnterprise: feeYuan.standard,
    foundation: 0,
    otherOrganisation: feeYuan.standard,
    person: feeYuan.person,
    overseas: null,
  },
};
