/** A person's own numbers as they are shown and typed: beside which rule, by what name, in what unit. */
import type { SubjectType } from '../../../domain/account/account';
import { subjectTypes } from '../../../domain/account/account';
import { subjectTypeLabel } from '../../../domain/account/words';
import type { Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import { halfWidth } from '../../../domain/kit/text';
import { officialNumbers } from '../../../domain/rules/numbers';
import { mayBe, rangeOf, type OverrideKey } from '../../../domain/rules/overrides';

/** One number that may be replaced: `official` null = the sources don't say. */
export interface Overridable {
  key: OverrideKey;
  /** The rule beside which it is shown. */
  ruleId: string;
  label: string;
  unit: '年' | '天' | '元';
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
  { key: 'validity', ruleId: 'validity', label: '认证有效期', unit: '年', official: officialNumbers.validYears },
  { key: 'window', ruleId: 'window', label: '到期前多少天开始年审', unit: '天', official: officialNumbers.windowDays },
  ...subjectTypes.map((type): Overridable => ({
    key: `fee.${type}`,
    ruleId: feeRuleOf[type],
    label: `${subjectTypeLabel(type)}的审核费`,
    unit: '元',
    official: officialNumbers.feeYuan[type],
  })),
];

export function overridableOf(key: string): Overridable | undefined {
  return overridables.find((each) => each.key === key);
}

/** A number as typed (full-width digits are fine). A refusal says in Chinese what may be entered. */
export function readOverride({ key, unit }: Overridable, text: string): Result<number> {
  const digits = halfWidth(text).trim();
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  const { min, max } = rangeOf(key);
  return mayBe(key, value) ? ok(value) : refuse(`请填 ${min} 到 ${max} 之间的整数，单位是${unit}`);
}
