import { articleRules } from './article';
import { feeRules } from './fees';
import { filingRules, registrationRules } from './registration';
import { reviewRules } from './review';
import type { Rule } from './rule';

/** Every rule that the app computes with or shows, in the order of the page that lists them. */
export const rules: readonly Rule[] = [
  ...articleRules,
  ...reviewRules,
  ...feeRules,
  ...registrationRules,
  ...filingRules,
];

/** The rule with this id; undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
