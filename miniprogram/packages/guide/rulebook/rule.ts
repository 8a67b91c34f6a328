/**
 * high: official text or sample seen; medium: official text second-hand, or several independent sources; low: one third
 * party.
 */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** What one side says, with where and since when. Texts are Chinese. */
export interface RuleSide {
  value: string;
  /** Since when it holds or was said: a year, month or day as far as known. */
  since: string;
  source: string;
  confidence: Confidence;
}

/**
 * A rule of the field as data: the app computes with it, a page shows it, and the user may override what follows from
 * it.
 */
export interface Rule extends RuleSide {
  id: string;
  title: string;
  /**
   * Both present where the founding article and an official source say different things: the page shows them side by
   * side.
   */
  article?: RuleSide;
  official?: RuleSide;
  /** What is only known second-hand, and so may not stand under the label of the rest. */
  retold?: RuleSide;
  /** Sources contradict each other and nothing official settles it. */
  disputed: boolean;
}
