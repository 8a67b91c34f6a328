/** @jest-environment jsdom */
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { readBookFile } from '../../../miniprogram/packages/book/model/bookFile/bookFile';
import { dayOf, fullFields, must } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { workDone, type Rendered } from '../../support/rendered';
import { startApp } from '../../support/startApp';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';
import { unzip } from '../../support/unzip';

type Phone = typeof import('../../../miniprogram/storage/phone');

const path = 'packages/book/export/export';
const bookName = '年审管家-账号本-2026-03-05.json';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

const many = (count: number): AccountFields[] => Array.from({ length: count }, (_, at) => fullFields(at));
const choose = (page: Rendered, format: string): Promise<void> =>
  page.fire('.export-format', 'change', { value: format });
const send = (page: Rendered, index = 0): Promise<void> => page.fire('.file-way', 'click', {}, index);
const filesOf = ({ phone }: StartedBook): string[] =>
  [...phone.files.texts.keys()].filter((name) => name.startsWith('share-'));

/** The only file that stands ready. */
function fileOf(one: StartedBook): string {
  const [name = '', ...more] = filesOf(one);
  expect(more).toEqual([]);
  return one.phone.files.texts.get(name) ?? '';
}

/** Opens the page for some accounts, as a selection does. */
function openSelected(one: StartedBook, ids: string[]): Promise<Rendered> {
  one.app.module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver').selectedAccounts.leave(ids);
  return one.app.open(path, { selected: '1' });
}

test('everything goes out as a book file that reads back, diagnoses and settings with it, examples not', async () => {
  const one = startedBook(fullFields(1), fullFields(2), { ...fullFields(3), example: true });
  const { theDiagnoses, theSettings } = one.app.module<Phone>('storage/phone');
  must(theDiagnoses().create(diagnosisFields({}), dayOf('2026-03-05')));
  must(theSettings().write({ theme: 'dark' }));
  must(one.book.remove(one.book.all()[0]?.id ?? '', dayOf('2026-03-05')));
  const page = await one.app.open(path);
  expect(page.text).toContain('文件里有：1 个账号、最近删除里的 1 个、办理记录、注册诊断、提醒和设置');
  expect(page.text).toContain('个人信息：管理员、联系方式和备注');
  const read = must(asMust(readBookFile(fileOf(one))));
  expect([read.app, read.madeOn, read.entries.size]).toEqual(['0.1.0', '2026-03-05', 2]);
  expect(Object.keys(read.values).map((key) => key.split(':')[0])).toEqual(['diagnosis', 'settings']);
  await send(page);
  expect(one.phone.wx.calls('shareFileMessage')).toEqual([
    { filePath: `wxfile://usr/${filesOf(one)[0] ?? ''}`, fileName: bookName },
  ]);
  expect(page.text).toContain('已经发出');
});

function asMust<T>(read: { ok: true; value: T } | { ok: false; problem: string }) {
  return read.ok ? read : { ok: false as const, problem: { message: read.problem } };
}

test('once the book went out that is remembered, but not in the book; a cancelled sending is none', async () => {
  const one = startedBook(fullFields(1));
  const { exportedAt } = one.app.module<Phone>('storage/phone');
  const page = await one.app.open(path);
  const file = fileOf(one);
  one.phone.wx.answer('shareFileMessage', () => new Error('shareFileMessage:fail cancel'));
  await send(page);
  expect([exportedAt(), page.data['problem'], page.data['done']]).toEqual([0, '', '']);
  one.phone.wx.answer('shareFileMessage', () => ({}));
  await send(page);
  expect(exportedAt()).toBe(noon);
  await page.close();
  const again = await one.app.open(path);
  await send(again);
  expect(one.phone.files.texts.get(filesOf(one)[1] ?? '')).toBe(file);
});

test('a table is no export of everything', async () => {
  const one = startedBook(fullFields(1));
  const page = await one.app.open(path);
  await choose(page, 'xlsx');
  await send(page);
  expect(one.phone.wx.calls('shareFileMessage')).toMatchObject([{ fileName: '年审管家-1个账号-2026-03-05.xlsx' }]);
  expect(one.app.module<Phone>('storage/phone').exportedAt()).toBe(0);
});

test('a selection goes out as a table: no book, contacts masked unless ticked, formulas as texts', async () => {
  const one = startedBook(fullFields(1), { ...fullFields(2), name: '=cmd()' }, fullFields(3));
  const [, second, third] = one.book.all().map(({ id }) => id);
  const page = await openSelected(one, [second ?? '', third ?? '']);
  expect(page.text).toContain('导出选中的 2 个账号');
  expect(page.text).not.toContain('整本备份');
  expect(page.text).toContain('联系方式打了码');
  const sheet = (): string => unzip(Buffer.from(fileOf(one), 'latin1')).get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet()).toContain('>=cmd()<');
  expect(sheet()).toContain('138********');
  await page.tap('带上联系方式');
  expect(sheet()).toContain('13800000000');
  expect(page.text).toContain('管理员、联系方式和备注，都是原样');
  await choose(page, 'csv');
  expect(
    fileOf(one)
      .split('\r\n')
      .map((line) => line.split(',')[0]),
  ).toEqual(['\ufeff账号名称', "'=cmd()", '城南第3小学家长服务', '']);
});

test.each([
  ['nothing at all', [] as AccountFields[], '还没有可以导出的'],
  ['examples alone', [{ ...fullFields(1), example: true }], '还没有可以导出的'],
])('%s: says so, and writes no file', async (_what, accounts, text) => {
  const one = startedBook(...accounts);
  const page = await one.app.open(path);
  expect(page.text).toContain(text);
  expect(filesOf(one)).toEqual([]);
});

