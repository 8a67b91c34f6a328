import type { Day } from '../day/day';

/** What an event looked like when it was last exported. */
export interface Exported {
  sequence: number;
  /** Of date and text; '' of one that was withdrawn. */
  print: string;
  /**
   * The latest day that it was ever exported for: a file in between may not have been imported, and until that day
   * there is something to withdraw. null where an early version exported it, which wrote down none.
   */
  day: Day | null;
}
