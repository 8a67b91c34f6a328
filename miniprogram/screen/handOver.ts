import type { ListQuery } from '../domain/lists/search';
import type { Offer } from './offers';

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

/** What was just done by a page that closes: the page shown next offers to take it back. */
export const justDone = handOver<Offer>();

/** Ids of the accounts that one thing shall be done to. */
export const selectedAccounts = handOver<string[]>();

/** It was done to the selected accounts: 账号 ends the selection. */
export const selectionDone = handOver<true>();
