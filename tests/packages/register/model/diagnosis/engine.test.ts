import fc from 'fast-check';
import type { Answers } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import {
  readAnswers,
  withAnswer,
  withoutAnswers,
} from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { questionsToRepeat, walk } from '../../../../../miniprogram/packages/register/model/diagnosis/engine';
import { questionIds } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { questions } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/all';
import { verdict } from '../../../../../miniprogram/packages/register/model/diagnosis/verdict';
import { anyAnswers, anyPicks, openQuestion, walkFine, walkOn } from './paths';

test('from every state each path ends, in a complete verdict', () => {
  fc.assert(
    fc.property(anyAnswers, anyPicks, (start, picks) => {
      const { answers } = walkOn(start, picks);
      expect(openQuestion(answers)).toBeUndefined();
      const result = verdict(answers);
      expect(result.complete).toBe(true);
      expect(result.conclusion).not.toBe('open');
      expect(result.groups.every((group) => group.state !== 'open')).toBe(true);
    }),
  );
});

test('a verdict lists exactly the failing and unsure answers that were given', () => {
  fc.assert(
    fc.property(anyPicks, (picks) => {
      const { answers, given } = walkOn({}, picks);
      const listed = (outcome: string): string[] =>
        given.filter((entry) => entry.choice.outcome === outcome).map((entry) => entry.id);
      const result = verdict(answers);
      expect(result.failing.map((finding) => finding.question)).toEqual(listed('failing'));
      expect(result.unsure.map((finding) => finding.question)).toEqual(listed('unsure'));
      expect(questionsToRepeat(answers)).toEqual(
        given.filter((entry) => entry.choice.outcome !== 'fine').map((entry) => entry.id),
      );
      const because = result.todos.flatMap((todo) => todo.because);
      const called = [...listed('failing'), ...listed('unsure')];
      // Once it is there already, finishing it is all there is to do.
      expect([...because].sort()).toEqual(
        called.includes('linkedList') && answers.linkedList?.value === 'yes' ? ['linkedList'] : called.sort(),
      );
    }),
  );
});

test('the same answers in any order give the same verdict', () => {
  const shuffled = anyAnswers.chain((answers) =>
    fc.tuple(
      fc.constant(answers),
      fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([answers, order]) => {
      const again = readAnswers(Object.fromEntries(order.map((key) => [key, answers[key as keyof Answers]]))).answers;
      expect(verdict(again)).toEqual(verdict(answers));
      expect(openQuestion(again)?.id).toBe(openQuestion(answers)?.id);
    }),
  );
});

test('answers to questions that do not apply change nothing', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const applying = walk(answers).map((visit) => visit.question.id);
      const trimmed = withoutAnswers(
        answers,
        questionIds.filter((id) => !applying.includes(id)),
      );
      expect(verdict(trimmed)).toEqual(verdict(answers));
    }),
  );
});

const remedied = questions.flatMap((question) =>
  question.choices.flatMap((choice) =>
    choice.outcome === 'fine'
      ? []
      : [[question.id, choice.value, choice.outcome, choice.remedy ?? `find:${question.id}`] as const],
  ),
);

test.each(remedied)('%s = %s is reachable, is listed, and has its remedy on the list', (id, value, outcome, todo) => {
  // Documents are asked about when some are needed; the certification's reuse when it has to be ticked.
  const answers = walkFine({
    categoryDocuments: 'yes',
    subjectType: id === 'reuseTicked' ? 'media' : 'enterprise',
    [id]: value,
  });
  const result = verdict(answers);
  const listed = [...result.failing, ...result.unsure].map((finding) => finding.question);
  expect(listed).toContain(id);
  expect(result.groups.find((group) => group.failing.length + group.unsure.length > 0)?.state).toBe(
    outcome === 'failing' ? 'problem' : 'unsure',
  );
  expect(result.todos.map((todo) => todo.id)).toContain(todo);
});

