/** @jest-environment jsdom */
import { unreadView, placesShown } from '../../../miniprogram/packages/book/unread/unread.view';
import { fullFields } from '../../support/accounts';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

type Phone = typeof import('../../../miniprogram/storage/phone');
const path = 'packages/book/unread/unread';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** A broken account, broken settings, a broken line of the ledger, and settings that were set aside before. */
function hurt(): StartedBook {
  const one = startedBook(fullFields(1), fullFields(2));
  const { values } = one.phone.store;
  values.set('page:01', (values.get('page:01') ?? '').replace('城南第1小学', '城南第X小学'));
  values.set('settings', '{"schema":1,"theme":"da');
  values.set('spoken:3', 'c8f00b89\t{"schema":1}\nxyz\ta8f40cc9\t[["p01-a",[["c1/m1","5025h"]]]]');
  const phone = one.app.module<Phone>('storage/phone');
  phone.reopenBook();
  phone.theSettings().write({ theme: 'dark' });
  values.set('settings', '{"schema":1,"theme":"li');
  return one;
}

test('all that can not be read is listed and copied as it stands, with the way to the backups', async () => {
  const { app, phone } = hurt();
  const page = await app.open(path);
  expect(page.text).toContain('有 4 处读不出来');
  for (const where of ['第 1 组账号第 1 行', '设置', '提醒记录', '3月5日换掉之前另存的'])
    expect(page.text).toContain(where);
  await page.tap('用备份恢复');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/book/backups/backups' }]);
  await page.tap('复制全部原文');
  for (const text of ['城南第X小学', '"theme":"da', '"theme":"li', 'xyz']) expect(phone.wx.clipboard).toContain(text);
});

test('what is settled is gone, what was sound is there, and nothing is said any more', async () => {
  const { app, phone } = hurt();
  const page = await app.open(path);
  phone.wx.answer('showModal', () => ({ confirm: true }));
  await page.fire('.settle', 'click');
  expect(page.text).toContain('都读得出来');
  expect([...phone.files.texts.keys()].filter((name) => name.startsWith('aside'))).toEqual([]);
  expect(phone.store.values.get('spoken:3')).toBe('c8f00b89\t{"schema":1}\na8f40cc9\t[["p01-a",[["c1/m1","5025h"]]]]');
  const { theBook, unreadPlaces } = app.module<Phone>('storage/phone');
  expect([theBook().all().length, unreadPlaces()]).toEqual([1, 0]);
});

test('of very many some are listed', () => {
  const all = Array.from({ length: placesShown + 2 }, () => ({ where: '设置', reason: '坏了', text: 'x'.repeat(200) }));
  const { rows, more } = unreadView(all);
  expect([rows.length, more]).toEqual([placesShown, '还有 2 处没有列出，复制时会带上']);
  expect(rows[0]?.excerpt).toMatch(/…$/);
});
