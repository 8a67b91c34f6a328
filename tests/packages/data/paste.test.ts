/** @jest-environment jsdom */
import { fillIn } from '../../support/fillIn';
import { layOut } from '../../support/listLayout';
import { basicInfoSample } from '../../fixtures/officialSamples';
import { fullFields, must } from '../../support/accounts';
import type { RunningApp } from '../../support/startApp';
import { noon, startedBook as started } from '../../support/startedBook';
import { workDone, type Rendered } from '../../support/rendered';

const paste = (app: RunningApp): Promise<Rendered> => app.open('packages/data/paste/paste');
const box = '要识别的文字';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('from the clipboard to a stored account, with a look before anything is written', async () => {
  const { app, phone, book } = started();
  phone.wx.clipboard = basicInfoSample;
  const page = await paste(app);
  await page.tap('从剪贴板粘贴');
  await page.tap('识别');
  expect(page.text).toContain('将新增 1');
  expect(page.text).toContain('2024年11月19日');
  expect(book.all()).toEqual([]);
  await page.tap('写入 1 个账号');
  expect(page.text).toContain('已新增 1 个');
  const [account] = book.all();
  expect(account).toMatchObject({ appid: 'wx8ee51415c94040e4', cycle: { dueOn: '2024-11-19', dueTrust: 'imported' } });
  await page.tap('查看这个账号');
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: `/pages/account/account?id=${account?.id}` }]);
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
  await page.tap('识别');
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
  await page.tap('识别');
  expect(page.text).toContain('存的是 2026年5月2日（已核对），粘贴的是 2026年5月9日');
  await page.tap('改用粘贴的');
  expect(page.text).toContain('将新增 1，更新 1');
  await page.tap('写入 别人的店');
  expect(page.text).toContain('将更新 1，跳过 1');
  await page.tap('全部不写入');
  expect(page.text).toContain('没有要写入的');
  await page.tap('‹ 改文字');
  await page.tap('识别');
  expect(page.text).toContain('没有变化 1');
  await page.tap('改用粘贴的');
  await page.tap('写入 2 个账号');
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
  await page.tap('识别');
  await page.tap('按“年审已通过”记录');
  await page.tap('写入 1 个账号');
  expect(book.all()[0]).toMatchObject({ history: fullFields(1).history, cycle: { dueOn: '2027-05-02' } });
});

test('which of several accounts is meant is asked', async () => {
  const twin = { ...fullFields(1), name: '同名店', appid: '', originalId: '' };
  const { app, book } = started(twin, { ...twin, subjectName: '另一家' });
  const page = await paste(app);
  await fillIn(page, box, '账号名称: 同名店\n到期时间: 2026年12月1日');
  await page.tap('识别');
  expect(page.text).toContain('这段说的是哪一个');
  await page.tap('都不是，新增一个');
  await page.tap('写入 1 个账号');
  expect(book.all()).toHaveLength(3);
});

test('of hundreds of rows, those near the screen are in the tree, and the last can be decided', async () => {
  const { app } = started();
  const page = await paste(app);
  await fillIn(page, box, [...Array(300).keys()].map((index) => `第${index}号店 2026-06-01`).join('\n'));
  const layout = layOut(page, () => 140);
  await page.tap('识别');
  await workDone();
  expect(page.text).toContain('第0号店');
  expect(page.text).not.toContain('第30号店');
  layout.scrollTo(1e9);
  expect(page.text).toContain('第299号店');
  expect(page.text).not.toContain('第0号店');
  expect(page.text).toContain('写入 300 个账号');
});

test('a failed write says why where one looks, and can be tried again', async () => {
  const { app, phone, book } = started();
  const page = await paste(app);
  await fillIn(page, box, '第一家店 2026-06-01');
  await page.tap('识别');
  const { room } = phone.store;
  phone.store.room = 0;
  await page.tap('写入 1 个账号');
  expect(page.text).toContain('存储空间满了');
  phone.store.room = room;
  await page.tap('写入 1 个账号');
  expect(book.all()).toHaveLength(1);
});

describe('taking it back', () => {
  test('leads to the preview as it was', async () => {
    const { app, book } = started();
    const page = await paste(app);
    await fillIn(page, box, '第一家店 2026-06-01\n第二家店 2026-06-02');
    await page.tap('识别');
    await page.tap('写入 2 个账号');
    await page.tap('撤销这次写入');
    expect(book.all()).toEqual([]);
    expect(page.text).toContain('现在还没有写入');
    expect((await paste(app)).text).toContain('上次放进来的文字还在');
  });

  test('is no longer offered once something changed since', async () => {
    const { app, book } = started();
    const page = await paste(app);
    await fillIn(page, box, '第一家店 2026-06-01');
    await page.tap('识别');
    await page.tap('写入 1 个账号');
    await page.leave();
    must(book.update(book.all()[0]?.id ?? '', fullFields(1)));
    await page.visit();
    expect(page.text).not.toContain('撤销这次写入');
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
    await fillIn(page, box, '第一家店 2026-06-01');
    jest.advanceTimersByTime(1000);
    expect(phone.store.values.has('draft:paste')).toBe(true);
    await page.tap('识别');
    await page.tap('写入 1 个账号');
    expect(phone.store.values.has('draft:paste')).toBe(false);
    await page.tap('再粘贴一段');
    expect(page.data).toMatchObject({ view: { phase: 'input', boxText: '' } });
  });

  test('that is very long is summed up instead of shown', async () => {
    const { app, phone } = started();
    phone.wx.clipboard = `第一家店 2026-06-01\n${'字'.repeat(9000)}`;
    const page = await paste(app);
    await page.tap('从剪贴板粘贴');
    expect(page.text).toContain(`已放入 ${phone.wx.clipboard.length} 字`);
    expect(JSON.stringify(page.data).length).toBeLessThan(3000);
  });
});

test('the help can be opened, and practised with', async () => {
  const { app, book } = started();
  const page = await paste(app);
  await page.tap('怎么拿到这段文字，展开');
  expect(page.text).toContain('公众平台安全助手');
  await page.tap('填入一段示例文字，试一试');
  await page.tap('识别');
  await page.tap('写入 1 个账号');
  expect(book.all()).toMatchObject([{ example: true }]);
});
