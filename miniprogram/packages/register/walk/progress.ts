import type { Answers } from '../model/diagnosis/answers';
import { walk } from '../model/diagnosis/engine';
import type { QuestionId } from '../model/diagnosis/questions/question';
import { remaining } from '../model/diagnosis/remaining';

export interface ProgressView {
  text: string;
  percent: number;
  spoken: string;
}

/** Where the reader is with these answers, at the question `at`, and how much is still to come. */
export function progressView(answers: Answers, at: QuestionId): ProgressView {
  const visits = walk(answers);
  const answered = visits.filter((visit) => visit.answered?.by === 'you');
  const { min, max } = remaining(answers);
  const here = answered.some(({ question }) => question.id === at) ? 0 : 1;
  const number = visits.findIndex(({ question }) => question.id === at) + 1;
  const text = `第 ${number} 题，${restText(min - here, max - here)}`;
  return { text, percent: Math.round((answered.length / Math.max(1, answered.length + max)) * 100), spoken: text };
}

/** How many questions come after this one: as few as that, as many as that. */
function restText(min: number, max: number): string {
  if (max <= 0) return '最后一题';
  if (min >= max) return `后面还有 ${max} 题`;
  return min <= 0 ? `后面最多还有 ${max} 题` : `后面大约还有 ${min}～${max} 题`;
}
