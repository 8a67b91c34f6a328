/** @jest-environment jsdom */
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { dayOf, fullFields, must } from '../../support/accounts';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';
import { workDone } from '../../support/rendered';

const path = 'packages/book/deeds/deeds';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** Accounts, all of which got a tag in one step. */
function tagged(count: number): StartedBook {
  const started = startedBook(...Array.from({ length: count }, (_, at) => ({ ...fullFields(at), name: `店${at}` })));
  const { theDeeds } = started.app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone');
  const changes = started.book
    .all()
    .map((account) => ({ update: { id: account.id, fields: { ...account, tags: ['年框'] } } }));
  must(toEnd(theDeeds().applying(`已给 ${count} 个账号加上“年框”`, changes)));
  return started;
}

const tags = ({ book }: StartedBook): string[] => book.all().map((account) => account.tags.join());

test('empty: says what will be here', async () => {
  expect((await startedBook().app.open(path)).text).toContain('一天内可以在这里整批撤销');
});

test('a step is undone after a look at what that does; and the undoing too', async () => {
  const one = tagged(3);
  const page = await one.app.open(path);
  expect(page.text).toContain('刚刚 · 3 个账号');
  await page.tap('撤销，已给 3 个账号加上“年框”');
  expect(page.text).toContain('将还原 3 个店0、店1、店2');
  await page.fire('.deed-undo', 'click');
  expect(tags(one)).toEqual(['重点客户', '重点客户', '重点客户']);
  expect(page.text).toContain('撤销“已给 3 个账号加上“年框””');
  await page.tap('撤销，撤销“已给 3 个账号加上“年框””');
  await page.fire('.deed-undo', 'click');
  expect(tags(one)).toEqual(['年框', '年框', '年框']);
});

test('what was changed since stays, and is named', async () => {
  const one = tagged(3);
  const [first, second, third] = one.book.all();
  if (!first || !second || !third) throw new Error('three were added');
  must(one.book.update(first.id, { ...first, note: '改过' }));
  must(one.book.remove(second.id, dayOf('2026-03-05')));
  must(one.book.purge(second.id, dayOf('2026-03-05')));
  jest.setSystemTime(noon + 5 * 60_000);
  const page = await one.app.open(path);
  await page.tap('撤销，已给 3 个账号加上“年框”');
  expect(page.text).toContain('5 分钟前');
  expect(page.text).toContain('1 个之后又改过，保持现状店0');
  expect(page.text).toContain('1 个已经彻底删除');
  await page.fire('.deed-undo', 'click');
  expect(tags(one)).toEqual(['年框', '重点客户']);
});

test('a write that fails changes nothing, says why, and the step stays', async () => {
  const one = tagged(70);
  const page = await one.app.open(path);
  await page.tap('撤销，已给 70 个账号加上“年框”');
  await workDone();
  one.phone.store.room = 0;
  await page.fire('.deed-undo', 'click');
  expect(one.phone.wx.calls('showLoading').slice(-1)[0]).toMatchObject({ title: '正在还原' });
  await workDone();
  expect(page.text).toContain('没有保存');
  expect(page.text).toContain('已给 70 个账号加上“年框”');
  expect(new Set(tags(one))).toEqual(new Set(['年框']));
});

test('a day later it is not there any more', async () => {
  const one = tagged(2);
  jest.setSystemTime(noon + 25 * 3600 * 1000);
  expect((await one.app.open(path)).text).toContain('这里是空的');
});
