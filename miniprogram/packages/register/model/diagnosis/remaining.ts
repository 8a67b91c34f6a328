import { withAnswer, type Answers } from './answers';
import { choiceOf, isAsked, questions } from './questions/all';
import { questionIds, type AnswerValue, type Choice, type Question, type QuestionId } from './questions/question';

/** How many questions are still to come, the one on the screen included: on the shortest way and on the longest. */
export interface Remaining {
  min: number;
  max: number;
}

/** Which values of an answer later questions tell apart from the others, in groups, and until which question. */
interface LookedAt {
  until: QuestionId;
  apart: readonly (readonly AnswerValue[])[];
}

/** By question whose answer a later one looks at. Ways that differ in nothing that is looked at are counted as one. */
export const lookedAt: Partial<Record<QuestionId, LookedAt>> = {
  flow: { until: 'redone', apart: [['faceScan']] },
  subjectType: {
    until: 'redone',
    apart: [
      ['person', 'overseas'],
      ['media', 'government', 'otherOrganisation', 'unsure'],
    ],
  },
  certified: { until: 'reuseTicked', apart: [['no']] },
  nameFormat: { until: 'nameProtected', apart: [['no']] },
  nameFree: { until: 'nameProtected', apart: [['yes']] },
  nameOfAccounts: { until: 'nameProtected', apart: [['several']] },
  categoryAllowed: { until: 'documentsInOrder', apart: [['no']] },
  categoryDocuments: { until: 'documentsInOrder', apart: [['notNeeded']] },
  linkedList: { until: 'redone', apart: [['yes']] },
};

const switches = questionIds.filter((id) => lookedAt[id] !== undefined);

/** Ways to here, as far as what they answered matters from here on. */
interface Ways extends Remaining {
  answers: Answers;
  allFine: boolean;
}

/**
 * What is still to be answered or confirmed in person, whatever the answers will be. Any answer that is given makes
 * neither the longest way longer nor the shortest one longer than the longest.
 */
export function remaining(answers: Answers): Remaining {
  // With what a code said, the last question may be left out: see `walk`.
  const isClaimed = Object.values(answers).some(({ claim }) => claim !== undefined);
  let ways: Ways[] = [{ answers: {}, allFine: true, min: 0, max: 0 }];
  questions.forEach((question, index) => {
    const own = answers[question.id];
    const given = own?.by === 'you' ? choiceOf(question.id, own.value) : null;
    const least = given === null && !(isClaimed && question.group === 'fallback') ? 1 : 0;
    const further = ways.flatMap((way) => {
      const past = { allFine: way.allFine, valueOf: valuesIn(way.answers) };
      if (!isAsked(question, past)) return [way];
      const open = { ...way, min: way.min + least, max: way.max + (given === null ? 1 : 0) };
      return (given ? [given] : choicesApart(question)).map((choice) => after(open, question, choice));
    });
    ways = merged(further, index);
  });
  return ways.reduce<Remaining>(either, { min: Infinity, max: 0 });
}

function valuesIn(answers: Answers): Parameters<typeof isAsked>[1]['valueOf'] {
  return (id) => answers[id]?.value ?? '';
}

/** One choice for all that come to the same: equally fine, and not told apart later. */
function choicesApart({ id, choices }: Question): readonly Choice[] {
  const kinds = choices.map(({ value, outcome }) => `${outcome === 'fine'} ${groupOf(id, value)}`);
  return choices.filter((_choice, index) => kinds.indexOf(kinds[index] ?? '') === index);
}

/** The group of a value; -1 = none, nobody tells it apart. */
export function groupOf(id: QuestionId, value: AnswerValue): number {
  return (lookedAt[id]?.apart ?? []).findIndex((values) => values.includes(value));
}

function after(way: Ways, { id }: Question, { value, outcome }: Choice): Ways {
  const answers = lookedAt[id] ? withAnswer<QuestionId>(way.answers, id, value) : way.answers;
  return { ...way, answers, allFine: way.allFine && outcome === 'fine' };
}

function merged(ways: readonly Ways[], index: number): Ways[] {
  const left = new Map<string, Ways>();
  const matters = switches.filter((id) => questionIds.indexOf(lookedAt[id]?.until ?? id) > index);
  for (const way of ways) {
    const values = matters.map((id) => groupOf(id, way.answers[id]?.value ?? 'unsure'));
    const key = `${values.join()} ${way.allFine}`;
    const other = left.get(key);
    left.set(key, other ? { ...way, ...either(way, other) } : way);
  }
  return [...left.values()];
}

function either(a: Remaining, b: Remaining): Remaining {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}
