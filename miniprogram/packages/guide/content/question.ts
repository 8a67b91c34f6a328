import type { Standing } from '../../../domain/rules/standing';

export const questionIds = [
  'oneOff',
  'stillReview',
  'reuseOrOwn',
  'paidAlready',
  'when',
  'overdue',
  'person',
  'filing',
] as const;
export type QuestionId = (typeof questionIds)[number];

/**
 * A question as people ask it, with its answer. Figures in the texts come from the rules' numbers, never from the
 * keyboard.
 */
export interface Question {
  id: QuestionId;
  title: string;
  /** The answer in one breath. */
  short: string;
  /** A few plain sentences more. */
  more: readonly string[];
  /** The rules that the answer rests on, the most telling first. */
  rules: readonly string[];
  related: readonly QuestionId[];
  /** Leads on to 怎么办理年审. */
  howto: boolean;
  /** A worked example for today, with the numbers in force. */
  example?: (standing: Pick<Standing, 'today' | 'numbers'>) => string;
}
