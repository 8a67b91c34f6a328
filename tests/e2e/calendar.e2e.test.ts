import ICAL from 'ical.js';
import { openBook } from '../../miniprogram/storage/book/book';
import { must } from '../support/accounts';
import { FakeFiles } from '../support/fakeFiles';
import { FakeStore } from '../support/fakeStore';
import { dated } from '../support/pageAccounts';
import { misfits } from './tour/measure';
import { usePhone } from './support';

const today = '2026-01-05';
const page = '/packages/ahead/calendar/calendar';

const phone = usePhone();

/** @returns ids of the accounts, in order */
async function holding(...names: string[]): Promise<string[]> {
  const store = new FakeStore();
  let turn = 0;
  const book = openBook({
    store,
    files: new FakeFiles(),
    deviceId: () => 'cal',
    now: () => Date.UTC(2026, 0, 1),
    random: () => ((turn += 1) * 0.6180339887) % 1,
  });
  must(book.apply(names.map((name) => ({ add: { ...dated('2026-08-20', 'confirmed', { name }) } }))));
  await phone.seed(Object.fromEntries(store.values));
  return names.map((name) => book.all().find((account) => account.name === name)?.id ?? '');
}

interface Event {
  uid: string;
  sequence: number;
  start: string;
  summary: string;
}

async function download(): Promise<Event[]> {
  const { name, bytes } = await phone.download(() => phone.tap('发送日历文件'));
  expect(name).toBe('年审日历.ics');
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, startDate, summary } = new ICAL.Event(component);
    return { uid, sequence, start: startDate.toString(), summary };
  });
}

test('the same events again after a date was changed, counted up only where it was', async () => {
  const [changed = ''] = await holding('甲店, 一; 号', '乙店');
  await phone.open({ today, page });
  const before = await download();
  // Of each account: 45, 30 and 7 days ahead, the latest safe start, the due day.
  expect(before).toHaveLength(10);
  expect(before.filter(({ sequence }) => sequence !== 0)).toEqual([]);
  expect(before.map(({ summary }) => summary)).toContain('甲店, 一; 号 认证到期');
  expect(await download()).toEqual(before);

  await phone.open({ today, page: `/packages/form/edit/edit?id=${changed}` });
  await phone.tap('2026年8月20日');
  await phone.pickDay('2026-08-25');
  await phone.tap(phone.top.getByText('保存', { exact: true }));
  await phone.text('账号名称（必填）').waitFor({ state: 'detached' });
  await phone.open({ today, page });
  const after = await download();
  expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
  for (const { uid, sequence, start } of after) {
    expect([uid, sequence]).toEqual([uid, uid.startsWith(changed) ? 1 : 0]);
    // Nine in the morning in Beijing.
    if (uid.includes('.due@')) expect(start).toBe(`2026-08-${uid.startsWith(changed) ? 25 : 20}T01:00:00Z`);
  }
});

test('without a phone calendar the way on is the file', async () => {
  const [id = ''] = await holding('甲店');
  await phone.open({ today, page: `/pages/account/account?id=${id}` });
  await phone.tap(phone.top.getByText('日历', { exact: true }).last());
  await phone.tap(phone.top.getByText('加到手机日历', { exact: true }).first());
  await phone.page.locator('.overlay-layer').getByText('可以改用“发送日历文件”').waitFor();
  await phone.tapOver('知道了');
});

test.each([
  ['refused', '小程序的设置'],
  ['system', '手机里微信的设置'],
] as const)(
  'an old iPhone: %s leads to where it is allowed, and a day is added twice if one likes',
  async (calendar, to) => {
    const [id = ''] = await holding('甲店');
    await phone.open({ today, calendar, late: '1', page: `${page}?id=${id}` });
    const row = phone.top.locator('.cal-row').first();
    await row.getByText('加到手机日历', { exact: true }).tap();
    await phone.tapOver('去设置');
    await phone.page.locator('.overlay-layer').getByText(to).waitFor();
    await phone.tapOver('允许');
    await row.getByText('加到手机日历', { exact: true }).tap();
    await row.getByText('已加到手机日历').waitFor();
    await row.getByText('再加一次').tap();
    await phone.tapOver('再加');
    await phone.page.locator('.overlay-layer').getByText('已加到手机日历').waitFor();
  },
);

test('hundreds of days on the smallest phone with the largest text: all fits', async () => {
  await phone.resize({ width: 320, height: 568 });
  await holding(...Array.from({ length: 100 }, (_, index) => `很长很长很长的店名${index}`));
  await phone.open({ today, scale: 1.4, page });
  await phone.text('往后 500 个日子').waitFor();
  expect(await misfits(phone)).toEqual([]);
});
