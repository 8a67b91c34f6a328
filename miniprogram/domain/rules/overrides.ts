/** A person's own numbers in place of the built-in ones: what they may be, and what they lead to. */
import type { SubjectType } from '../account/account';
import { subjectTypes } from '../account/account';
import type { RuleNumbers } from './numbers';
import { officialNumbers } from './numbers';

export type OverrideKey = 'validity' | 'window' | `fee.${SubjectType}`;

/** The numbers that may be replaced. */
export const overrideKeys: readonly OverrideKey[] = [
  'validity',
  'window',
  ...subjectTypes.map((type) => `fee.${type}` as const),
];

/** The least and the most that a number may be: years, days, or yuan. */
export function rangeOf(key: OverrideKey): { min: number; max: number } {
  if (key === 'validity') return { min: 1, max: 5 };
  return key === 'window' ? { min: 1, max: 365 } : { min: 0, max: 100_000 };
}

/** Whether it is a whole number in the range. */
export function mayBe(key: OverrideKey, value: unknown): value is number {
  const { min, max } = rangeOf(key);
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

export interface AppliedOverrides {
  numbers: RuleNumbers;
  /** The person's own numbers that hold. */
  own: Partial<Record<OverrideKey, number>>;
  /** Stored under a known key but not usable: the built-in number holds. */
  broken: OverrideKey[];
}

/**
 * Built-in numbers with the stored ones put over them. Total: what is no whole number in its range is left out and
 * listed; unknown keys don't count.
 */
export function applyOverrides(stored: Readonly<Record<string, unknown>>): AppliedOverrides {
  const own: AppliedOverrides['own'] = {};
  const broken: OverrideKey[] = [];
  overrideKeys.forEach((key) => {
    if (!Object.keys(stored).includes(key)) return;
    const value = stored[key];
    if (mayBe(key, value)) own[key] = value;
    else broken.push(key);
  });
  return { numbers: numbersOf(own), own, broken };
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
