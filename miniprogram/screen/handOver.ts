import type { SheetColumn } from '../domain/account/columnUse';
import type { Result } from '../domain/kit/result';
import type { ListQuery } from '../domain/lists/search';
import type { Luggage } from '../platform/navigation';
import type { Offer } from './offers';

/** A message from one page to the next one shown; taken once. Tabs take no query, and a page that closes can't call. */
export interface HandOver<T> {
  leave(value: T): void;
  take(): T | null;
  /** For the page that one goes to, and for no other: nothing is left where that page doesn't open. */
  bring(value: T): Luggage;
}

function handOver<T>(): HandOver<T> {
  let held: T | null = null;
  const leave = (value: T): void => {
    held = value;
  };
  const take = (): T | null => {
    const value = held;
    held = null;
    return value;
  };
  return { leave, take, bring: (value) => ({ leave: () => leave(value), takeBack: () => void take() }) };
}

/** What 账号 shall list when it is shown next; fields left out go back to their defaults. */
export const listToShow = handOver<Partial<ListQuery>>();

/** What 账号 lists, for 筛选 to begin with. */
export const filterToEdit = handOver<ListQuery>();

/** What was just done by a page that closes: the page shown next offers to take it back. */
export const justDone = handOver<Offer>();

/** Ids of the accounts that one thing shall be done to. */
export const selectedAccounts = handOver<string[]>();

/** What could not be put on the clipboard: shown, to be copied by hand. */
export const textByHand = handOver<string>();

/** What the platform said of a failed registration, as it was copied, or why the clipboard couldn't be read. */
export const errorToRead = handOver<Result<string>>();

/** It was done to the selected accounts: 账号 ends the selection. */
export const selectionDone = handOver<true>();

/** A text that came with a file or a card, and where it is from: for the page that reads what is pasted. */
export const textToRead = handOver<{ from: string; text: string }>();

/** The columns of the table that is being read, for a person to say where they go. */
export const columnsToPlace = handOver<readonly SheetColumn[]>();

/** The text of a whole book, and where it is from. */
export const bookToMerge = handOver<{ from: string; text: string }>();
