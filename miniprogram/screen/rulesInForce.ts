import { applyOverrides } from '../domain/rules/overrides';
import type { RuleNumbers } from '../domain/rules/numbers';
import { theSettings } from '../storage/phone';

/** The numbers that hold for this person: their own from the settings over the built-in ones. Never throws. */
export function rulesInForce(): RuleNumbers {
  return applyOverrides(theSettings().read().ruleOverrides).numbers;
}
