/** @jest-environment jsdom */
import { fullFields, must } from '../../support/accounts';
import { dated } from '../../support/pageAccounts';
import { startApp, type RunningApp } from '../../support/startApp';
import { workDone } from '../../support/rendered';
import { noon, startedBook } from '../../support/startedBook';

const path = 'packages/ahead/calendar/calendar';
const send = '.cal-send';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** Today is 2026-03-05, and the latest safe start of a day so near is over: one row an account. */
function started(...dues: string[]) {
  const { app, phone, book } = startedBook(
    ...dues.map((due, index) => ({ ...fullFields(index + 1), ...dated(due, 'confirmed', { name: `店${index}` }) })),
  );
  return { app, phone, book, id: book.all()[0]?.id ?? '' };
}

const asked = (app: RunningApp): unknown => app.wx.calls('showModal').at(-1)?.['title'];
const exported = (app: RunningApp) => [
  ...app
    .module<typeof import('../../../miniprogram/storage/phone')>('storage/phone')
    .theReminders()
    .exported.read()
    .values(),
];

test('one tap adds one event at nine; it is remembered over a restart and asked about again', async () => {
  const { app } = started('2026-03-10');
  const page = await app.open(path);
  await page.tapOn('.cal-add');
  expect(app.wx.calls('addPhoneCalendar')).toEqual([
    expect.objectContaining({ title: '店0 认证到期', startTime: Date.UTC(2026, 2, 10, 1) / 1000, alarm: true }),
  ]);
  expect(page.text).toContain('已加到手机日历');
  const later = startApp(app.wx);
  const again = await later.open(path);
  later.wx.answer('showModal', () => ({ confirm: false }));
  await again.tapOn('.cal-add');
  expect(asked(later)).toBe('已经加过了');
  expect(later.wx.calls('addPhoneCalendar')).toHaveLength(1);
  later.wx.answer('showModal', () => ({ confirm: true }));
  await again.tapOn('.cal-add');
  expect(later.wx.calls('addPhoneCalendar')).toHaveLength(2);
});

test('a moved day says to delete the old one by hand', async () => {
  const { app, book, id } = started('2026-03-10');
  const page = await app.open(path, { id });
  await page.tapOn('.cal-add');
  const account = book.find(id);
  if (!account) throw new Error('no account');
  must(book.update(id, { ...account, cycle: { ...account.cycle, dueOn: '2026-03-11' } }));
  await page.visit();
  expect(page.text).toContain('原来 3月10日 的那条要自己到手机日历里删掉');
  await page.tapOn('.cal-add');
  expect(app.wx.calls('showModal').at(-1)?.['content']).toContain('原来 3月10日 的那条还在手机日历里');
  expect(page.text).not.toContain('日期改了');
});

test('a refusal leads to the settings, other failures to the file', async () => {
  const { app } = started('2026-03-10');
  const page = await app.open(path);
  app.wx.answer('addPhoneCalendar', () => new Error('addPhoneCalendar:fail auth deny'));
  await page.tapOn('.cal-add');
  expect(asked(app)).toBe('没有日历权限');
  expect(app.wx.calls('openSetting')).toHaveLength(1);
  app.wx.answer('openSetting', () => new Error('openSetting:fail'));
  await page.tapOn('.cal-add');
  expect(asked(app)).toBe('设置没有打开');
  const said: string[] = [];
  for (const error of [{ errno: 112 }, { errno: 104 }, {}]) {
    app.wx.answer('addPhoneCalendar', () => Object.assign(new Error('addPhoneCalendar:fail no'), error));
    await page.tapOn('.cal-add');
    said.push(String(app.wx.calls('showModal').at(-1)?.['content']));
  }
  expect(said).toEqual([
    expect.stringContaining('没在微信后台申报'),
    expect.stringContaining('没有同意隐私保护指引'),
    expect.stringContaining('没能写入手机日历'),
  ]);
  for (const text of said) expect(text).toContain('改用“发送日历文件”');
  const count = app.wx.calls('showModal').length;
  app.wx.answer('addPhoneCalendar', () => new Error('addPhoneCalendar:fail cancel'));
  await page.tapOn('.cal-add');
  expect(app.wx.calls('showModal')).toHaveLength(count);
  expect(page.text).not.toContain('已加到手机日历');
});

