/** @jest-environment jsdom */
import { emptyFields } from '../../../miniprogram/domain/account/account';
import { dayOf, fullFields, must } from '../../support/accounts';
import { bookText, born, entryFrom } from '../../support/books';
import { workDone, type Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

const backupsPath = 'packages/book/backups/backups';
const restorePath = 'packages/book/restore/restore';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

const phoneOf = ({ app }: StartedBook) =>
  app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone');

/** The names and notes in the book that is open now. */
const now = (one: StartedBook): [string, string][] =>
  phoneOf(one)
    .theBook()
    .all()
    .map(({ name, note }) => [name, note]);

/** All but what housekeeping writes beside. */
const stored = ({ phone }: StartedBook): string =>
  JSON.stringify([...phone.store.values].filter(([key]) => key !== 'pages'));

/** 备份, with one made a moment ago; then both accounts changed, the second deleted for good, a third added. */
function lived(): StartedBook {
  const one = startedBook(emptyFields('甲店'), emptyFields('乙店'));
  must(phoneOf(one).theSettings().write({ theme: 'dark' }));
  phoneOf(one).backUpNow();
  const [first, second] = one.book.all();
  if (!first || !second) throw new Error('two were added');
  must(one.book.update(first.id, { ...first, note: '后来改的' }));
  must(one.book.remove(second.id, dayOf('2026-03-05')));
  must(one.book.purge(second.id, dayOf('2026-03-05')));
  must(one.book.add(emptyFields('丙店')));
  must(phoneOf(one).theSettings().write({ theme: 'light' }));
  return one;
}

async function latest(one: StartedBook): Promise<Rendered> {
  const list = await one.app.open(backupsPath);
  await list.tap('恢复 3月5日 12:00 的备份，2 个账号 · 不到 1 KB');
  const [{ url = '' } = {}] = one.phone.wx.calls('navigateTo').slice(-1) as { url: string }[];
  return one.app.open(restorePath, { file: decodeURIComponent(url.split('file=')[1] ?? '') });
}

test('the list says when, how many and how large, and where backups lie', async () => {
  const one = lived();
  const page = await one.app.open(backupsPath);
  expect(page.text).toContain('3月5日 12:00');
  expect(page.text).toContain('2 个账号 · 不到 1 KB');
  expect(page.text).toContain('备份和账号在同一部手机里');
  await page.tap('导出');
  expect(one.phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/book/export/export' }]);
});

test('none yet: says so, and why none is made', async () => {
  const page = await startedBook().app.open(backupsPath);
  expect(page.text).toContain('还没有备份');
  await page.tap('现在备份一次');
  expect(page.text).toContain('还没有账号，不用备份');
});

test('one more at a tap, unless the last one says the same', async () => {
  const one = lived();
  jest.setSystemTime(noon + 65 * 60_000);
  const page = await one.app.open(backupsPath);
  await page.tap('现在备份一次');
  expect(page.text).toMatch(/3月5日 13:05.*3月5日 12:00/);
  await page.tap('现在备份一次');
  expect(page.text).toContain('和最新的一份一样');
});

test('a phone that can’t write makes none and says so', async () => {
  const one = lived();
  const page = await one.app.open(backupsPath);
  one.phone.hazard.expect({ at: 5, how: 'failFrom' });
  await page.tap('现在备份一次');
  one.phone.hazard.calm();
  expect(page.text).toContain('没有备份成');
});

test('what would change is said first, and nothing is written', async () => {
  const one = lived();
  const before = stored(one);
  const page = await latest(one);
  expect(page.text).toContain('带回 1 · 改回 1');
  expect(page.text).toContain('后来添加的 1 个账号留着，不会删');
  expect(page.text).toContain('一起恢复：显示和规则设置');
  expect(page.text).toContain('乙店');
  expect(stored(one)).toBe(before);
});

test('restored in one go, shown at once, and taken back as a whole', async () => {
  const one = lived();
  const before = stored(one);
  const page = await latest(one);
  await page.tap('恢复 2 个');
  expect(page.text).toContain('已恢复 2 个账号');
  expect(now(one)).toEqual([
    ['甲店', ''],
    ['乙店', ''],
    ['丙店', ''],
  ]);
  expect(phoneOf(one).theSettings().read().theme).toBe('dark');
  expect(page.data['themeClass']).toBe('theme-dark');
  await page.tap('撤销');
  expect(stored(one)).toBe(before);
  expect(phoneOf(one).theSettings().read().theme).toBe('light');
});

test('it is a step of 最近操作', async () => {
  const one = lived();
  await (await latest(one)).tap('恢复 2 个');
  const deeds = await one.app.open('packages/book/deeds/deeds');
  await deeds.tap('撤销，恢复 3月5日 12:00 的备份');
  await deeds.fire('.deed-undo', 'click');
  expect(now(one)).toEqual([
    ['甲店', '后来改的'],
    ['丙店', ''],
  ]);
});

test('an account can be left out', async () => {
  const one = lived();
  const page = await latest(one);
  await page.tap('甲店，备注');
  await page.tap('恢复 1 个');
  expect(now(one).map(([name, note]) => `${name}${note}`)).toEqual(['甲店后来改的', '乙店', '丙店']);
});

test('a broken backup changes nothing and says so', async () => {
  const one = lived();
  const before = stored(one);
  const page = await one.app.open(restorePath, { file: 'backup-1-2.txt' });
  expect(page.text).toContain('恢复不了');
  expect(stored(one)).toBe(before);
});

test('a write that fails changes nothing, and the next try may work', async () => {
  const one = lived();
  const page = await latest(one);
  const before = stored(one);
  one.phone.store.room = 0;
  await page.tap('恢复 2 个');
  expect(page.text).toContain('没有保存');
  expect(stored(one)).toBe(before);
  one.phone.store.room = 10 * 1024 * 1024;
  await page.tap('恢复 2 个');
  expect(page.text).toContain('已恢复 2 个账号');
});

test('nothing to go back to: says so', async () => {
  const one = startedBook(emptyFields('甲店'));
  phoneOf(one).backUpNow();
  const list = await one.app.open(backupsPath);
  await list.tap('3月5日 12:00');
  const file = decodeURIComponent(String(one.phone.wx.calls('navigateTo')[0]?.['url']).split('file=')[1] ?? '');
  const page = await one.app.open(restorePath, { file });
  expect(page.text).toContain('和现在一样，不用恢复');
});

test('a book file of a thousand accounts on an empty phone: all of it comes back, settings too', async () => {
  const one = startedBook();
  const entries = Array.from({ length: 1000 }, (_, at) => born(`p01-x${at}`, { ...fullFields(at) }));
  one.app
    .module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver')
    .bookToMerge.leave({ from: '旧手机.json', text: bookText(entries, { settings: { schema: 1, theme: 'dark' } }) });
  const page = await one.app.open(restorePath);
  expect(page.text).toContain('旧手机.json');
  await page.tap('恢复 1000 个');
  await page.tapAgain();
  await workDone();
  expect(page.text).toContain('已恢复 1000 个账号');
  expect(phoneOf(one).theBook().all()).toHaveLength(1000);
  expect(phoneOf(one).theSettings().read().theme).toBe('dark');
});

test('of a newer version’s file nothing is taken', async () => {
  const one = startedBook(emptyFields('甲店'));
  one.app
    .module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver')
    .bookToMerge.leave({ from: '新版.json', text: bookText([], { settings: { schema: 9 } }) });
  const page = await one.app.open(restorePath);
  expect(page.text).toContain('更新版本');
  expect(page.text).toContain('这里的内容没有改动');
});

test('a file can be merged instead', async () => {
  const one = startedBook(emptyFields('甲店'));
  one.app
    .module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver')
    .bookToMerge.leave({ from: '同事.json', text: bookText(one.book.all().map((account) => entryFrom(account))) });
  const page = await one.app.open(restorePath);
  await page.tap('改为合并：只并入账号');
  expect(one.phone.wx.calls('redirectTo')).toEqual([{ url: '/packages/book/merge/merge' }]);
});
