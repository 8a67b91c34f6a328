import fc from 'fast-check';
import type { Answers } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { walk } from '../../../../../miniprogram/packages/register/model/diagnosis/engine';
import {
  questionIds,
  type QuestionId,
} from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { questionOf } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/all';
import { cluesOf, type Stored } from '../../../../../miniprogram/packages/register/model/prefill/clues';
import { answersOf } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import {
  answering,
  going,
  naming,
  nextAt,
  placeOf,
  previousAt,
  repeating,
  summaryOf,
  ticking,
} from '../../../../../miniprogram/packages/register/model/diagnosis/moves';
import { starting, type Chosen } from '../../../../../miniprogram/packages/register/session/start';
import type { DiagnosisFields } from '../../../../../miniprogram/storage/areas/diagnosis';
import { standing } from '../../../../domain/arbitraries';
import { dayOf } from '../../../../support/accounts';
import { diagnosisFields } from '../../../../support/diagnoses';
import { dated, stored } from '../../../../support/pageAccounts';
import { anyAnswers, fineAnswer, type Odd } from './paths';

const today = dayOf('2026-03-05');
const nothing: Stored = { accounts: [], log: [], standing: standing(today) };
const fresh: Chosen = { officialAccountId: '', programAccountId: '', programName: '', errorText: '' };

/** Answers all that is asked, the first choice that is fine unless `odd` says otherwise. */
function answerAll(start: DiagnosisFields, clues: Answers, odd: Odd = {}): DiagnosisFields {
  let fields = start;
  for (let steps = 0; fields.at !== ''; steps += 1) {
    if (steps > questionIds.length) throw new Error(`no end at ${fields.at}`);
    const id = fields.at as QuestionId;
    fields = { ...fields, ...answering(fields, clues, id, odd[id] ?? fineAnswer(questionOf(id))) };
  }
  return fields;
}

describe('by hand', () => {
  test('goes through every question that applies and ends at the result', () => {
    const done = answerAll(starting(fresh, nothing, 'reuse'), {});
    expect(done.summary).toMatchObject({ position: '', failing: 0, unsure: 0 });
    expect(done.summary.answered).toBe(done.summary.total);
    expect(done.answers).toHaveProperty('redone');
  });

  test('a cause that was found does not end the walk', () => {
    const done = answerAll(
      starting(fresh, nothing, 'reuse'),
      {},
      { certified: 'no', nameFree: 'yes', categoryDocuments: 'no' },
    );
    expect(done.summary).toMatchObject({ failing: 3, unsure: 0 });
    expect(done.answers).toHaveProperty('thirdParty');
  });

  test('the other flow ends at once', () => {
    expect(starting(fresh, nothing, 'faceScan')).toMatchObject({ at: '', summary: { total: 1, answered: 1 } });
  });

  test('back and forth: the question before, and then on to the first open one', () => {
    const fields = starting(fresh, nothing, 'reuse');
    const second = { ...fields, ...answering(fields, {}, 'subjectType', 'enterprise') };
    expect(second.at).toBe('certified');
    expect(previousAt(answersOf(second, {}), 'certified')).toBe('subjectType');
    expect(previousAt(answersOf(second, {}), 'flow')).toBe('');
    const back = { ...second, ...going(second, {}, 'subjectType') };
    expect(back).toMatchObject({ at: 'subjectType', answers: second.answers });
    expect(answering(back, {}, 'subjectType', 'media').at).toBe('certified');
  });

  test('a place that is no longer on the way gives way to the first open question', () => {
    const fields = diagnosisFields({
      at: 'certified',
      answers: {
        flow: { value: 'reuse', by: 'you', evidence: '' },
        subjectType: { value: 'person', by: 'you', evidence: '' },
      },
    });
    expect(placeOf(fields, {})).toBe('nameFormat');
    expect(placeOf({ ...fields, at: 'redone' }, {})).toBe('nameFormat');
  });

  test('another name asks the questions about the name again, and no others', () => {
    const done = answerAll({ ...starting(fresh, nothing, 'reuse'), programName: '小满面包' }, {});
    expect(naming(done, '小满面包')).toEqual({});
    const renamed = { ...done, ...naming(done, '小满点心') };
    expect(nextAt(answersOf(renamed, {}))).toBe('nameFormat');
    expect(renamed.answers).toHaveProperty('sameSubject');
    expect(renamed.answers).not.toHaveProperty('nameFree');
  });
});

