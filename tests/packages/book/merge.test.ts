/** @jest-environment jsdom */
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { emptyFields } from '../../../miniprogram/domain/account/account';
import { fullFields, must } from '../../support/accounts';
import { bookText, born, changedThere, entryFrom, othersBook } from '../../support/books';
import { settled, workDone, type Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

const path = 'packages/book/merge/merge';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

const named = (name: string, patch: Partial<AccountFields> = {}): AccountFields => ({ ...emptyFields(name), ...patch });

/** The page with a book that another page left for it. */
async function opened(one: StartedBook, text: string, from = '小李的账号本.json'): Promise<Rendered> {
  one.app
    .module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver')
    .bookToMerge.leave({ from, text });
  return one.app.open(path);
}

const deedsIn = ({ app }: StartedBook) =>
  app
    .module<typeof import('../../../miniprogram/packages/book/keeping/deeds')>('packages/book/keeping/deeds')
    .theKeptDeeds()
    .list();

/** All but what housekeeping writes beside. */
const stored = ({ phone }: StartedBook): string =>
  JSON.stringify([...phone.store.values].filter(([key]) => key !== 'pages'));

const names = ({ book }: StartedBook): string[] => book.all().map(({ name }) => name);

test('says whose book it is and what it would do, and writes nothing', async () => {
  const one = startedBook(fullFields(1), fullFields(2), fullFields(3));
  const before = stored(one);
  const page = await opened(one, othersBook(one.book.all()));
  expect(page.text).toContain('小李的账号本.json');
  expect(page.text).toContain('2026年3月4日由 0.1.0 版导出，4 个账号');
  expect(page.text).toContain('新增 2 · 更新 1 · 冲突 1');
  expect(page.text).toContain('现在还没有合并');
  expect(stored(one)).toBe(before);
});

test('what is not in doubt is merged with one tap, in one step that can be undone', async () => {
  const one = startedBook(fullFields(1), fullFields(2));
  const page = await opened(one, othersBook(one.book.all()));
  expect(page.text).toContain('1 个还没决定，会保持原样');
  await page.tap('合并 3 个');
  expect(page.text).toContain('已合并：新增 2 个，更新 1 个');
  expect(page.text).toContain('最近操作');
  expect(one.book.all().map(({ note }) => note)).toEqual(['', '同事改的', '', '']);
  expect(deedsIn(one).map(({ text, count }) => [text, count])).toEqual([['合并账号本“小李的账号本.json”', 3]]);
  await page.tap('撤销');
  expect(names(one)).toHaveLength(2);
  expect(deedsIn(one)).toEqual([]);
  expect(page.text).toContain('新增 2 · 更新 1 · 冲突 1');
});

test('merged again, all of it is the same, and it says so', async () => {
  const one = startedBook(fullFields(1));
  const text = bookText([born('p01-other1', fullFields(21)), ...one.book.all().map((account) => entryFrom(account))]);
  const page = await opened(one, text);
  await page.tap('合并 1 个');
  const again = await opened(one, text);
  expect(again.text).toContain('相同 2');
  expect(again.text).toContain('和这里相同，不用合并');
  expect(again.tappable()).not.toContain('合并');
});

test('a conflict is shown field by field and decided for each', async () => {
  const one = startedBook(named('甲店', { owner: '小王', note: '我写的' }));
  const [account] = one.book.all();
  if (!account) throw new Error('one was added');
  const page = await opened(one, bookText([changedThere(account, { note: '同事写的', owner: '小李' }, {})]));
  expect(page.text).toContain('负责人');
  await page.tap('甲店，负责人，文件里：小李');
  expect(page.text).toContain('1 个还没决定');
  await page.tap('合并');
  expect(one.book.find(account.id)?.owner).toBe('小王');
  await page.tap('甲店，备注，这部手机：我写的');
  await page.tap('合并 1 个');
  expect(one.book.find(account.id)).toMatchObject({ owner: '小李', note: '我写的' });
  expect(page.text).toContain('已合并：更新 1 个');
});

test('one side for a whole account, with a tap', async () => {
  const one = startedBook(named('甲店', { owner: '小王', note: '我写的' }));
  const [account] = one.book.all();
  if (!account) throw new Error('one was added');
  const page = await opened(one, bookText([changedThere(account, { note: '同事写的', owner: '小李' }, {})]));
  await page.tap('甲店，都用文件里的');
  await page.tap('甲店，负责人，这部手机：小王');
  await page.tap('合并 1 个');
  expect(one.book.find(account.id)).toMatchObject({ owner: '小王', note: '同事写的' });
});

test('or one side for all conflicts at once', async () => {
  const one = startedBook(fullFields(1), fullFields(2));
  const text = bookText(one.book.all().map((account) => changedThere(account, { note: '同事写的' }, {})));
  const page = await opened(one, text);
  await page.tap('全部用文件里的');
  await page.tap('合并 2 个');
  expect(one.book.all().map(({ note }) => note)).toEqual(['同事写的', '同事写的']);
  const back = await opened(one, text);
  expect(back.text).toContain('这份里没有比这里更新的内容');
});

test('deletions that travel are listed by name, and one can stay', async () => {
  const one = startedBook(named('甲店'), named('乙店'), named('丙店'));
  const page = await opened(
    one,
    bookText(one.book.all().map((account) => changedThere(account, { deletedOn: '2026-03-01' }))),
  );
  for (const name of ['甲店', '乙店', '丙店']) expect(page.find(name)).toBeDefined();
  expect(page.text).toContain('移到“最近删除”');
  await page.tap('留着，乙店');
  expect(page.text).toContain('这里留着');
  await page.tap('合并 2 个');
  expect(names(one)).toEqual(['乙店']);
  expect(one.book.deleted()).toHaveLength(2);
});

test('an account born on both phones doesn’t become two in silence', async () => {
  const appid = 'wx8ee51415c94040e4';
  const one = startedBook(named('甲店', { appid, note: '我写的' }));
  const other = born('p01-theirs', named('甲店（新）', { appid, note: '同事写的' }));
  const page = await opened(one, bookText([other]));
  expect(page.text).toContain('可能是同一个 1');
  expect(page.text).toContain('AppID 相同');
  await page.tap('合并');
  expect(names(one)).toEqual(['甲店']);
  await page.tap('甲店（新），名称，文件里：甲店（新）');
  await page.tap('甲店（新），备注，这部手机：我写的');
  await page.tap('合并 1 个');
  expect(one.book.all().map(({ name, note }) => [name, note])).toEqual([['甲店（新）', '我写的']]);
});

test('of two that are one, what only one of them says is taken without asking', async () => {
  const appid = 'wx8ee51415c94040e4';
  const one = startedBook(named('甲店', { appid, note: '我写的' }));
  const page = await opened(one, bookText([born('p01-theirs', named('甲店', { appid, owner: '小李' }))]));
  await page.tap('合并 1 个');
  expect(one.book.all().map(({ owner, note }) => [owner, note])).toEqual([['小李', '我写的']]);
  const again = await opened(one, bookText([born('p01-theirs', named('甲店', { appid, owner: '小李' }))]));
  expect(again.text).toContain('可能是同一个 1');
  expect(again.tappable()).not.toContain('合并 1 个');
});

test('unless they are two', async () => {
  const one = startedBook(named('甲店', { subjectName: '某公司' }));
  const page = await opened(one, bookText([born('p01-theirs', named('甲店', { subjectName: '某公司', note: '二' }))]));
  expect(page.text).toContain('名称和主体相同');
  await page.tap('两个都留，甲店');
  await page.tap('合并 1 个');
  expect(names(one)).toEqual(['甲店', '甲店']);
});

test('on a phone without accounts the whole book is restored instead', async () => {
  const one = startedBook();
  await opened(one, bookText([born('p01-a', fullFields(1))]));
  expect(one.phone.wx.calls('redirectTo')).toEqual([{ url: '/packages/book/restore/restore?file=' }]);
});

test('even when its own opening is not over yet as the book is read', async () => {
  const one = startedBook();
  const { goTo } = one.app.module<typeof import('../../../miniprogram/platform/navigation')>('platform/navigation');
  const opening = opened(one, bookText([born('p01-a', fullFields(1))]));
  goTo('/pages/mine/mine');
  await opening;
  await workDone();
  expect(one.phone.wx.calls('redirectTo')).toEqual([{ url: '/packages/book/restore/restore?file=' }]);
});

test('an earlier state of the book here is something to go back to, not to merge', async () => {
  const one = startedBook(fullFields(1));
  const text = bookText(one.book.all().map((account) => entryFrom(account)));
  const [account] = one.book.all();
  if (account) must(one.book.update(account.id, { ...account, note: '后来改的' }));
  const page = await opened(one, text);
  expect(page.text).toContain('这份里没有比这里更新的内容');
  await page.tap('恢复成这份的样子');
  expect(one.phone.wx.calls('redirectTo')).toHaveLength(1);
});

test.each([
  ['foreign', '{"accounts":[]}', '不是「年审管家」导出'],
  ['cut off', othersBook([]).slice(0, 200), '不完整'],
  ['changed', othersBook([]).replace('第21小学', '第28小学'), '坏了'],
])('a file that is %s changes nothing and says so', async (_what, text, said) => {
  const one = startedBook(fullFields(1));
  const before = stored(one);
  const page = await opened(one, text);
  expect(page.text).toContain(said);
  expect(page.text).toContain('这里的账号没有改动');
  await page.tap('返回');
  expect(stored(one)).toBe(before);
});

test('opened without a book it says so', async () => {
  expect((await startedBook().app.open(path)).text).toContain('没有要合并的账号本');
});

test('a write that fails changes nothing, and what was decided stays', async () => {
  const one = startedBook(fullFields(1), fullFields(2));
  const page = await opened(one, othersBook(one.book.all()));
  await page.tap('冲突 1 个，收起');
  const before = stored(one);
  one.phone.store.room = 0;
  await page.tap('合并 3 个');
  expect(page.text).toContain('没有保存');
  expect(stored(one)).toBe(before);
  one.phone.store.room = 10 * 1024 * 1024;
  await page.tap('合并 3 个');
  expect(page.text).toContain('已合并');
});

test('while the app is read-only it can be looked at, and 合并 waits', async () => {
  const one = startedBook(fullFields(1));
  one.phone.store.write('settings', '{"schema":9}');
  one.book.lookAside();
  const page = await opened(one, othersBook(one.book.all()));
  expect(page.text).toContain('更新版本');
  expect(names(one)).toHaveLength(1);
});

test('a thousand accounts: few rows in the tree, a sign while it is written, and one tap counts once', async () => {
  const one = startedBook(...Array.from({ length: 1000 }, (_, at) => named(`店${at}`)));
  const text = bookText(one.book.all().map((account) => changedThere(account, { note: '同事写的' }, {})));
  const page = await opened(one, text);
  for (let turn = 0; turn < 3; turn += 1) await settled();
  expect(page.all('.taking-row').length).toBeLessThan(60);
  await page.tap('全部用文件里的');
  await page.tap('合并 1000 个');
  await page.tapAgain();
  expect(one.phone.wx.calls('showLoading')).toMatchObject([{ title: '正在合并' }]);
  await workDone();
  expect(page.text).toContain('已合并：更新 1000 个');
  expect(deedsIn(one)).toHaveLength(1);
});

test('what a colleague deleted for good goes for good, and only now can it be undone', async () => {
  const one = startedBook(named('甲店'));
  const [account] = one.book.all();
  if (!account) throw new Error('one was added');
  const packed = { stub: true, id: account.id, rev: { ...account.rev, dother001: 1 }, purgedOn: '2026-03-01' };
  const page = await opened(one, bookText([{ ...packed, packed, account: null }]));
  expect(page.text).toContain('那边已彻底删除，这里也彻底删除');
  await page.tap('合并 1 个');
  expect(page.text).toContain('只能现在撤销');
  expect(names(one)).toEqual([]);
  await page.tap('撤销');
  expect(names(one)).toEqual(['甲店']);
});
