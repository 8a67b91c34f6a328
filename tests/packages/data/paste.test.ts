/** @jest-environment jsdom */
import { fillIn } from '../../support/fillIn';
import { layOut } from '../../support/listLayout';
import { basicInfoSample } from '../../fixtures/officialSamples';
import { fullFields, must } from '../../support/accounts';
import type { RunningApp } from '../../support/startApp';
import { noon, startedBook as started } from '../../support/startedBook';
import { workDone, type Rendered } from '../../support/rendered';

const paste = (app: RunningApp): Promise<Rendered> => app.open('packages/data/paste/paste');
const box = '通知文字';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('from the clipboard to a stored account, with a look before anything is written', async () => {
  const { app, phone, book } = started();
  phone.wx.clipboard = basicInfoSample;
  const page = await paste(app);
  await page.tap('从剪贴板粘贴');
  expect(page.text).toContain('认出 1 个账号');
  expect(page.text).toContain('2024年11月19日');
  expect(page.text).toContain('已逾期 471 天，马上去办');
  expect(book.all()).toEqual([]);
  await page.tap('加入');
  const [account] = book.all();
  expect(account).toMatchObject({ appid: 'wx8ee51415c94040e4', cycle: { dueOn: '2024-11-19', dueTrust: 'imported' } });
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: `/pages/account/account?id=${account?.id}` }]);
  const opened = await app.open('pages/account/account', { id: account?.id ?? '' });
  expect(opened.text).toContain('已加入“帐号名称长度 111111122”');
  await opened.tap('撤销');
  expect(book.all()).toEqual([]);
});

test('added, but its page does not open: it is said to be done, and not offered once more', async () => {
  const { app, phone, book } = started();
  phone.wx.clipboard = basicInfoSample;
  phone.wx.answer('redirectTo', () => new Error('timeout'));
  const page = await paste(app);
  await page.tap('从剪贴板粘贴');
  await page.tap('加入');
  expect(page.text).toContain('已加入 1 个');
  expect(book.all()).toHaveLength(1);
  await page.tap('撤销这次加入');
  expect(book.all()).toEqual([]);
});

test('an account that is stored just like this is opened instead', async () => {
  const { app, phone, book } = started();
  phone.wx.clipboard = basicInfoSample;
  const page = await paste(app);
  await page.tap('从剪贴板粘贴');
  await page.tap('加入');
  const again = await paste(app);
  await again.tap('从剪贴板粘贴');
  await again.tap('看这个账号');
  expect(phone.wx.calls('redirectTo').at(-1)).toEqual({ url: `/pages/account/account?id=${book.all()[0]?.id}` });
  expect(book.all()).toHaveLength(1);
});

test('one word settles what many rows share, and a row unfolds for its own', async () => {
  const { app, phone, book } = started();
  phone.wx.clipboard = '甲店 2026-06-01\n乙店 2026-06-02';
  const page = await paste(app);
  await page.tap('从剪贴板粘贴');
  expect(page.text).toContain('2 个没写类型，都按小程序');
  phone.wx.answer('showActionSheet', () => ({ tapIndex: 1 }));
  await page.tap('改：2 个没写类型，都按小程序');
  expect(page.text).toContain('2 个没写类型，都按服务号');
  await page.tap('来自通知或后台：这 2 个到期日没写出处，先记为“估计”');
  await page.tap('乙店，新增，6月2日到期');
  await page.tap('订阅号');
  await page.tap('加入 2 个');
  expect(book.all().map(({ kind, cycle }) => [kind, cycle.dueTrust])).toEqual([
    ['service', 'confirmed'],
    ['subscription', 'confirmed'],
  ]);
});

test('the clipboard is only read after a tap; refused, it says how to go on', async () => {
  const { app, phone } = started();
  const page = await paste(app);
  expect(phone.wx.calls('getClipboardData')).toEqual([]);
  phone.wx.answer('getClipboardData', () => new Error('errno 112'));
  await page.tap('从剪贴板粘贴');
  expect(page.text).toContain('没能读取剪贴板');
});

