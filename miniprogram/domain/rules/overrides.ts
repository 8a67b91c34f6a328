/** A person's own numbers in place of the built-in ones: which there are, what they may be, and what they lead to. */
import type { SubjectType } from '../account/account';
import { subjectTypes } from '../account/account';
import { subjectTypeLabel } from '../account/words';
import type { Result } from '../kit/result';
import { ok, refuse } from '../kit/result';
import { halfWidth } from '../kit/text';
import type { RuleNumbers } from './numbers';
import { officialNumbers } from './numbers';

export type OverrideKey = 'validity' | 'window' | `fee.${SubjectType}`;

/** One number that may be replaced: `official` null = the sources don't say. The range includes both ends. */
export interface Overridable {
  key: OverrideKey;
  /** The rule beside which it is shown. */
  ruleId: string;
  label: string;
  unit: '年' | '天' | '元';
  min: number;
  max: number;
  official: number | null;
}

/** The rule that states the fee of each subject type. */
const feeRuleOf: Record<SubjectType, string> = {
  enterprise: 'feeStandard',
  individualBusiness: 'feeIndividualBusiness',
  media: 'feeStandard',
  government: 'feeFree',
  publicInstitution: 'feePublicInstitution',
  socialGroup: 'feeOrganisation',
  privateNonEnterprise: 'feeOrganisation',
  foundation: 'feeFree',
  otherOrganisation: 'feeOrganisation',
  person: 'feePerson',
  overseas: 'feeOverseas',
};

export const overridables: readonly Overridable[] = [
  {
    key: 'validity',
    ruleId: 'validity',
    label: '认证有效期',
    unit: '年',
    min: 1,
    max: 5,
    official: officialNumbers.validYears,
  },
  {
    key: 'window',
    ruleId: 'window',
    label: '到期前多少天开始年审',
    unit: '天',
    min: 1,
    max: 365,
    official: officialNumbers.windowDays,
  },
  ...subjectTypes.map((type): Overridable => ({
    key: `fee.${type}`,
    ruleId: feeRuleOf[type],
    label: `${subjectTypeLabel(type)}的审核费`,
    unit: '元',
    min: 0,
    max: 100_000,
    official: officialNumbers.feeYuan[type],
  })),
];

export interface AppliedOverrides {
  numbers: RuleNumbers;
  /** The person's own numbers that hold. */
  own: Partial<Record<OverrideKey, number>>;
  /** Stored under a known key but not usable: the built-in number holds. */
  broken: Overridable[];
}

/**
 * Built-in numbers with the stored ones put over them. Total: what is no whole number in its range is left out and
 * listed; unknown keys don't count.
 */
export function applyOverrides(stored: Readonly<Record<string, unknown>>): AppliedOverrides {
  const own: AppliedOverrides['own'] = {};
  const broken: Overridable[] = [];
  for (const overridable of overridables) {
    if (!Object.keys(stored).includes(overridable.key)) continue;
    const value = stored[overridable.key];
    if (typeof value === 'number' && fits(overridable, value)) own[overridable.key] = value;
    else broken.push(overridable);
  }
  return { numbers: numbersOf(own), own, broken };
}

/** A number as typed (full-width digits are fine). A refusal says in Chinese what may be entered. */
export function readOverride(overridable: Overridable, text: string): Result<number> {
  const digits = halfWidth(text).trim();
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  const { min, max, unit } = overridable;
  return fits(overridable, value) ? ok(value) : refuse(`请填 ${min} 到 ${max} 之间的整数，单位是${unit}`);
}

function fits({ min, max }: Overridable, value: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function numbersOf(own: AppliedOverrides['own']): RuleNumbers {
  const feeYuan = { ...officialNumbers.feeYuan };
  subjectTypes.forEach((type) => {
    feeYuan[type] = own[`fee.${type}`] ?? feeYuan[type];
  });
  return {
    validYears: own.validity ?? officialNumbers.validYears,
    windowDays: own.window ?? officialNumbers.windowDays,
    feeYuan,
  };
}
