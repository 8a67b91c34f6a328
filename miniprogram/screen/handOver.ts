import type { ListQuery } from '../domain/lists/search';
import type { Undo } from '../storage/book/book';
import type { RemovedDiagnosis } from '../storage/diagnoses';

/** A message from one page to the next one shown; taken once. Tabs take no query, and a page that closes can't call. */
export interface HandOver<T> {
  leave(value: T): void;
  take(): T | null;
}

function handOver<T>(): HandOver<T> {
  let held: T | null = null;
  return {
    leave(value) {
      held = value;
    },
    take() {
      const value = held;
      held = null;
      return value;
    },
  };
}

/** What 账号 shall list when it is shown next; fields left out go back to their defaults. */
export const listToShow = handOver<Partial<ListQuery>>();

/** The account that was just put into 最近删除: the page shown next offers to take it back. */
export const justRemoved = handOver<{ id: string; name: string }>();

/** Ids of the accounts that one thing shall be done to. */
export const selectedAccounts = handOver<string[]>();

/** What was done to many accounts at once, in words, and what takes it back. */
export const bulkDone = handOver<{ text: string; undo: Undo }>();

/** The diagnosis that was just deleted: the tab 快速注册 offers to take it back. */
export const removedDiagnosis = handOver<RemovedDiagnosis>();
