import { certificationQuestions } from './certificationQuestions';
import type { Question } from './question';
import { reviewQuestions } from './reviewQuestions';

/** 年审问答 in the order of the page. */
export const questions: readonly Question[] = [...certificationQuestions, ...reviewQuestions];