test('what the phone itself holds back leads to the settings of the phone, or says where they are', async () => {
  const { app } = started('2026-03-10');
  const page = await app.open(path);
  app.wx.answer('addPhoneCalendar', () =>
    Object.assign(new Error('addPhoneCalendar:fail system permission denied'), { errno: 3 }),
  );
  await page.tapOn('.cal-add');
  expect(asked(app)).toBe('微信没有日历权限');
  expect(app.wx.calls('openAppAuthorizeSetting')).toHaveLength(1);
  expect(app.wx.calls('openSetting')).toEqual([]);
  app.wx.answer('openAppAuthorizeSetting', () => new Error('openAppAuthorizeSetting:fail'));
  await page.tapOn('.cal-add');
  expect(asked(app)).toBe('设置没有打开');
  app.wx.api['canIUse'] = (name: string) => name !== 'openAppAuthorizeSetting';
  await page.tapOn('.cal-add');
  expect(app.wx.calls('openAppAuthorizeSetting')).toHaveLength(2);
  expect(asked(app)).toBe('没有加到日历');
  expect(app.wx.calls('showModal').at(-1)?.['content']).toContain('到手机的“设置”里找到“微信”，打开“日历”');
});

test('a WeChat without the call says so', async () => {
  const { app } = started('2026-03-10');
  app.wx.api['canIUse'] = () => false;
  const page = await app.open(path);
  await page.tapOn('.cal-add');
  expect(app.wx.calls('showModal').at(-1)?.['content']).toContain('这个版本的微信不能写手机日历');
  await page.fire(send, 'click');
  expect(page.text).toContain('这个版本的微信不能发送文件');
  expect([app.wx.calls('addPhoneCalendar'), app.wx.calls('shareFileMessage')]).toEqual([[], []]);
});

test('an event that could not be remembered is said to be in the phone all the same', async () => {
  const { app, phone } = started('2026-03-10');
  const page = await app.open(path);
  phone.hazard.expect({ at: 1, how: 'failFrom' });
  await page.tapOn('.cal-add');
  phone.hazard.calm();
  expect(asked(app)).toBe('加上了，但没有记下来');
});

test('the file is sent from the tap, and counts as exported only once it was sent', async () => {
  const { app } = started('2026-03-10', '2026-03-11');
  const page = await app.open(path);
  app.wx.answer('shareFileMessage', () => new Error('shareFileMessage:fail cancel'));
  await page.fire(send, 'click');
  expect(exported(app)).toEqual([]);
  expect(page.all('.cal-problem')).toEqual([]);
  app.wx.answer('shareFileMessage', () => new Error('shareFileMessage:fail'));
  await page.fire(send, 'click');
  expect(page.text).toContain('没能发出文件');
  app.wx.answer('shareFileMessage', () => ({}));
  await page.fire(send, 'click');
  expect(app.wx.calls('shareFileMessage').at(-1)).toEqual({
    filePath: expect.stringMatching(/^wxfile:\/\/usr\/share-\d+-calendar\.ics$/),
    fileName: '年审日历.ics',
  });
  expect(exported(app).map(({ sequence }) => sequence)).toEqual([0, 0]);
  expect(page.all('.cal-problem')).toEqual([]);
});

test('a sent file that could not be remembered is said', async () => {
  const { app, phone } = started('2026-03-10');
  const page = await app.open(path);
  app.wx.answer('shareFileMessage', () => {
    phone.hazard.expect({ at: 1, how: 'failFrom' });
    return {};
  });
  await page.fire(send, 'click');
  phone.hazard.calm();
  expect(page.text).toContain('文件已发出，只是没有记下来');
});

test('a file that could not be written is said, and tried again on the next tap', async () => {
  const { app, phone } = started('2026-03-10');
  const page = await app.open(path);
  phone.hazard.expect({ at: 1, how: 'failFrom' });
  await page.fire(send, 'click');
  expect(page.text).toContain('手机没能写入文件');
  expect(app.wx.calls('shareFileMessage')).toEqual([]);
  phone.hazard.calm();
  await page.fire(send, 'click');
  expect(app.wx.calls('shareFileMessage')).toHaveLength(1);
  expect(page.all('.cal-problem')).toEqual([]);
});

interface Files {
  readdirSync(): string[];
  readFileSync(path: string, encoding: string): string;
}
const filesOf = (app: RunningApp): Files => (app.wx.api['getFileSystemManager'] as () => Files)();

/** Files made to be sent; the day's backup lies beside them. */
const shared = (app: RunningApp): string[] =>
  filesOf(app)
    .readdirSync()
    .filter((name) => name.startsWith('share-'));

test('no file is made before it is asked for, and one in the hands of a chat stays as it is', async () => {
  const { app } = started('2026-03-10');
  const page = await app.open(path);
  expect(shared(app)).toEqual([]);
  await page.fire(send, 'click');
  const sent = shared(app);
  expect(sent).toHaveLength(1);
  await page.visit();
  await page.fire(send, 'click');
  expect(shared(app)).toHaveLength(2);
  await page.close();
  expect(shared(app)).toContain(sent[0]);
});

