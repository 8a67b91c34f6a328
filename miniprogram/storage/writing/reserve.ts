import { reserveKey } from '../device/keys';
import type { KeyValueStore } from '../device/ports';
import { fits } from '../device/quota';
import { readValue } from './oneValue';
import { putBack, removed } from './put';

/** Characters that are kept, enough to move a page of accounts to 最近删除. */
export const reserveLength = 4096;
const reserve = '0'.repeat(reserveLength);

/** From so many bytes on it is time: long before any phone is full, and not on one that holds next to nothing. */
const timeBytes = 256 * 1024;

/**
 * Takes some room while there is enough, to be given up once the phone refuses even the little that deleting needs: the
 * mark of a journal, the day of the deletion.
 */
export function takeReserve(store: KeyValueStore, usedBytes: number): void {
  if (usedBytes < timeBytes || !fits(usedBytes, reserveLength)) return;
  const isThere = readValue(store, reserveKey);
  if (isThere.ok && isThere.value === null) putBack(store, { key: reserveKey, before: reserve, after: null });
}

/** Gives it up, as far as it is there. */
export function giveUpReserve(store: KeyValueStore): void {
  removed(store, reserveKey);
}
