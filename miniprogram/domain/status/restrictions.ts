import type { AccountKind } from '../account/account';
import type { Day } from '../day/day';
import { addDays } from '../day/arithmetic';
import { restrictionDays } from '../rules/numbers';

/** What an account may lose after its due day. */
export const abilities = ['release', 'search', 'share', 'newUsers', 'payment', 'advancedInterfaces'] as const;
export type Ability = (typeof abilities)[number];

export interface Restriction {
  ability: Ability;
  /** First day on which the ability is gone. */
  from: Day;
  inForce: boolean;
}

const steps: Record<'miniProgram' | 'official', readonly (readonly [Ability, number])[]> = {
  miniProgram: [
    ['release', restrictionDays.first],
    ['search', restrictionDays.first],
    ['share', restrictionDays.share],
    ['newUsers', restrictionDays.access],
    ['payment', restrictionDays.access],
  ],
  official: [['advancedInterfaces', restrictionDays.first]],
};

/**
 * What stops and from which day, if the review hasn't passed by then; in the order of the days. It lasts until the
 * review has passed. Source: official expiry notice (mini-programs, steps at expiry, +30 and +60 days); errcode 48001
 * (official accounts).
 */
export function restrictionsOf(kind: AccountKind, dueOn: Day, today: Day): Restriction[] {
  return steps[kind === 'miniProgram' ? 'miniProgram' : 'official'].map(([ability, days]) => {
    const from = addDays(dueOn, days);
    return { ability, from, inForce: today >= from };
  });
}
