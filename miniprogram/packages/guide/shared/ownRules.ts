import { applyOverrides, type AppliedOverrides } from '../../../domain/rules/overrides';
import { theSettings } from '../../../storage/phone';
import { overridableOf } from './overridables';

/** The numbers that hold for this person, what of them is their own, and what was stored but can't be used. */
export function ownRules(): AppliedOverrides {
  return applyOverrides(theSettings().read().ruleOverrides);
}

/** '' or, in Chinese, which of their numbers could not be used; the built-in ones hold instead. */
export function rulesProblem(): string {
  const { broken } = ownRules();
  if (broken.length === 0) return theSettings().problem();
  const names = broken.map((key) => overridableOf(key)?.label ?? key);
  return `你改过的这些数字读不出来，先按原来的算：${names.join('、')}。请重新填一次，或恢复原值。`;
}
