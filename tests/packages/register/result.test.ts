/** @jest-environment jsdom */
import type { DiagnosisArea } from '../../../miniprogram/storage/areas/diagnoses';
import type { Diagnosis, DiagnosisFields } from '../../../miniprogram/storage/areas/diagnosis';
import type { RegistrationArea } from '../../../miniprogram/storage/areas/registrations';
import { dayOf, must } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { dated } from '../../support/pageAccounts';
import type { Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';
import { walkFine } from './model/diagnosis/paths';

const today = dayOf('2026-03-05');
const withOneStep = { answers: walkFine({ retryGap: 'no' }), at: '' };

interface Opened extends StartedBook {
  page: Rendered;
  area: DiagnosisArea;
  log: RegistrationArea;
  id: string;
  stored(): Diagnosis | undefined;
}

async function opened(fields: Partial<DiagnosisFields>): Promise<Opened> {
  const started = startedBook({ ...dated('2027-03-01', 'imported', { kind: 'service', name: '城南早知道' }) });
  const current = started.app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone');
  const [area, log] = [current.theDiagnoses(), current.theRegistrations()];
  const officialAccountId = started.book.all()[0]?.id ?? '';
  const { id } = must(
    area.create(diagnosisFields({ officialAccountId, officialName: '城南早知道', ...fields }), today),
  );
  const page = await started.app.open('packages/register/result/result', { id });
  return { ...started, page, area, log, id, stored: () => area.find(id) };
}

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('steps are ticked and stay so; when all are, the failing points are gone through again', async () => {
  const { page, stored, phone, id } = await opened(withOneStep);
  await page.tapOn('.step');
  expect(Object.values(stored()?.ticks ?? {})).toEqual(['2026-03-05']);
  expect(page.text).toContain('3月5日做完');
  await page.tap('都做完了，重查没通过的 1 项');
  expect(stored()).toMatchObject({ round: 2, at: 'retryGap', ticks: {} });
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: `/packages/register/walk/walk?id=${id}` }]);
});

test('a tick is taken back', async () => {
  const { page, stored } = await opened(withOneStep);
  await page.tapOn('.step');
  await page.tapOn('.step');
  expect(stored()?.ticks).toEqual({});
});

test('a tick that the phone refuses is said, and not shown', async () => {
  const { page, phone, stored } = await opened(withOneStep);
  phone.store.room = 0;
  await page.tapOn('.step');
  expect(page.text).toContain('没有保存');
  expect(page.text).not.toContain('3月5日做完');
  expect(stored()?.ticks).toEqual({});
});

test('a finding leads to its question', async () => {
  const { page, phone, id } = await opened(withOneStep);
  await page.tapOn(
    '.finding',
    page.texts('.finding').findIndex((text) => text.includes('两次提交')),
  );
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: `/packages/register/walk/walk?id=${id}&at=retryGap` }]);
});

test('the result is copied, and the text for customer service where nothing else is left', async () => {
  const { page, phone } = await opened({ answers: walkFine({ redone: 'no' }), at: '' });
  await page.tap('复制结果');
  expect(phone.wx.clipboard).toContain('【小程序注册诊断】');
  await page.tap('复制给客服的说明');
  expect(phone.wx.clipboard).toContain('我已经查过');
});

describe('我刚刚试着注册了', () => {
  test('a failure is noted with its account, and can be taken back', async () => {
    const { page, phone, log, book } = await opened(withOneStep);
    phone.wx.answer('showActionSheet', () => ({ tapIndex: 3 }));
    await page.tap('我刚刚试着注册了');
    expect(log.read()).toEqual([{ day: '2026-03-05', accountId: book.all()[0]?.id, result: 'failed' }]);
    await page.tap('撤销');
    expect(log.read()).toEqual([]);
  });

  test('a success offers to end the diagnosis', async () => {
    const { page, phone, log, stored } = await opened(withOneStep);
    phone.wx.answer('showActionSheet', () => ({ tapIndex: 0 }));
    await page.tap('我刚刚试着注册了');
    expect(log.read()).toMatchObject([{ result: 'created' }]);
    expect(stored()?.closedOn).toBe('2026-03-05');
  });

  test('a time-out warns against trying again', async () => {
    const { page, phone } = await opened(withOneStep);
    phone.wx.answer('showActionSheet', () => ({ tapIndex: 2 }));
    await page.tap('我刚刚试着注册了');
    expect(phone.wx.calls('showModal')).toMatchObject([{ title: '先别再提交' }]);
  });

  test('a log that can not be written says so', async () => {
    const { page, phone, log } = await opened(withOneStep);
    phone.store.room = 0;
    await page.tap('我刚刚试着注册了');
    expect(page.text).toContain('没有保存');
    expect(log.read()).toEqual([]);
  });
});

