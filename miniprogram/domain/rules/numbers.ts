/**
 * The numbers of the field, each once. The status functions compute with them, and the rule texts beside them quote
 * them, so that what the app does and what it says can't drift apart. Sources stand with the rules.
 */
import type { SubjectType } from '../account/account';

/** Certification and annual review. */
export const reviewNumbers = {
  /** A certification lasts so many years from the day it passed. */
  validYears: 1,
  /** Days from the opening of the review window to the due day. */
  windowDays: 90,
  /** The platform's reminders before the due day: calendar months, then days. */
  reminderMonths: { m3: 3, m2: 2, m1: 1 },
  reminderDays: 7,
  /** Refills (打回重填): chances, and natural days from the first return. */
  refillChances: 3,
  refillDays: 30,
  /** Working days from payment to the start of the audit. */
  auditStartWorkingDays: 15,
  /** Hours to pay an application made through the API. */
  paymentHours: 24,
} as const;

/** Days after the due day from which an ability is gone. */
export const restrictionDays = { first: 1, share: 30, access: 60 } as const;

/** Audit fees in yuan an application. */
export const feeYuan = { standard: 300, individualBusiness: 30, person: 30 } as const;

/** Quick registration by reuse, programs a month; certified programs a subject. */
export const quotaNumbers = {
  monthly: 5,
  monthlyIndividualBusiness: 1,
  perSubject: 50,
  perSubjectIndividualBusiness: 5,
  retrySeconds: 5,
} as const;

/** Filing (备案): working days it takes. */
export const filingNumbers = { minWorkingDays: 3, maxWorkingDays: 20 } as const;

/**
 * The numbers that a person may set in place of the official ones. No function falls back on those by itself: see
 * `Standing`.
 */
export interface RuleNumbers {
  /** Years that a certification lasts. */
  validYears: number;
  /** Days from the opening of the review window to the due day, where the platform gave no begin day. */
  windowDays: number;
  /** Yuan an application by subject type; 0 = free, null = not known. */
  feeYuan: Record<SubjectType, number | null>;
}

/**
 * The numbers as the sources have them. Source: 微信小程序认证指引 2018-11 (one year, 300 yuan, 政府 and 基金会 free),
 * getAccountBasicInfo
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