test('broken text says what is wrong, beside the box that still holds it', async () => {
  const { app } = started();
  const page = await paste(app);
  await fillIn(page, box, basicInfoSample.slice(0, 200));
  await page.tap('认出');
  expect(page.text).toContain('JSON 不完整');
  expect(page.data).toMatchObject({ view: { phase: 'input', boxText: basicInfoSample.slice(0, 200) } });
});

test('a row can be left out, a question answered, and the text changed', async () => {
  const { app, book } = started({
    ...fullFields(1),
    name: '我的店',
    cycle: { ...fullFields(1).cycle, dueOn: '2026-05-02' },
  });
  const page = await paste(app);
  await fillIn(page, box, '账号名称: 我的店\n到期时间: 2026年5月9日\n\n账号名称: 别人的店\n到期时间: 2026年6月1日');
  await page.tap('认出');
  expect(page.text).toContain('存的是 2026年5月2日（已核对），这次的是 2026年5月9日');
  expect(page.text).toContain('还有 1 个要你选，没选的先不动');
  await page.tap('改用这次的');
  expect(page.text).toContain('加入 1 个，更新 1 个');
  await page.tap('新增 别人的店');
  expect(page.text).toContain('更新 1 个，跳过 1 个');
  await page.tap('全不选');
  expect(page.text).toContain('没有要加入的');
  await page.tap('‹ 改文字');
  await page.tap('认出');
  expect(page.text).toContain('冲突 1 个');
  await page.tap('改用这次的');
  await page.tap('加入 1 个，更新 1 个');
  expect(book.all().map(({ cycle }) => cycle.dueOn)).toEqual(['2026-05-09', '2026-06-01']);
});

test('a passed review is recorded unless the tick is taken out', async () => {
  const { app, book } = started({
    ...fullFields(1),
    name: '我的店',
    cycle: { ...fullFields(1).cycle, dueOn: '2026-05-02', dueTrust: 'imported' },
  });
  const page = await paste(app);
  await fillIn(page, box, '账号名称: 我的店\n到期时间: 2027年5月2日');
  await page.tap('认出');
  await page.tap('按“年审已通过”记录');
  await page.tap('更新');
  expect(book.all()[0]).toMatchObject({ history: fullFields(1).history, cycle: { dueOn: '2027-05-02' } });
});

test('which of several accounts is meant is asked', async () => {
  const twin = { ...fullFields(1), name: '同名店', appid: '', originalId: '' };
  const { app, book } = started(twin, { ...twin, subjectName: '另一家' });
  const page = await paste(app);
  await fillIn(page, box, '账号名称: 同名店\n到期时间: 2026年12月1日');
  await page.tap('认出');
  expect(page.text).toContain('这段说的是哪一个');
  await page.tap('都不是，另外加入一个');
  await page.tap('加入');
  expect(book.all()).toHaveLength(3);
});

test('of hundreds of rows, those near the screen are in the tree, and the last can be decided', async () => {
  const { app } = started();
  const page = await paste(app);
  await fillIn(page, box, [...Array(300).keys()].map((index) => `第${index}号店 2026-06-01`).join('\n'));
  const layout = layOut(page, () => 48);
  await page.tap('认出');
  await workDone();
  expect(page.text).toContain('第0号店');
  expect(page.text).not.toContain('第60号店');
  expect(page.all('.paste-row').length).toBeLessThan(60);
  layout.scrollTo(1e9);
  expect(page.text).toContain('第299号店');
  expect(page.text).not.toContain('第0号店');
  expect(page.text).toContain('加入 300 个');
});

test('a failed write says why where one looks, and can be tried again', async () => {
  const { app, phone, book } = started();
  const page = await paste(app);
  await fillIn(page, box, '第一家店 2026-06-01');
  await page.tap('认出');
  const { room } = phone.store;
  phone.store.room = 0;
  await page.tap('加入');
  expect(page.text).toContain('存储空间满了');
  phone.store.room = room;
  await page.tap('加入');
  expect(book.all()).toHaveLength(1);
});

