import type { AccountKind } from '../account/account';
import type { Day } from '../day/day';
import { addDays } from '../day/arithmetic';
import { restrictionDays } from '../rules/numbers';

/** What an account may lose after its due day. */
export const abilities = [
  'release',
  'search',
  'share',
  'newUsers',
  'payment',
  'advancedInterfaces',
  'mark', // the mark of certification beside the name
  'menuLinks', // links to pages outside in the custom menu
] as const;
export type Ability = (typeof abilities)[number];

export interface Restriction {
  ability: Ability;
  /** First day on which the ability is gone. */
  from: Day;
  inForce: boolean;
}

const steps: Record<AccountKind, readonly (readonly [Ability, number])[]> = {
  miniProgram: [
    ['release', restrictionDays.first],
    ['search', restrictionDays.first],
    ['share', restrictionDays.share],
    ['newUsers', restrictionDays.access],
    ['payment', restrictionDays.access],
  ],
  service: [
    ['advancedInterfaces', restrictionDays.first],
    ['payment', restrictionDays.first],
    ['mark', restrictionDays.first],
  ],
  subscription: [
    ['advancedInterfaces', restrictionDays.first],
    ['mark', restrictionDays.first],
    ['menuLinks', restrictionDays.first],
  ],
};

/**
 * What stops and from which day, if the review hasn't passed by then; in the order of the days. It lasts until the
 * review has passed. Source: official expiry notice (mini-programs, steps at expiry, +30 and +60 days); errcode 48001
 * and the console's own dialog (official accounts: everything at once, no later steps).
 */
export function restrictionsOf(kind: AccountKind, dueOn: Day, today: Day): Restriction[] {
  return steps[kind].map(([ability, days]) => {
    const from = addDays(dueOn, days);
    return { ability, from, inForce: today >= from };
  });
}