describe('with a stored account', () => {
  const official = dated('2026-03-01', 'imported', {
    kind: 'service',
    name: '城南早知道',
    subjectName: '城南面包店',
    subjectType: 'enterprise',
  });
  const known: Stored = {
    accounts: [official],
    log: [{ day: '2026-03-02', accountId: official.id, result: 'created' }],
    standing: standing(today),
  };
  const start = starting({ ...fresh, officialAccountId: official.id }, known, 'reuse');
  const clues = cluesOf(start, known);

  test('what the app knows stands as an answer with its evidence, and is still asked', () => {
    expect(answersOf(start, clues).certificationValid).toMatchObject({
      value: 'no',
      by: 'app',
      evidence: expect.stringContaining('认证已于 2026年3月1日到期') as string,
    });
    expect(start.at).toBe('subjectType');
    expect(start.officialName).toBe('城南早知道');
    expect(start.answers).not.toHaveProperty('certificationValid');
  });

  test('confirming keeps the evidence; overruling keeps it as what was overruled', () => {
    const confirmed = { ...start, ...answering(start, clues, 'certificationValid', 'no') };
    expect(answersOf(confirmed, clues).certificationValid).toMatchObject({
      value: 'no',
      by: 'you',
      evidence: expect.stringMatching(/^认证已于/) as string,
    });
    const overruled = { ...start, ...answering(start, clues, 'certificationValid', 'yes') };
    const twice = { ...overruled, ...answering(overruled, clues, 'certificationValid', 'unsure') };
    for (const fields of [overruled, twice]) {
      expect(answersOf(fields, clues).certificationValid?.evidence).toMatch(/^你改了答案；原来的依据：认证已于/);
    }
    expect(overruled.summary.failing).toBe(start.summary.failing - 1);
  });

  test('a due day that is corrected meanwhile answers differently', () => {
    const renewed = { ...official, cycle: { ...official.cycle, dueOn: '2027-03-01' } };
    expect(cluesOf(start, { ...known, accounts: [renewed] }).certificationValid?.value).toBe('yes');
  });

  test('a deleted account answers nothing', () => {
    expect(cluesOf(start, { ...known, accounts: [] })).toEqual({});
  });

  test('the typed name is checked against the stored accounts, and goes before the stored one', () => {
    const program = stored({ kind: 'miniProgram', name: '面包' });
    const taken = stored({ kind: 'miniProgram', name: '小满面包' });
    const more = { ...known, accounts: [official, program, taken] };
    const named = { ...start, programAccountId: program.id, programName: '小满面包' };
    expect(cluesOf(named, more).nameFree).toMatchObject({ value: 'yes' });
    expect(cluesOf({ ...named, programName: '' }, more).nameFree).toBeUndefined();
  });
});

test('an error code answers its question until the reader does', () => {
  const fields = starting({ ...fresh, errorText: '{"errcode":61052}' }, nothing, 'reuse');
  expect(fields).toMatchObject({ errorText: '{"errcode":61052}', at: 'subjectType', summary: { failing: 1 } });
  expect(answersOf(fields, {}).certified).toMatchObject({ value: 'no', by: 'code' });
  expect(nextAt(answersOf({ ...fields, ...answering(fields, {}, 'subjectType', 'enterprise') }, {}))).toBe('certified');
});

test('a name typed by hand, and the documents of a category, answer their questions', () => {
  const fields = diagnosisFields({ programName: '包', categoryId: '', documents: [] });
  expect(cluesOf(fields, nothing)).toMatchObject({ nameFormat: { value: 'no', by: 'app' } });
  expect(cluesOf({ ...fields, categoryId: 'gone:from:table' }, nothing)).not.toHaveProperty('categoryDocuments');
});

describe('once the steps are done', () => {
  const done = answerAll(starting(fresh, nothing, 'reuse'), {}, { certified: 'no', monthlyQuota: 'unsure' });

  test('steps are ticked with their day, and counted', () => {
    const ticked = { ...done, ...ticking(done, {}, 'certify.0', '2026-03-05') };
    expect(ticked).toMatchObject({
      ticks: { 'certify.0': '2026-03-05' },
      summary: { ticked: 1, steps: done.summary.steps },
    });
    expect({ ...ticked, ...ticking(ticked, {}, 'certify.0', null) }).toMatchObject({
      ticks: {},
      summary: { ticked: 0 },
    });
    expect(ticking(done, {}, 'of another list', '2026-03-05').summary?.ticked).toBe(0);
  });

  test('only the points that failed or were unsure are asked again', () => {
    const again = { ...done, ...repeating({ ...done, ticks: { 'certify.0': '2026-03-05' } }, {}) };
    expect(again).toMatchObject({ at: 'certified', round: 2, ticks: {} });
    const open = walk(answersOf(again, {}))
      .filter(({ answered }) => answered === null)
      .map(({ question }) => question.id);
    // Certified now, so its validity and its type are questions for the first time.
    expect(open).toEqual(['certified', 'certificationValid', 'typeMatches', 'monthlyQuota']);
    expect(answerAll(again, {}).summary).toMatchObject({ failing: 0, unsure: 0 });
  });
});

test('no move loses an answer that this version does not know', () => {
  const strange = { unheardOf: { value: 'yes' }, scanTicket: { value: 'by proxy', by: 'you' } };
  const fields = diagnosisFields({ answers: { flow: { value: 'reuse', by: 'you', evidence: '' }, ...strange } });
  for (const patch of [
    answering(fields, {}, 'subjectType', 'person'),
    going(fields, {}, 'flow'),
    naming(fields, '小满面包'),
    repeating(fields, {}),
  ]) {
    expect(patch.answers).toMatchObject(strange);
  }
  expect(answersOf(fields, {}).scanTicket).toBeUndefined();
});

test('the figures of any answers hold together', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const summary = summaryOf({ answers, at: nextAt(answers), ticks: {} }, {});
      expect(summary.answered).toBeLessThanOrEqual(summary.total);
      expect(summary.failing + summary.unsure).toBeLessThanOrEqual(summary.total);
      expect(summary.position === '').toBe(nextAt(answers) === '');
      expect(summary.steps > 0).toBe(summary.failing + summary.unsure > 0);
    }),
  );
});