test('a file of many is made with a sign meanwhile, and sent from a dialog; unsent it goes with the page', async () => {
  const { app } = started(...Array.from({ length: 80 }, () => '2026-12-10'));
  const page = await app.open(path);
  app.wx.answer('showModal', () => ({ confirm: false }));
  await page.fire(send, 'click');
  await workDone();
  expect(app.wx.calls('showLoading')).toMatchObject([{ title: '正在准备' }]);
  expect(app.wx.calls('hideLoading')).toHaveLength(1);
  expect(app.wx.calls('showModal').at(-1)?.['content']).toMatch(/里面有 \d{3} 条/);
  expect(app.wx.calls('shareFileMessage')).toEqual([]);
  expect(shared(app)).toHaveLength(1);
  app.wx.answer('showModal', () => ({ confirm: true }));
  await page.fire(send, 'click');
  expect(app.wx.calls('shareFileMessage')).toHaveLength(1);
  expect(exported(app).length).toBeGreaterThan(300);
  await page.visit();
  app.wx.answer('showModal', () => ({ confirm: false }));
  await page.fire(send, 'click');
  await workDone();
  expect(shared(app)).toHaveLength(2);
  await page.close();
  expect(shared(app)).toHaveLength(1);
});

/** The last file that stands ready, or was sent. */
const file = (app: RunningApp): string =>
  filesOf(app).readFileSync(`wxfile://usr/${shared(app).sort().at(-1) ?? ''}`, 'utf8');

test('what was exported of an account that is gone is withdrawn, and let go once its day is past', async () => {
  const { app, book, id } = started('2026-03-10', '2026-03-11');
  const page = await app.open(path);
  await page.fire(send, 'click');
  expect(exported(app)).toHaveLength(2);
  expect(file(app)).not.toContain('CANCELLED');
  must(book.remove(id, 20_517 as never));
  must(book.purge(id, 20_517 as never));
  await page.visit();
  expect(page.text).toContain('以前发出的文件里有 1 条已经不作数');
  await page.fire(send, 'click');
  expect(file(app).match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
  expect(exported(app)).toHaveLength(2);
  jest.setSystemTime(noon + 6 * 86_400_000);
  await page.visit();
  await page.fire(send, 'click');
  expect(exported(app)).toHaveLength(1);
});

test('with nothing to come there still is a file that withdraws', async () => {
  const { app, book, id } = started('2026-03-10');
  const page = await app.open(path);
  await page.fire(send, 'click');
  must(book.remove(id, 20_517 as never));
  await page.visit();
  expect(page.text).toContain('往后没有要记的日子');
  await page.fire(send, 'click');
  expect(file(app)).toContain('SUMMARY:已取消：店0的年审提醒');
});

test('a file of one account withdraws nothing of others', async () => {
  const { app, book, id } = started('2026-03-10', '2026-03-11');
  await (await app.open(path)).fire(send, 'click');
  const other = book.all()[1]?.id ?? '';
  must(book.remove(other, 20_517 as never));
  await (await app.open(path, { id })).fire(send, 'click');
  expect(file(app)).not.toContain('CANCELLED');
});

test('a lead time that one chose rings in the calendar too', async () => {
  const { app } = started('2026-03-10');
  app
    .module<typeof import('../../../miniprogram/storage/phone')>('storage/phone')
    .theReminders()
    .choices.write({ leadTimes: ['3d'] });
  const page = await app.open(path);
  expect(page.text).toContain('店0 还有 3 天到期');
  await page.fire(send, 'click');
  expect(file(app).match(/DTSTART:\d+/g)).toEqual(['DTSTART:20260307', 'DTSTART:20260310']);
});

test('an account that is gone and nothing to come are said', async () => {
  const { app, id } = started('2026-02-26');
  expect((await app.open(path, { id: 'p01-none' })).text).toContain('没有这个账号');
  expect((await app.open(path, { id })).text).toContain('往后没有要记的日子');
});

test('one account and all lead here', async () => {
  const { app, id } = started('2026-03-10');
  await (await app.open('pages/account/account', { id })).tapOn('.to-calendar');
  await (await app.open('pages/reminders/reminders')).tapOn('.told-calendar');
  expect(app.wx.calls('navigateTo').map(({ url }) => url)).toEqual([`/${path}?id=${id}`, `/${path}`]);
});

test('a selection from the list goes into the calendar alone', async () => {
  const { app } = started('2026-03-10', '2026-03-11', '2026-03-12');
  const list = await app.open('pages/accounts/accounts');
  await list.tap('选择');
  await list.tap('店1');
  await list.tap('日历文件');
  const url = String(app.wx.calls('navigateTo').at(-1)?.['url']);
  expect(url).toBe(`/${path}?selected=1`);
  const page = await app.open(path, { selected: '1' });
  expect(page.text).toContain('往后 1 个日子');
});
