import type { AccountFields } from '../../miniprogram/domain/account/account';
import type { Book } from '../../miniprogram/storage/book/book';
import { must } from './accounts';
import { startApp, type RunningApp } from './startApp';
import { storedPhone, type StoredPhone } from './storedPhone';

/** 2026-03-05 12:00 in Beijing: the instant at which the page tests play. */
export const noon = Date.UTC(2026, 2, 5, 4);

export interface StartedBook {
  app: RunningApp;
  phone: StoredPhone;
  /** The running app's own book. */
  book: Book;
}

/** The app on a phone that already holds these accounts. */
export function startedBook(...accounts: readonly AccountFields[]): StartedBook {
  const phone = storedPhone();
  const app = startApp(phone.wx);
  const book = app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone').theBook();
  if (accounts.length > 0) must(book.apply(accounts.map((fields) => ({ add: fields }))));
  return { app, phone, book };
}
