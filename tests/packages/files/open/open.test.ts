/** @jest-environment jsdom */
import { noon, startedBook } from '../../../support/startedBook';
import { sheetOf, workbookOf } from '../model/xlsx/workbooks';

const path = 'packages/files/open/open';
const paste = '/packages/data/paste/paste';
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const row = (...cells: string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** The page, on a phone in whose chats there is one file. */
async function opened(name: string, bytes: Uint8Array | null, size = bytes?.length ?? 1) {
  const { app, phone } = startedBook();
  const file = { path: 'wxfile://tmp_1', name, size, type: 'file', time: 0 };
  phone.chats.set(file.path, bytes);
  phone.wx.answer('chooseMessageFile', () => ({ tempFiles: [file] }));
  const page = await app.open(path);
  const { textToRead, bookToMerge } =
    app.module<typeof import('../../../../miniprogram/screen/handOver')>('screen/handOver');
  return { page, phone, textToRead, bookToMerge };
}

test('says where files come from, and asks for one that can be read', async () => {
  const { page, phone } = await opened('a.csv', utf8('名称,到期日\n甲店,2026-06-01'));
  expect(page.text).toContain('先在微信里把文件发给“文件传输助手”');
  await page.tap('选文件');
  const [{ count, type, extension }] = phone.wx.calls('chooseMessageFile') as [Record<string, unknown>];
  expect([count, type]).toEqual([1, 'file']);
  // Android takes letters as they are, and no platform takes a dot everywhere.
  expect(extension).toEqual(expect.arrayContaining(['xlsx', 'XLSX', 'csv', 'CSV', 'txt', 'xls']));
  expect((extension as string[]).join()).not.toContain('.');
});

test('a text goes to 粘贴 with the name of its file, whatever its ending says', async () => {
  const { page, phone, textToRead } = await opened('名单.xlsx', utf8('名称,到期日\n甲店,2026-06-01'));
  await page.tap('选文件');
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: paste }]);
  expect(textToRead.take()).toEqual({ from: '名单.xlsx', text: '名称,到期日\n甲店,2026-06-01' });
});

test('a workbook of one sheet goes there at once, as its rows', async () => {
  const sheets = { 名单: sheetOf(row('名称', '到期日') + row('甲店', '2026-06-01')), 空: sheetOf('') };
  const { page, phone, textToRead } = await opened('名单.csv', workbookOf({ sheets }));
  await page.tap('选文件');
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: paste }]);
  expect(textToRead.take()).toEqual({ from: '名单.csv', text: '名称\t到期日\n甲店\t2026-06-01' });
});

test('of several sheets the person says which', async () => {
  const sheets = {
    小程序: sheetOf(row('名称') + row('甲店')),
    公众号: sheetOf(row('名称') + row('乙店') + row('丙店')),
  };
  const { page, phone, textToRead } = await opened('名单.xlsx', workbookOf({ sheets }));
  await page.tap('选文件');
  expect(phone.wx.calls('redirectTo')).toEqual([]);
  expect(page.text).toContain('小程序2 行');
  await page.tap('公众号，3 行');
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: paste }]);
  expect(textToRead.take()).toEqual({ from: '名单.xlsx · 公众号', text: '名称\n乙店\n丙店' });
});

test('rows that don’t fit are told before one goes on', async () => {
  const many = Array.from({ length: 5003 }, (_, at) => row(`店${at}`)).join('');
  const { page, phone } = await opened('名单.xlsx', workbookOf({ sheets: { 名单: sheetOf(many) } }));
  await page.tap('选文件');
  await jest.runOnlyPendingTimersAsync();
  expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没有全部读进来' }]);
  expect(String(phone.wx.calls('showModal')[0]?.['content'])).toContain('还有 2 行没有读进来');
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: paste }]);
});

test.each(['', '\ufeff', ' \n'])(
  'a whole book goes where it is merged, a newer and a broken one too',
  async (before) => {
    const text = `${before}{"file":"nianshen-keeper","schema":9,"br`;
    const { page, phone, bookToMerge } = await opened('账号本.json', utf8(text));
    await page.tap('选文件');
    expect(phone.wx.calls('redirectTo')).toEqual([{ url: '/packages/book/merge/merge' }]);
    expect(bookToMerge.take()?.text.trim()).toBe(text.trim());
  },
);

test('what can’t be read says what to do instead, and another can be chosen', async () => {
  const { page, phone } = await opened('表.xls', utf8('%PDF-1.7'));
  await page.tap('选文件');
  expect(page.text).toContain('这是 PDF，读不了。请复制里面的表格');
  await page.tap('换一个文件');
  expect(phone.wx.calls('chooseMessageFile')).toHaveLength(2);
  expect(phone.wx.calls('redirectTo')).toEqual([]);
});

test('what is too large isn’t even read, and what is gone says so', async () => {
  const large = await opened('表.xlsx', utf8('a'), 25_000_000);
  await large.page.tap('选文件');
  expect(large.page.text).toContain('文件有 25 MB，最大只能读 20 MB');
  const gone = await opened('表.csv', null);
  await gone.page.tap('选文件');
  expect(gone.page.text).toContain('可能已经过期');
});

test('to change one’s mind is no fault; a refusal says how to go on', async () => {
  const { page, phone } = await opened('a.csv', utf8('甲'));
  phone.wx.answer('chooseMessageFile', () => new Error('chooseMessageFile:fail cancel'));
  await page.tap('选文件');
  expect(page.all('notice-strip')).toEqual([]);
  phone.wx.answer('chooseMessageFile', () =>
    Object.assign(new Error('chooseMessageFile:fail api scope is not declared in the privacy agreement'), {
      errno: 112,
    }),
  );
  await page.tap('选文件');
  expect(page.text).toContain('还没在微信后台申报“选择聊天里的文件”');
  expect(page.text).toContain('用“粘贴”加入');
});

test('a long one is read in slices with its progress, and 取消 ends it', async () => {
  const sheets = { 名单: sheetOf(Array.from({ length: 4000 }, (_, at) => row(`店${at}`, '2026-06-01')).join('')) };
  const { page, phone } = await opened('名单.xlsx', workbookOf({ sheets }));
  // Each look at the clock takes as long as a step does on a slow phone.
  jest.spyOn(Date, 'now').mockImplementation(slowClock());
  await page.tap('选文件');
  await jest.advanceTimersByTimeAsync(50);
  expect(page.text).toMatch(/名单\.xlsx ?正在读取 \d+%/);
  jest.spyOn(Date, 'now').mockRestore();
  await page.tap('取消');
  await jest.runOnlyPendingTimersAsync();
  expect(page.text).toContain('选文件');
  expect(phone.wx.calls('redirectTo')).toEqual([]);
});

function slowClock(): () => number {
  let spent = 0;
  return () => jest.now() + (spent += 5);
}

test('the template is sent as a file, its headings are copied', async () => {
  const { page, phone } = await opened('a.csv', utf8('甲'));
  await page.tap('下载模板');
  expect(phone.wx.calls('shareFileMessage')).toMatchObject([{ fileName: '年审管家模板.csv' }]);
  expect(String(phone.wx.calls('shareFileMessage')[0]?.['filePath'])).toContain('template.csv');
  await page.tap('复制表头');
  expect(phone.wx.clipboard).toMatch(/^账号名称\t账号类型\t到期日\t/);
  phone.wx.answer('shareFileMessage', () => new Error('shareFileMessage:fail'));
  await page.tap('下载模板');
  expect(page.text).toContain('没能发出文件。可以点“复制表头”');
});