test('a selection that can not go out, or got lost, is not taken for everything', async () => {
  const one = startedBook(fullFields(1), { ...fullFields(2), example: true });
  const example = one.book.all().find((account) => account.example)?.id ?? '';
  expect((await openSelected(one, [example])).text).toContain('选中的都不能导出');
  expect((await one.app.open(path, { selected: '1' })).text).toContain('选中的都不能导出');
  expect(filesOf(one)).toEqual([]);
});

test('diagnoses are worth a book without any account', async () => {
  const one = startedBook();
  must(one.app.module<Phone>('storage/phone').theDiagnoses().create(diagnosisFields({}), dayOf('2026-03-05')));
  const page = await one.app.open(path);
  expect(page.text).not.toContain('Excel');
  expect(must(asMust(readBookFile(fileOf(one)))).entries.size).toBe(0);
});

test('1,000 accounts: it is said that it runs, and the file is there before the tap', async () => {
  const one = startedBook(...many(1000));
  const page = await one.app.open(path);
  expect(one.phone.wx.calls('showLoading')).toMatchObject([{ title: '正在准备' }]);
  expect([page.text, page.all('.file-way')]).toEqual([expect.stringContaining('正在准备文件'), []]);
  await workDone();
  expect(page.text).toContain(bookName);
  await send(page);
  expect(must(asMust(readBookFile(fileOf(one)))).entries.size).toBe(1000);
});

test('the same choice stands ready when the page is shown again; a changed account makes the file anew', async () => {
  const one = startedBook(fullFields(1));
  const page = await one.app.open(path);
  const [first] = filesOf(one);
  await page.leave();
  await page.visit();
  expect(filesOf(one)).toEqual([first]);
  jest.setSystemTime(noon + 60_000);
  const [account] = one.book.all();
  must(one.book.update(account?.id ?? '', { ...fullFields(1), note: '改过' }));
  await page.visit();
  expect(fileOf(one)).toContain('改过');
});

test('a write that fails says why, and once there is room it is tried again', async () => {
  const one = startedBook(fullFields(1));
  one.phone.files.room = 0;
  const page = await one.app.open(path);
  expect(page.text).toContain('没能写入文件');
  expect(page.text).not.toContain('发到微信聊天');
  one.phone.files.room = 1e9;
  await page.tap('再试一次');
  expect(page.text).toContain('发到微信聊天');
});

test('what does not go out says why; what went to the favourites says where it is', async () => {
  const one = startedBook(fullFields(1));
  const page = await one.app.open(path);
  one.phone.wx.answer('shareFileMessage', () => new Error('shareFileMessage:fail'));
  await send(page);
  expect(page.text).toContain('没能发出文件');
  await send(page, 1);
  expect(one.phone.wx.calls('addFileToFavorites')).toMatchObject([{ fileName: bookName }]);
  expect(page.text).toContain('“我”里的“收藏”');
  expect(page.text).not.toContain('没能发出文件');
});

test.each(['windows', 'mac'])('on %s the file goes onto the disk, under its name', async (platform) => {
  const one = startedBook(fullFields(1));
  one.phone.wx.api['getDeviceInfo'] = () => ({ platform });
  const page = await one.app.open(path);
  expect(page.text).not.toContain('发到微信聊天');
  await page.tap('存到电脑');
  expect(one.phone.wx.calls('saveFileToDisk')).toMatchObject([
    { filePath: expect.stringMatching(new RegExp(`/share-\\d+-${bookName}$`)) as string },
  ]);
});

test('a WeChat without any of the calls says so', async () => {
  const one = startedBook(fullFields(1));
  one.phone.wx.api['canIUse'] = (name: string) => !/shareFile|Favorites/.test(name);
  expect((await one.app.open(path)).text).toContain('请先更新微信');
});

test('broken lines are not in the file, and that is said', async () => {
  const one = startedBook(fullFields(1), fullFields(2));
  const { store } = one.phone;
  store.values.set('page:01', (store.values.get('page:01') ?? '').replace('城南第1小学', '城南第X小学'));
  one.app.module<Phone>('storage/phone').reopenBook();
  const page = await one.app.open(path);
  expect(page.text).toContain('有 1 处读不出来，不在文件里');
  expect(must(asMust(readBookFile(fileOf(one)))).entries.size).toBe(1);
  await choose(page, 'csv');
  expect(page.text).toContain('有 1 处读不出来，不在文件里');
});

test('read-only because a step got lost: what is stored goes out all the same, and is not remembered', async () => {
  const one = startedBook(fullFields(1));
  one.phone.store.write('tx', '{"schema":1,"file":"journal-gone.json","sum":"0"}');
  const app = startApp(one.phone.wx);
  const page = await app.open(path);
  expect(page.text).toContain('现在只能查看');
  await send(page);
  expect(page.text).toContain('已经发出');
  expect(must(asMust(readBookFile(fileOf(one)))).entries.size).toBe(1);
  expect(app.module<Phone>('storage/phone').exportedAt()).toBe(0);
});

test('what can not be read whole is no book: it says why; a table of what is shown goes out', async () => {
  const one = startedBook(...many(70));
  one.phone.store.unreadable.add('page:01');
  const app = startApp(one.phone.wx);
  const page = await app.open(path);
  await workDone();
  expect(page.all('.file-way')).toHaveLength(1);
  expect(page.all('.problem')).toHaveLength(1);
  await choose(page, 'csv');
  await workDone();
  expect(page.text).toContain('发到微信聊天');
});

test('what was not sent goes with the page', async () => {
  const one = startedBook(fullFields(1));
  const page = await one.app.open(path);
  expect(filesOf(one)).toHaveLength(1);
  await page.close();
  expect(filesOf(one)).toEqual([]);
});
