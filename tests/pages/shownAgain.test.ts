/** @jest-environment jsdom */
import { todayAt } from '../../miniprogram/domain/day/day';
import { fullFields } from '../support/accounts';
import { noon, startedBook } from '../support/startedBook';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

type SetData = (changes: Record<string, unknown>, then?: () => void) => void;

const unchanged: Record<string, Record<string, string>> = {
  'pages/overview/overview': {},
  'pages/accounts/accounts': {},
  'pages/account/account': { id: 'first' },
  'packages/form/edit/edit': { id: 'first' },
  'pages/mine/mine': {},
  'packages/book/recycle/recycle': {},
  'packages/book/deeds/deeds': {},
  'packages/book/unread/unread': {},
  'packages/book/send/send': {},
  'packages/book/card/card': { c: 'n1' },
  'packages/book/export/export': {},
  'pages/register/register': {},
  'packages/ahead/calendar/calendar': {},
  'packages/ahead/forecast/forecast': {},
  'packages/ahead/month/month': { month: '2026-11' },
  'packages/ahead/settings/settings': {},
  'packages/data/paste/paste': {},
  'packages/guide/copy/copy': {},
  'packages/guide/howto/howto': {},
  'packages/guide/privacy/privacy': {},
  'packages/register/category/category': {},
  'packages/register/code/code': {},
  'packages/register/walk/walk': {},
  'packages/review/application/application': { id: 'first' },
  'packages/review/message/message': { id: 'first' },
  'packages/review/messages/messages': {},
};

test.each(Object.entries(unchanged))('%s, shown again with nothing changed, sends nothing', async (path, query) => {
  const { app, book } = startedBook(fullFields(1), fullFields(2));
  const first = book.all()[0]?.id ?? '';
  // What it writes is written once a day.
  app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone').keepHouse(todayAt(noon));
  const page = await app.open(path, query['id'] === 'first' ? { id: first } : query);
  await page.leave();
  const sent: string[] = [];
  const setData = page.instance['setData'] as SetData;
  page.instance['setData'] = ((changes, then) => {
    sent.push(...Object.keys(changes));
    setData.call(page.instance, changes, then);
  }) satisfies SetData;
  await page.visit();
  expect(sent).toEqual([]);
});
