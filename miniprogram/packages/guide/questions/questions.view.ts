import type { Day } from '../../../domain/day/day';
import type { AppliedOverrides } from '../../../domain/rules/overrides';
import type { Question, QuestionId } from '../content/question';
import { questions } from '../content/questions';
import { ruleOf } from '../content/words';
import { ruleView, type RuleView } from '../shared/ruleView';

/** One question. What is folded in is not sent to the screen: `answer` is null. */
export interface ItemView {
  id: QuestionId;
  title: string;
  short: string;
  answer: AnswerView | null;
}

export interface AnswerView {
  more: readonly string[];
  example: string;
  rules: RuleView[];
  related: { id: QuestionId; title: string }[];
  howto: boolean;
}

export interface QuestionsState {
  /** Ids of the questions that are folded out. */
  open: readonly string[];
  overrides: AppliedOverrides;
  today: Day;
}

export function questionsView(state: QuestionsState): ItemView[] {
  return questions.map((question) => ({
    id: question.id,
    title: question.title,
    short: question.short,
    answer: state.open.includes(question.id) ? answerOf(question, state) : null,
  }));
}

function answerOf(question: Question, { overrides, today }: QuestionsState): AnswerView {
  return {
    more: question.more,
    example: question.example ? question.example({ today, numbers: overrides.numbers }) : '',
    rules: question.rules.map((id) => ruleView(ruleOf(id), overrides.own)),
    related: questions.filter(({ id }) => question.related.includes(id)).map(({ id, title }) => ({ id, title })),
    howto: question.howto,
  };
}
