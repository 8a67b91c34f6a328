/** @jest-environment jsdom */
/** Numbers that a person set for themselves reach every page that computes with them. */
import { emptyFields } from '../../miniprogram/domain/account/account';
import type { Settings } from '../../miniprogram/storage/phone';
import { must } from '../support/accounts';
import { dated } from '../support/pageAccounts';
import { noon, startedBook, type StartedBook } from '../support/startedBook';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** On 2026-03-05, due in 100 days: outside of the window of 90 days, inside of one of 120. */
const shop = { ...dated('2026-06-13'), name: '茶铺', subjectType: 'enterprise' as const };

function started(ruleOverrides: Settings['ruleOverrides']): StartedBook & { id: string } {
  const running = startedBook(shop);
  const settings = running.app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone');
  must(settings.theSettings().write({ ruleOverrides }));
  return { ...running, id: running.book.all()[0]?.id ?? '' };
}

test('without any, the official ones hold', async () => {
  const { app, id } = started({});
  const page = await app.open('pages/account/account', { id });
  for (const said of ['认证有效', '300 元', '3月15日起可以年审']) expect(page.text).toContain(said);
});

test('a longer window changes the status everywhere', async () => {
  const { app, id } = started({ window: 120 });
  const page = await app.open('pages/account/account', { id });
  expect(page.text).toContain('待年审');
  const overview = await app.open('pages/overview/overview');
  expect(overview.text).toContain('1 个需要处理');
  const list = await app.open('pages/accounts/accounts');
  expect(list.text).toContain('待年审');
  expect(list.text).not.toContain('认证有效');
});

test('a fee of one’s own is the account’s fee and the usual one of its next review', async () => {
  const { app, id } = started({ 'fee.enterprise': 280 });
  const page = await app.open('pages/account/account', { id });
  expect(page.text).toContain('280 元');
  expect(page.text).not.toContain('300 元');
});

test('a longer validity moves the suggested due day in the form', async () => {
  const { app, book } = started({ validity: 2 });
  const added = must(book.add({ ...emptyFields('书店'), certifiedHow: 'own', certifiedOn: '2025-12-01' }));
  const page = await app.open('packages/form/edit/edit', { id: added.id });
  expect(page.text).toContain('2027年11月30日');
});
