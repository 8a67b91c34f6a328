import fc from 'fast-check';
import { subjectTypes, type Account } from '../../../../../miniprogram/domain/account/account';
import {
  answersOf,
  choiceOf,
  type Answers,
} from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { answering, nextAt, repeating } from '../../../../../miniprogram/packages/register/model/diagnosis/moves';
import type {
  AnswerValue,
  QuestionId,
} from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { isQuestionId, questionOf } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/all';
import { verdict, type Verdict } from '../../../../../miniprogram/packages/register/model/diagnosis/verdict';
import { codeOf, knownCodes } from '../../../../../miniprogram/packages/register/model/errorCodes/allCodes';
import { cluesOf, type Stored } from '../../../../../miniprogram/packages/register/model/prefill/clues';
import { starting } from '../../../../../miniprogram/packages/register/session/start';
import type { DiagnosisFields } from '../../../../../miniprogram/storage/areas/diagnosis';
import { standing } from '../../../../domain/arbitraries';
import { dayOf } from '../../../../support/accounts';
import { stored } from '../../../../support/pageAccounts';
import luck from '../../../../../tools/jest/luck.cjs';
import { fineAnswer } from './paths';

const today = dayOf('2026-03-05');
const codes = knownCodes.map((code) => codeOf(code));

const imported = (dueOn: string): Account['cycle'] => cycleOf(dueOn, 'imported');
const cycleOf = (dueOn: string, dueTrust: 'imported' | 'estimated'): Account['cycle'] => ({
  id: 'c',
  dueOn,
  dueTrust,
  opensOn: '',
  application: null,
});

/** Certified how, and until when: every state in which an official account can be stored. */
const certifications: readonly Partial<Account>[] = [
  { certifiedHow: 'never' },
  { certifiedHow: 'unknown' },
  ...['2026-02-17', '2026-03-05', '2026-12-01'].map((dueOn) => ({
    certifiedHow: 'own' as const,
    cycle: imported(dueOn),
  })),
  ...['2026-02-17', '2026-12-01'].map((dueOn) => ({
    certifiedHow: 'own' as const,
    cycle: cycleOf(dueOn, 'estimated'),
  })),
];

const accounts = (['', ...subjectTypes] as const).flatMap((subjectType) =>
  certifications.map((certification, index) =>
    stored({ kind: index % 2 === 0 ? 'service' : 'subscription', subjectType, ...certification }),
  ),
);

function begun(account: Account | null, errorText: string, flow: AnswerValue<'flow'> = 'reuse') {
  const known: Stored = { accounts: account ? [account] : [], log: [], standing: standing(today) };
  const chosen = { officialAccountId: account?.id ?? '', programAccountId: '', programName: '', errorText } as const;
  const fields = starting(chosen, known, flow);
  return { fields, clues: cluesOf(fields, known) };
}

/** Answers all that is asked: as suggested or, without a suggestion, fine; unless `odd` says otherwise. */
function finished(start: DiagnosisFields, clues: Answers, odd: (id: QuestionId) => AnswerValue | null): Answers {
  let fields = start;
  while (isQuestionId(fields.at)) {
    const id: QuestionId = fields.at;
    const value = odd(id) ?? answersOf(fields, clues)[id]?.value ?? fineAnswer(questionOf(id));
    fields = { ...fields, ...answering(fields, clues, id, value) };
  }
  return answersOf(fields, clues);
}

/** The code is named in what failed or is open, or in what doesn't go together. */
function tells({ failing, unsure, contradictions }: Verdict, code: number): boolean {
  const said = [...failing, ...unsure].map(({ evidence }) => evidence);
  return [...said, ...contradictions.map(({ text }) => text)].some((text) => text.includes(String(code)));
}

const answerable = codes.filter(({ answer }) => answer !== null);
/** One code for each answer: the others go the same way. */
const unlike = answerable.filter(
  ({ answer }, at) => answerable.findIndex((other) => JSON.stringify(other.answer) === JSON.stringify(answer)) === at,
);

test('whatever is stored of the account, what a code says is in the result before all is answered', () => {
  const lost = accounts.flatMap((account) =>
    unlike
      .filter(({ code }) => {
        const { fields, clues } = begun(account, `errcode: ${code}`);
        return !tells(verdict(answersOf(fields, clues)), code);
      })
      .map(({ code }) => `${code} ${account.subjectType}`),
  );
  expect(lost).toEqual([]);
});

/** Answering all takes long. Each account meets a fifth of the codes, each code a fifth of the accounts. */
const share = luck.exploring ? 1 : 5;

test('and after all is answered', () => {
  const lost: string[] = [];
  accounts.forEach((account, row) => {
    unlike.forEach(({ code }, column) => {
      if ((row + column) % share !== 0) return;
      const { fields, clues } = begun(account, `errcode: ${code}`);
      const after = verdict(finished(fields, clues, () => null));
      if (!tells(after, code)) lost.push(`${code} ${account.subjectType}`);
      if (after.todos.some(({ id }) => id === 'support')) lost.push(`${code} ends at customer service`);
    });
  });
  expect(lost).toEqual([]);
});

