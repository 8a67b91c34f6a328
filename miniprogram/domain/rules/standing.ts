import type { Day } from '../day/day';
import type { RuleNumbers } from './numbers';

/** Natural days kept for one return (打回) until a person chooses otherwise. */
export const defaultSlackDays = 14;

/**
 * What an account is judged by besides its own fields. There is one for everything that is shown together, and no
 * default: a caller that left a part out would show the official numbers to somebody who set their own.
 */
export interface Standing {
  /** The Beijing day on which everything is looked at. */
  today: Day;
  numbers: RuleNumbers;
  /** Natural days kept for one return (打回) when the latest safe start is computed. */
  slackDays: number;
}

/** The same without the day: for what doesn't change from one day to the next. */
export type Choices = Omit<Standing, 'today'>;