test('one cause found does not end the walk: all three at once are all listed', () => {
  const result = verdict(walkFine({ certified: 'no', sameSubject: 'no', categoryDocuments: 'no', monthlyQuota: 'no' }));
  const states = Object.fromEntries(result.groups.map((group) => [group.group, group.state]));
  expect(states).toEqual({
    flow: 'pass',
    eligibility: 'pass',
    cause1: 'problem',
    cause2: 'problem',
    cause3: 'problem',
    blockers: 'problem',
    fallback: 'skipped',
  });
  expect(result.todos.map((todo) => todo.id)).toEqual(['certify', 'alignSubject', 'gatherDocuments', 'nextMonth']);
});

describe('the fallback', () => {
  test('is asked only when everything else is fine', () => {
    expect(walkFine().redone).toBeDefined();
    expect(walkFine({ nameFree: 'unsure' }).redone).toBeUndefined();
    expect(walkFine({ nameFree: 'yes' }).redone).toBeUndefined();
  });

  test('ends solved, with the redo on the list, or at customer service', () => {
    expect(verdict(walkFine()).conclusion).toBe('solved');
    expect(verdict(walkFine({ redone: 'unsure' })).todos.map((todo) => todo.id)).toEqual(['redo']);
    expect(verdict(walkFine({ redone: 'no' })).todos.map((todo) => todo.id)).toEqual(['support']);
  });
});

test('the other flow goes no further', () => {
  const answers = withAnswer(walkFine({ certified: 'no' }), 'flow', 'faceScan');
  expect(openQuestion(answers)).toBeUndefined();
  const result = verdict(answers);
  expect([result.conclusion, result.failing, result.todos]).toEqual(['otherFlow', [], []]);
});

test.each(['person', 'overseas'] as const)(
  'a subject that may not (%s) is told so, and still asked what matters to any registration',
  (type) => {
    const answers = walkFine({ subjectType: type });
    expect(answers.certified).toBeUndefined();
    expect(answers.nameFree).toBeDefined();
    expect(answers.categoryDocuments).toBeDefined();
    const result = verdict(answers);
    expect(result.failing.map((finding) => finding.question)).toEqual(['subjectType']);
    expect(result.groups.find((group) => group.group === 'cause1')?.state).toBe('skipped');
  },
);

test.each(['enterprise', 'individualBusiness', 'media', 'government', 'otherOrganisation'] as const)(
  '%s may',
  (type) => {
    expect(verdict(walkFine({ subjectType: type })).failing).toEqual([]);
  },
);

test('what makes no sense is not asked: expiry of what was never certified, order of unneeded documents', () => {
  expect(walkFine({ certified: 'no' }).certificationValid).toBeUndefined();
  expect(walkFine({ certified: 'unsure' }).certificationValid).toBeDefined();
  expect(walkFine({ categoryDocuments: 'notNeeded' }).documentsInOrder).toBeUndefined();
  expect(walkFine({ categoryDocuments: 'no' }).documentsInOrder).toBeDefined();
  expect(walkFine({ subjectType: 'enterprise' }).reuseTicked).toBeUndefined();
  expect(walkFine({ subjectType: 'unsure' }).reuseTicked).toBeDefined();
});

test('things are looked up before the long remedies', () => {
  const result = verdict(walkFine({ certified: 'no', nameFree: 'unsure' }));
  expect(result.todos.map((todo) => todo.id)).toEqual(['find:nameFree', 'certify']);
});

test('a remedy that two points call for stands on the list once', () => {
  const result = verdict(walkFine({ nameExtended: 'yes', nameOfAccounts: 'others' }));
  expect(result.todos.map((todo) => [todo.id, todo.because])).toEqual([
    ['proveSubject', ['nameExtended', 'nameOfAccounts']],
  ]);
});

test('the second round asks the failing and unsure points, and then what follows from them', () => {
  const first = walkFine({ certified: 'no', nameFree: 'unsure' });
  const second = readAnswers(withoutAnswers(first, questionsToRepeat(first))).answers;
  expect(questionsToRepeat(first)).toEqual(['certified', 'nameFree']);
  expect(openQuestion(second)?.id).toBe('certified');
  const certified = withAnswer(second, 'certified', 'yes');
  expect(openQuestion(certified)?.id).toBe('certificationValid');
  expect(questionsToRepeat(certified)).toEqual([]);
});