test('an answer that this version does not know is said, and survives a tick', async () => {
  const strange = { value: 'perhaps', by: 'you', evidence: '' };
  const { page, stored } = await opened({ ...withOneStep, answers: { ...withOneStep.answers, certified: strange } });
  expect(page.text).toContain('有 1 个回答这个版本看不懂，已略过，请重新回答');
  expect(page.text).toContain('题没答');
  await page.tapOn('.step');
  expect(stored()?.answers).toMatchObject({ certified: strange });
});

test('an ended one can be opened again', async () => {
  const { page, stored } = await opened(withOneStep);
  await page.tap('结束这份检查');
  expect(page.text).toContain('已于 3月5日结束');
  await page.tap('重新打开');
  expect(stored()?.closedOn).toBe('');
});

test('deleted, the tab offers to take it back', async () => {
  const { page, stored, app, phone } = await opened(withOneStep);
  await page.tap('删除');
  expect(stored()).toBeUndefined();
  expect(phone.wx.calls('switchTab')).toEqual([{ url: '/pages/register/register' }]);
  const tab = await app.open('pages/register/register');
  await tab.tap('撤销');
  expect(stored()).toBeDefined();
  expect(tab.text).toContain('城南早知道');
});

test('an unfinished one leads on', async () => {
  const { page, phone, id } = await opened({});
  await page.tapOn('.button-main');
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: `/packages/register/walk/walk?id=${id}` }]);
});

/** The canvas is there from the look number `first` on. */
function canvasFrom(phone: Opened['phone'], first: number): { canvas: { width: number; height: number } } {
  const context = new Proxy({} as Record<string, unknown>, {
    get: (_, name) => (name === 'measureText' ? (text: string) => ({ width: text.length * 14 }) : () => undefined),
  });
  const canvas = { width: 300, height: 150, getContext: () => context };
  let looks = 0;
  phone.wx.api['createSelectorQuery'] = () => {
    const query = {
      in: () => query,
      select: () => query,
      fields: () => query,
      exec: (tell: (found: ({ node: object } | null)[]) => void) => {
        looks += 1;
        tell([looks < first ? null : { node: canvas }]);
      },
    };
    return query;
  };
  return { canvas };
}

test('a canvas that the phone has not shown yet is looked for again; no picture is larger than a canvas', async () => {
  const { page, phone } = await opened(withOneStep);
  const { canvas } = canvasFrom(phone, 4);
  await page.tap('做成图片');
  expect(page.text).toContain('正在画…');
  await jest.advanceTimersByTimeAsync(500);
  expect(canvas).toMatchObject({ width: 750, height: 1364 });
  const [made] = phone.wx.calls('canvasToTempFilePath');
  const height = Number(made?.['height']);
  expect(height).toBeLessThanOrEqual(1364);
  expect(made).toMatchObject({ x: 0, y: 0, width: 750, destWidth: 750, destHeight: height });
});

test('a picture goes out without an entry to the mini-program', async () => {
  const { page, phone } = await opened(withOneStep);
  canvasFrom(phone, 1);
  await page.tap('做成图片');
  await jest.advanceTimersByTimeAsync(500);
  await page.tap('发送或保存');
  expect(phone.wx.calls('showShareImageMenu')).toEqual([{ path: 'wxfile://tmp/picture.png', needShowEntrance: false }]);
});

test('where the canvas does not come, the sheet says what to do instead, and blames no old WeChat', async () => {
  const { page, phone } = await opened(withOneStep);
  canvasFrom(phone, Infinity);
  await page.tap('做成图片');
  await jest.advanceTimersByTimeAsync(500);
  expect(page.text).toContain('复制结果”');
  expect(page.text).not.toContain('版本');
});
