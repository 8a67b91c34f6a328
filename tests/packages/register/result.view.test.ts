import { textForService, textToCopy } from '../../../miniprogram/packages/register/result/texts';
import { resultView } from '../../../miniprogram/packages/register/result/result.view';
import { summaryOf } from '../../../miniprogram/packages/register/model/diagnosis/moves';
import type { Diagnosis } from '../../../miniprogram/storage/areas/diagnosis';
import { dayOf } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { walkFine, type Odd } from './model/diagnosis/paths';

const today = dayOf('2026-03-05');

function diagnosis(odd: Odd, patch: Partial<Diagnosis> = {}): Diagnosis {
  const fields = diagnosisFields({
    answers: walkFine(odd),
    at: '',
    officialName: '城南早知道',
    programName: '小满面包',
  });
  return {
    ...fields,
    summary: summaryOf(fields, {}),
    id: 'x',
    startedOn: '2026-03-05',
    updatedOn: '2026-03-05',
    createdAt: 1,
    updatedAt: 1,
    ...patch,
  };
}

const statesOf = (one: Diagnosis): string[] =>
  resultView(one, {}, today).groups.map(({ id, state }) => `${id} ${state}`);

test('the article’s three causes, each for itself', () => {
  expect(statesOf(diagnosis({ certified: 'no' }))).toEqual([
    'eligibility 通过',
    'cause1 有问题',
    'cause2 通过',
    'cause3 通过',
    'blockers 通过',
  ]);
  expect(statesOf(diagnosis({ nameFree: 'yes' }))).toEqual([
    'eligibility 通过',
    'cause1 通过',
    'cause2 有问题',
    'cause3 通过',
    'blockers 通过',
  ]);
  expect(statesOf(diagnosis({ categoryDocuments: 'no' }))).toEqual([
    'eligibility 通过',
    'cause1 通过',
    'cause2 通过',
    'cause3 有问题',
    'blockers 通过',
  ]);
});

test('none of them leads to the fallback, and a failure there to customer service', () => {
  const view = resultView(diagnosis({ redone: 'no' }), {}, today);
  expect(view).toMatchObject({ service: true, repeat: 1, open: '' });
  expect(resultView(diagnosis({ redone: 'unsure' }), {}, today)).toMatchObject({
    service: false,
    todos: [{ title: expect.stringContaining('重新登录') as string }],
  });
  expect(resultView(diagnosis({}), {}, today)).toMatchObject({ service: false, tone: 'fine', todos: [], repeat: 0 });
});

test('all fine and failed again says so, and not that something was found', () => {
  expect(resultView(diagnosis({ redone: 'no' }), {}, today).headline).toContain('找微信客服');
  expect(resultView(diagnosis({ nameFree: 'yes' }), {}, today).headline).toContain('找到了问题');
});

test('what the error says stays in sight, also where nothing asks about it; after the first round no more', () => {
  const one = diagnosis({}, { errorText: '{"errcode":91002,"errmsg":"has published"}' });
  expect(resultView(one, {}, today).told).toMatchObject([
    { name: '错误码 91002', advice: expect.stringContaining('小程序后台') as string },
  ]);
  expect(resultView({ ...one, round: 2 }, {}, today).told).toEqual([]);
});

test('an answer that does not go with the error heads the result and leads to its question', () => {
  const claim = { value: 'no', evidence: '错误码 61052：公众号没有通过微信认证' };
  const fine = walkFine();
  const answers = { ...fine, certificationValid: { ...fine.certificationValid, claim } };
  const view = resultView(diagnosis({}, { answers }), {}, today);
  expect(view).toMatchObject({
    headline: expect.stringContaining('对不上') as string,
    contradictions: [{ id: 'certificationValid', text: expect.stringContaining('61052') as string }],
    repeat: 1,
  });
  expect(textToCopy(diagnosis({}, { answers }), {}, '2026-03-05')).toContain('61052');
  expect(textForService(diagnosis({}, { answers }), {}, '2026-03-05')).toContain('61052');
});

test('steps show who does them and when they were done; all done says so', () => {
  const one = diagnosis({ retryGap: 'no' });
  const [step] = resultView(one, {}, today).todos.flatMap(({ steps }) => steps);
  expect(step).toMatchObject({ done: false, owner: '你', doneOn: '' });
  const done = resultView(
    { ...one, ticks: { [step?.id ?? '']: '2026-03-04', 'from.before': '2026-03-01' } },
    {},
    today,
  );
  expect(done).toMatchObject({
    allTicked: true,
    ticked: '做完 1 步，共 1 步',
    todos: [{ steps: [{ done: true, doneOn: '3月4日做完' }] }],
  });
});

test('an unfinished one says how much is open', () => {
  const open = diagnosis(
    {},
    {
      answers: { flow: { value: 'reuse', by: 'you', evidence: '' } },
      summary: { ...diagnosis({}).summary, answered: 1, total: 24 },
    },
  );
  expect(resultView(open, {}, today)).toMatchObject({ open: '最多还有 23 题没答', repeat: 0 });
});

test('the other flow is not judged', () => {
  const other = diagnosis({}, { answers: { flow: { value: 'faceScan', by: 'you', evidence: '' } } });
  expect(resultView(other, {}, today)).toMatchObject({
    groups: [],
    after: [],
    advice: expect.stringContaining('服务商') as string,
    open: '',
    repeat: 0,
  });
});

test('an ended one says when', () => {
  expect(resultView(diagnosis({}, { closedOn: '2026-03-01', round: 2 }), {}, today)).toMatchObject({
    closed: '这份检查已于 3月1日结束',
    round: '第 2 遍',
  });
});

test('the texts name the accounts, the findings, the steps with their ticks, and the error', () => {
  const one = diagnosis({ retryGap: 'no' }, { ticks: { 'waitSeconds.0': '2026-03-05' }, errorText: 'errcode 40001' });
  const text = textToCopy(one, {}, '2026-03-05');
  for (const part of ['城南早知道', '小满面包', '2026-03-05', '☑', '有问题', '认证', '备案'])
    expect(text).toContain(part);
  const service = textForService(diagnosis({ redone: 'no' }, { errorText: 'errcode 40001' }), {}, '2026-03-05');
  for (const part of ['errcode 40001', '城南早知道', '我已经查过', '同名的小程序']) expect(service).toContain(part);
});