test('every code is told from the start, whatever is stored', () => {
  const account = stored({
    kind: 'service',
    subjectType: 'enterprise',
    certifiedHow: 'own',
    cycle: imported('2026-12-01'),
  });
  for (const { code } of answerable) {
    const { fields, clues } = begun(account, String(code));
    expect([code, tells(verdict(answersOf(fields, clues)), code)]).toEqual([code, true]);
  }
});

test('whatever is answered in person, what a code says is in the result or shown as not going with an answer', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...accounts, null),
      fc.constantFrom(...answerable),
      fc.constantFrom<AnswerValue<'flow'>>('reuse', 'faceScan', 'unsure'),
      fc.infiniteStream(fc.nat(20)),
      (account, { code }, flow, picks) => {
        const { fields, clues } = begun(account, String(code), flow);
        const answers = finished(fields, clues, (id) => {
          const { choices } = questionOf(id);
          return choices[(picks.next().value ?? 0) % choices.length]?.value ?? null;
        });
        const result = verdict(answers);
        expect(nextAt(answers)).toBe('');
        const { question } = codeOf(code).answer ?? { question: 'flow' as const };
        const isOpen = answers[question] && choiceOf(question, answers[question].value).outcome !== 'fine';
        expect(tells(result, code) || (isOpen && result.conclusion !== 'otherFlow')).toBe(true);
        expect(result.conclusion).not.toBe('solved');
        expect(result.conclusion).not.toBe('stuck');
      },
    ),
  );
});

describe('by hand', () => {
  const official = (patch: Partial<Account>): Account => stored({ kind: 'service', certifiedHow: 'own', ...patch });

  test('61052 of an account whose certification has run out leads to the annual review', () => {
    const { fields, clues } = begun(official({ subjectType: 'enterprise', cycle: imported('2026-02-17') }), '61052');
    const answers = answersOf(fields, clues);
    expect(answers).toMatchObject({ certified: { value: 'yes' }, certificationValid: { value: 'no' } });
    expect(answers.certificationValid?.evidence).toMatch(/2026年2月17日.*61052|61052.*2026年2月17日/);
    const ids = verdict(finished(fields, clues, () => null)).todos.map(({ id }) => id);
    expect(ids).toContain('renew');
    expect(ids).not.toContain('certify');
  });

  test('61052 of an account that counts as certified shows both, and does not believe the record', () => {
    const { fields, clues } = begun(official({ subjectType: 'enterprise', cycle: imported('2026-12-01') }), '61052');
    expect(answersOf(fields, clues).certificationValid).toMatchObject({ value: 'no', by: 'code' });
    expect(answersOf(fields, clues).certificationValid?.evidence).toMatch(/61052.*但是.*2026年12月1日/);
  });

  test('61052 of nothing stored: not certified; once certified, the certification has run out', () => {
    const { fields, clues } = begun(null, '61052');
    expect(verdict(answersOf(fields, clues)).todos.map(({ id }) => id)).toEqual(['certify']);
    const answers = finished(fields, clues, (id) => (id === 'certified' ? 'yes' : null));
    expect(verdict(answers).todos.map(({ id }) => id)).toEqual(['renew']);
  });

  test('61056 of a stored company: what is stored is in question, and asked', () => {
    const { fields, clues } = begun(official({ subjectType: 'enterprise', cycle: imported('2026-12-01') }), '61056');
    const answers = answersOf(fields, clues);
    expect(answers.subjectType).toMatchObject({ value: 'unsure', by: 'code' });
    expect(answers.subjectType?.evidence).toMatch(/你记的主体类型是「企业」.*61056.*对不上/);
    expect(verdict(answers).todos.map(({ id }) => id)).toContain('tickReuse');
  });

  test('61056, and it is a company all the same: shown as not going together, not sent to customer service', () => {
    const { fields, clues } = begun(official({ subjectType: 'enterprise', cycle: imported('2026-12-01') }), '61056');
    const result = verdict(finished(fields, clues, (id) => (id === 'subjectType' ? 'enterprise' : null)));
    expect(result).toMatchObject({
      conclusion: 'contradiction',
      failing: [],
      contradictions: [{ ask: 'subjectType', text: expect.stringMatching(/61056.*企业（公司）/) as string }],
      todos: [{ id: 'find:subjectType', title: '核对：公众号的主体类型' }],
    });
  });

  test.each<[string, AnswerValue<'flow'>]>([
    ['61052', 'faceScan'],
    ['89249', 'reuse'],
    ['1001', 'unsure'],
  ])('%s with the other way of registering (%s) asks which it is', (errorText, flow) => {
    const { fields, clues } = begun(null, errorText, flow);
    expect(verdict(answersOf(fields, clues))).toMatchObject({ contradictions: [{ ask: 'flow' }] });
  });

  test('once the steps are done, the code says nothing about today', () => {
    const { fields, clues } = begun(null, '61055');
    const done = { ...fields, answers: finished(fields, clues, () => null) };
    const again = { ...done, ...repeating(done, clues) };
    const answers = finished(again, clues, () => null);
    expect(verdict(answers)).toMatchObject({ conclusion: 'solved', contradictions: [] });
    expect(JSON.stringify(answers)).not.toContain('61055');
  });

  test('everything fine, done again, and failed all the same has words of its own', () => {
    const { fields, clues } = begun(null, '');
    expect(verdict(finished(fields, clues, (id) => (id === 'redone' ? 'no' : null))).conclusion).toBe('stuck');
  });
});
