import { applyOverrides, type AppliedOverrides } from '../domain/rules/overrides';
import type { RuleNumbers } from '../domain/rules/numbers';
import { theSettings } from '../storage/phone';

/** The numbers that hold for this person: their own from the settings over the built-in ones. Never throws. */
export function rulesInForce(): RuleNumbers {
  return ownRules().numbers;
}

/** The same with what is their own, and what was stored but can't be used. */
export function ownRules(): AppliedOverrides {
  return applyOverrides(theSettings().read().ruleOverrides);
}

/** '' or, in Chinese, which of their numbers could not be used; the built-in ones hold instead. */
export function rulesProblem(): string {
  const { broken } = ownRules();
  if (broken.length === 0) return theSettings().problem();
  return `你改过的这些数字读不出来，先按原来的算：${broken.map(({ label }) => label).join('、')}。请重新填一次，或恢复原值。`;
}
