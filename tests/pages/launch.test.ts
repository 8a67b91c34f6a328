/** @jest-environment jsdom */
import type { Book } from '../../miniprogram/storage/book/book';
import { emptyFields } from '../../miniprogram/domain/account/account';
import { readDay } from '../../miniprogram/domain/day/day';
import { must } from '../support/accounts';
import { startApp } from '../support/startApp';
import { startedBook } from '../support/startedBook';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-31T10:00:00+08:00') });
});
afterEach(() => {
  jest.useRealTimers();
});

test('a start clears what lay in 最近删除 for more than 30 days, and nothing else', () => {
  const { app, book } = startedBook(emptyFields('早删的'), emptyFields('刚删的'), emptyFields('在用的'));
  for (const [name, deletedOn] of [
    ['早删的', '2026-02-28'],
    ['刚删的', '2026-03-02'],
  ] as const) {
    const account = book.all().find((one) => one.name === name);
    const day = readDay(deletedOn);
    if (!account || day === null) throw new Error(`no ${name}`);
    must(book.remove(account.id, day));
  }
  const again = startApp(app.wx);
  again.launch();
  const reopened: Book = again.module<typeof import('../../miniprogram/storage/phone')>('storage/phone').theBook();
  expect(reopened.deleted().map(({ name }) => name)).toEqual(['刚删的']);
  expect(reopened.all().map(({ name }) => name)).toEqual(['在用的']);
});
