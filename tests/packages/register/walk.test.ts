/** @jest-environment jsdom */
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import type { DiagnosisArea } from '../../../miniprogram/storage/areas/diagnoses';
import { dayOf, must } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { dated } from '../../support/pageAccounts';
import type { Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

const walkPage = 'packages/register/walk/walk';
const service: AccountFields = {
  ...dated('2026-03-01', 'imported', {
    kind: 'service',
    name: '城南早知道',
    subjectType: 'enterprise',
    subjectName: '城南面包店',
  }),
};

function areaOf({ app }: StartedBook): DiagnosisArea {
  return app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone').theDiagnoses();
}

/** The walk of a new diagnosis, its first question answered. */
async function walking(...accounts: AccountFields[]): Promise<StartedBook & { page: Rendered; area: DiagnosisArea }> {
  const started = startedBook(...accounts);
  const account = started.book.all()[0]?.id ?? '';
  const page = await started.app.open(walkPage, account === '' ? {} : { account });
  await page.tap('用公众号注册');
  return { ...started, page, area: areaOf(started) };
}

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('nothing is stored before the first answer; each answer is stored as it is given', async () => {
  const started = startedBook();
  const area = areaOf(started);
  const page = await started.app.open(walkPage);
  expect(area.all()).toEqual([]);
  await page.tap('用公众号注册');
  expect(area.all()).toMatchObject([{ at: 'subjectType', answers: { flow: { value: 'reuse' } } }]);
  await page.tap('企业（公司）');
  expect(area.all()).toMatchObject([{ at: 'certified', answers: { subjectType: { value: 'enterprise', by: 'you' } } }]);
  expect(page.text).toMatch(/第 3 题，后面大约还有 \d+～\d+ 题/);
});

test('a name typed before the first answer is there again when the page was left, until it is stored', async () => {
  const { app } = startedBook();
  const page = await app.open(walkPage);
  await page.fire('.wanted-name', 'change', { value: '小满面包' });
  await page.close();
  const again = await app.open(walkPage);
  expect(again.data['name']).toBe('小满面包');
  await again.tap('用公众号注册');
  await again.close();
  expect((await app.open(walkPage)).data['name']).toBe('');
});

test('killed in the middle, it opens at the same question, with what was answered', async () => {
  const { page, phone, area } = await walking();
  await page.tap('企业（公司）');
  await page.tap('不确定');
  await page.tap('上一题');
  const [one] = area.all();
  const { startApp } = jest.requireActual<typeof import('../../support/startApp')>('../../support/startApp');
  const again = startApp(phone.wx);
  const resumed = await again.open(walkPage, { id: one?.id ?? '' });
  expect(resumed.text).toContain('这个公众号通过了微信认证吗');
  expect(resumed.find('不确定').closest('[aria-checked="true"]')).not.toBeNull();
});

test('a stored account answers with its evidence; a tap confirms it, another overrules it', async () => {
  const { page, area } = await walking(service);
  expect(page.text).toContain('你记的主体类型是「企业」');
  await page.tap('企业（公司），建议，点一下确认');
  await page.tap('是，建议，点一下确认');
  expect(page.text).toContain('认证已于 2026年3月1日到期');
  await page.tap('是');
  expect(area.all()[0]?.answers).toMatchObject({
    subjectType: { value: 'enterprise', by: 'you', evidence: '你记的主体类型是「企业」' },
    certificationValid: { value: 'yes', by: 'you', evidence: expect.stringContaining('你改了答案') as string },
  });
});

test('the name is counted while it is typed', async () => {
  const started = startedBook();
  const area = areaOf(started);
  const start = await started.app.open(walkPage);
  await start.tap('用公众号注册');
  const id = area.all()[0]?.id ?? '';
  const page = await started.app.open(walkPage, { id, at: 'nameFormat' });
  await page.fire('.name-field', 'change', { value: '包' });
  expect(page.text).toContain('太短：现在是 2 个字符');
  await page.fire('.name-field', 'change', { value: '小满面包' });
  expect(page.text).toContain('现在是 8 个字符');
  await page.fire('.name-field', 'leave');
  expect(area.find(id)?.programName).toBe('小满面包');
  await page.tap('是，建议，点一下确认');
  expect(area.find(id)?.answers).toMatchObject({
    nameFormat: { value: 'yes', by: 'you', evidence: '「小满面包」是 8 个字符' },
  });
});

test('a write that fails leaves the question where it is, says why, and works the next time', async () => {
  const { page, phone, area } = await walking();
  phone.store.room = 0;
  await page.tap('企业（公司）');
  expect(page.text).toContain('没有保存');
  expect(page.text).toContain('登记在谁的名下');
  phone.store.room = 10 * 1024 * 1024;
  await page.tap('企业（公司）');
  expect(page.text).not.toContain('没有保存');
  expect(area.all()[0]?.at).toBe('certified');
});

describe('with one open for the account', () => {
  test('it is offered; starting again asks, and keeps the old one as history', async () => {
    const { area, app, phone, book } = await walking(service);
    const [first] = area.all();
    const page = await app.open(walkPage, { account: book.all()[0]?.id ?? '' });
    expect(page.text).toContain('没查完');
    phone.wx.answer('showActionSheet', () => ({ tapIndex: 1 }));
    await page.tap('用公众号注册');
    expect(area.all()).toHaveLength(2);
    expect(area.openFor(book.all()[0]?.id ?? '')?.id).not.toBe(first?.id);
  });

  test('going on replaces the page, cancelling does nothing', async () => {
    const { area, app, phone, book } = await walking(service);
    const [first] = area.all();
    const page = await app.open(walkPage, { account: book.all()[0]?.id ?? '' });
    phone.wx.answer('showActionSheet', () => new Error('cancel'));
    await page.tap('用公众号注册');
    expect(phone.wx.calls('redirectTo')).toEqual([]);
    phone.wx.answer('showActionSheet', () => ({ tapIndex: 0 }));
    await page.tap('用公众号注册');
    expect(phone.wx.calls('redirectTo')).toEqual([{ url: `/${walkPage}?id=${first?.id ?? ''}` }]);
    expect(area.all()).toHaveLength(1);
  });
});

test('accounts are chosen from a sheet, official ones only', async () => {
  const started = startedBook(service, { ...dated('2026-05-01'), name: '茶铺' });
  const page = await started.app.open(walkPage);
  await page.tap('用哪个公众号，没有选');
  await jest.advanceTimersByTimeAsync(500);
  expect(page.data['sheet']).toMatchObject({
    options: [{ name: '城南早知道', about: '服务号 · 城南面包店' }],
    clearable: false,
  });
  await page.fire('.accounts', 'search', { text: '没有' });
  expect(page.data['sheet']).toMatchObject({ options: [] });
  await page.fire('.accounts', 'choose', { id: started.book.all()[0]?.id });
  expect(page.text).toContain('城南早知道');
  await page.tap('哪个小程序，没有选');
  await page.fire('.accounts', 'choose', { id: started.book.all()[1]?.id });
  await page.tap('用公众号注册');
  expect(areaOf(started).all()).toMatchObject([{ officialName: '城南早知道', programName: '茶铺' }]);
});

test('the other flow goes straight to its result', async () => {
  const started = startedBook();
  const page = await started.app.open(walkPage);
  await page.tap('法定代表人刷脸');
  const [one] = areaOf(started).all();
  expect(started.phone.wx.calls('redirectTo')).toEqual([
    { url: `/packages/register/result/result?id=${one?.id ?? ''}` },
  ]);
});

test('after the first cause it stops: what to do about it at once, or on through the rest', async () => {
  const { page, phone, area } = await walking();
  await page.tap('企业（公司）');
  await page.tap('否');
  expect(page.text).toContain('公众号通过了微信认证：否');
  expect(page.text).toContain('怎么办：先给公众号做微信认证');
  expect(page.text).not.toContain('一字不差');
  await page.tap('继续查');
  expect(page.text).toContain('一字不差的同一个吗');
  // Who went on wants to see all of it.
  await page.tap('不是同一个');
  expect(page.text).toContain('长度在 4 到 30');
  await page.tap('上一题');
  await page.tap('是同一个');
  expect(page.text).toContain('长度在 4 到 30');
  const [one] = area.all();
  const again = await walking();
  await again.page.tap('个人');
  await again.page.tap('先看怎么办');
  expect(again.phone.wx.calls('redirectTo')).toEqual([
    { url: `/packages/register/result/result?id=${again.area.all()[0]?.id ?? ''}` },
  ]);
  expect([one?.at, phone.wx.calls('redirectTo')]).toEqual(['nameFormat', []]);
});

test('once it is there already, the walk is over', async () => {
  const started = startedBook();
  const area = areaOf(started);
  const flow = { value: 'reuse', by: 'you', evidence: '' };
  const { id } = must(area.create(diagnosisFields({ answers: { flow }, at: 'linkedList' }), dayOf('2026-03-05')));
  const page = await started.app.open(walkPage, { id, at: 'linkedList' });
  await page.tap('已经在了');
  await page.tap('先看怎么办');
  const result = await started.app.open('packages/register/result/result', { id });
  expect(result.text).toContain('小程序已经建好了，别再提交');
  expect(result.text).not.toContain('重查');
});

test('from an error: the walk begins at the point that it names', async () => {
  const started = startedBook();
  const page = await started.app.open(walkPage, { error: encodeURIComponent('100% 失败 {"errcode":61052}') });
  expect(page.text).toContain('根据错误码');
  await page.tap('否，建议，点一下确认');
  expect(page.text).toContain('怎么办：先给公众号做微信认证');
  await page.tap('继续查');
  expect(areaOf(started).all()).toMatchObject([
    { at: 'subjectType', answers: { flow: { value: 'reuse', by: 'you' }, certified: { value: 'no', by: 'you' } } },
  ]);
});

test('from an error that names no point: from the start', async () => {
  const started = startedBook();
  const page = await started.app.open(walkPage, { error: encodeURIComponent('errcode 99999') });
  expect(page.text).toContain('会带上你查过的错误');
  await page.tap('用公众号注册');
  expect(page.text).toContain('登记在谁的名下');
});

test('an answer that this version does not know is said, asked again, and kept as it stands until then', async () => {
  const started = startedBook();
  const area = areaOf(started);
  const flow = { value: 'reuse', by: 'you', evidence: '' };
  const answers = { flow, subjectType: { value: 'cooperative', by: 'you' }, drone: { value: 'yes' } };
  const { id } = must(area.create(diagnosisFields({ answers, at: 'certified' }), dayOf('2026-03-05')));
  const page = await started.app.open(walkPage, { id });
  expect(page.text).toContain('有 2 个回答这个版本看不懂，已略过，请重新回答');
  await page.tap('是');
  expect(area.find(id)).toMatchObject({ at: 'subjectType', answers: { ...answers, certified: { value: 'yes' } } });
  await page.tap('企业（公司）');
  expect(area.find(id)?.answers).toMatchObject({ subjectType: { value: 'enterprise' }, drone: answers.drone });
  expect(page.text).toContain('有 1 个回答这个版本看不懂，已略过');
});

test('one that is gone says so and leads back', async () => {
  const { app, phone } = startedBook();
  const page = await app.open(walkPage, { id: 'nothing' });
  expect(page.text).toContain('不在了');
  await page.tap('返回');
  expect(phone.wx.calls('switchTab')).toHaveLength(1);
});