describe('taking it back', () => {
  test('leads to the preview as it was', async () => {
    const { app, book } = started();
    const page = await paste(app);
    await fillIn(page, box, '第一家店 2026-06-01\n第二家店 2026-06-02');
    await page.tap('认出');
    await page.tap('加入 2 个');
    expect(page.text).toContain('一天内可在“最近操作”里撤销');
    await page.tap('撤销这次加入');
    expect(book.all()).toEqual([]);
    expect(page.text).toContain('现在还没有加入');
    expect((await paste(app)).text).toContain('上次放进来的文字还在');
  });

  test('is no longer offered once something changed since', async () => {
    const { app, book } = started();
    const page = await paste(app);
    await fillIn(page, box, '第一家店 2026-06-01');
    await page.tap('认出');
    await page.tap('加入');
    await page.leave();
    must(book.update(book.all()[0]?.id ?? '', fullFields(1)));
    await page.visit();
    expect(page.text).not.toContain('撤销这次加入');
  });
});

describe('the text', () => {
  test('is found again after leaving, and can be thrown away', async () => {
    const { app } = started();
    const page = await paste(app);
    await fillIn(page, box, '没写完的');
    await page.close();
    const again = await paste(app);
    expect(again.data).toMatchObject({ view: { boxText: '没写完的', restored: true } });
    await again.tap('清空');
    expect(again.data).toMatchObject({ view: { boxText: '', hasText: false } });
    await again.close();
    expect((await paste(app)).data).toMatchObject({ view: { boxText: '' } });
  });

  test('is forgotten once it was written', async () => {
    const { app, phone } = started();
    const page = await paste(app);
    await fillIn(page, box, '第一家店 2026-06-01\n第二家店 2026-06-02');
    jest.advanceTimersByTime(1000);
    expect(phone.store.values.has('draft:paste')).toBe(true);
    await page.tap('认出');
    await page.tap('加入 2 个');
    expect(phone.store.values.has('draft:paste')).toBe(false);
    await page.tap('再粘贴一段');
    expect(page.data).toMatchObject({ view: { phase: 'input', boxText: '' } });
  });

  test('that is very long is summed up instead of shown', async () => {
    const { app, phone } = started();
    phone.wx.clipboard = `第一家店 2026-06-01\n${'字'.repeat(9000)}`;
    const page = await paste(app);
    await page.tap('从剪贴板粘贴');
    await page.tap('‹ 改文字');
    expect(page.text).toContain(`已放入 ${phone.wx.clipboard.length} 字`);
    expect(JSON.stringify(page.data).length).toBeLessThan(3000);
  });
});

test('what a file brought is read at once, under a title that is not a notice’s', async () => {
  const { app, phone, book } = started();
  const { textToRead } = app.module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver');
  textToRead.leave({ from: '名单.csv', text: '名称,到期日\n甲店,2026-06-01' });
  const page = await paste(app);
  await workDone();
  expect(phone.wx.calls('setNavigationBarTitle')).toMatchObject([{ title: '导入' }]);
  expect(page.text).toContain('甲店');
  expect(book.all()).toEqual([]);
});

test('the help leads to a file, which takes the place of this page', async () => {
  const { app, phone } = started();
  const page = await paste(app);
  await page.tap('怎么拿到这段文字，展开');
  await page.tap('从文件导入');
  expect(phone.wx.calls('redirectTo')).toMatchObject([{ url: '/packages/files/open/open' }]);
});

test('the help can be opened, and practised with', async () => {
  const { app, book } = started();
  const page = await paste(app);
  await page.tap('怎么拿到这段文字，展开');
  expect(page.text).toContain('公众平台安全助手');
  await page.tap('填入一段示例文字，试一试');
  await page.tap('认出');
  await page.tap('加入');
  expect(book.all()).toMatchObject([{ example: true }]);
});
