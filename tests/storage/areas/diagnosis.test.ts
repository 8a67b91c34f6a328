import {
  decodeDiagnosis,
  encodeDiagnosis,
  withoutAccount,
  type Diagnosis,
} from '../../../miniprogram/storage/areas/diagnosis';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { good, refusal } from '../../domain/arbitraries';
import { diagnosisFields } from '../../support/diagnoses';

const bare = { id: 'x', answers: {}, startedOn: '2026-03-05', createdAt: 1, updatedAt: 2 };
const header = seal('{"schema":1}');
const stored = (record: object): string => `${header}\n${seal(JSON.stringify(record))}`;
const summary = { position: '', answered: 0, total: 0, failing: 0, unsure: 0, steps: 0, ticked: 0 };
const defaults = {
  ...bare,
  officialAccountId: '',
  programAccountId: '',
  officialName: '',
  programName: '',
  at: '',
  ticks: {},
  categoryId: '',
  documents: [],
  errorText: '',
  round: 1,
  summary,
  closedOn: '',
  updatedOn: '2026-03-05',
};

test('what an early or half-broken record lacks has its default; it was last used when it was started', () => {
  expect(good(decodeDiagnosis('x', stored(bare)))).toEqual(defaults);
  const broken = Object.fromEntries(Object.keys(defaults).map((key) => [key, -1]));
  expect(good(decodeDiagnosis('x', stored({ ...broken, ...bare, summary: {} })))).toEqual(defaults);
});

test('a day that it was last used on is kept; a round before the first is the first', () => {
  const read = good(decodeDiagnosis('x', stored({ ...bare, updatedOn: '2026-03-09', round: 0 })));
  expect(read).toMatchObject({ startedOn: '2026-03-05', updatedOn: '2026-03-09', round: 1 });
});

test.each(['id', 'answers', 'startedOn', 'createdAt', 'updatedAt'])('without %s nobody can tell what it is', (key) => {
  expect(refusal(decodeDiagnosis('x', stored({ ...bare, [key]: undefined })))).not.toBe('');
});

test('a record under the key of another is none', () => {
  expect(refusal(decodeDiagnosis('y', stored(bare)))).not.toBe('');
});

test('a broken line before the record does not cost it', () => {
  expect(decodeDiagnosis('x', `${header}\n12345678\t{}\n${seal(JSON.stringify(bare))}`)).toMatchObject({ ok: true });
});

test('what replaces a broken text carries nothing of it along', () => {
  const value = good(decodeDiagnosis('x', stored(bare)));
  expect(encodeDiagnosis(value, '?')).toBe(encodeDiagnosis(value, null));
});

describe('what is left of an account that was deleted for good', () => {
  const gone = { id: 'p01-a', name: '城南早知道', subjectName: '城南公司' };
  const made = (patch: Partial<Diagnosis>): Diagnosis => ({
    ...diagnosisFields({ answers: {} }),
    ...{ id: 'x', startedOn: '2026-03-05', updatedOn: '2026-03-05', createdAt: 1, updatedAt: 2 },
    ...patch,
  });
  const saying = (evidence: string) => ({ sameSubject: { value: 'no', by: 'you', evidence } });

  test('is not its name as the official account or as the mini-program, where no answer quotes it', () => {
    const names = { officialName: '城南早知道', programName: '小满面包' };
    const asOfficial = made({ ...names, officialAccountId: 'p01-a' });
    expect(withoutAccount(asOfficial, gone)).toEqual({ ...asOfficial, officialName: '' });
    const asProgram = made({ ...names, programAccountId: 'p01-a' });
    expect(withoutAccount(asProgram, gone)).toEqual({ ...asProgram, programName: '' });
  });

  test('is not its subject either, where the diagnosis is about it as the mini-program', () => {
    const about = made({ programAccountId: 'p01-a', answers: saying('主体是「城南公司」') });
    expect(withoutAccount(about, gone).answers).toEqual(saying('主体是「（已彻底删除）」'));
    const beside = made({ programAccountId: 'p01-b', answers: saying('主体是「城南公司」') });
    expect(withoutAccount(beside, gone)).toBe(beside);
  });

  test('an account without a subject changes no empty quotes, nor anything that does not quote it', () => {
    const value = made({ officialAccountId: 'p01-a', answers: saying('填了「」，城南早知道没有引号') });
    expect(withoutAccount(value, { ...gone, subjectName: '' })).toBe(value);
  });
});
