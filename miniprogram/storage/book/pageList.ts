/**
 * Which pages there are, under a key of its own, so that one that goes missing is noticed. It is written by
 * housekeeping and never by an edit, so it may lag behind: a page that it doesn't name is there all the same.
 */
import { count, list } from '../../domain/kit/decoders';
import { fieldOf } from '../../domain/kit/json';
import { pageListKey } from '../device/keys';
import type { KeyValueStore } from '../device/ports';
import { readSealed, writeSealed } from '../sealed/lines';
import { isNewer, schemas } from '../sealed/schemas';
import { readValue } from '../writing/oneValue';
import { put } from '../writing/put';
import { gonePage, type Page } from './page';
import { linesPerPage } from './pageForNewRecord';

/** Writes down which pages there are; one that can't be written now is written the next time. */
export function notePages(store: KeyValueStore, pages: Iterable<number>): void {
  relist(store, () => [...pages]);
}

/** To be said before pages are taken away, so that nobody misses them. */
export function forgetPages(store: KeyValueStore, pages: readonly (number | null)[]): void {
  relist(store, (listed) => listed.filter((number) => !pages.includes(number)));
}

function relist(store: KeyValueStore, next: (listed: number[]) => number[]): void {
  const stored = readValue(store, pageListKey);
  if (!stored.ok || isNewer(pageListKey, stored.value ?? '')) return;
  const pages = next(listedIn(stored.value ?? ''));
  const header = { schema: schemas.pageList, pages };
  const text = pages.length === 0 ? null : writeSealed(header, []);
  if (stored.value !== text) put(store, { key: pageListKey, before: stored.value, after: text });
}

function listedIn(text: string): number[] {
  const read = list(count)(fieldOf(readSealed(text).header, 'pages'));
  return read.ok ? read.value : [];
}

/**
 * Pages to be taken for what they are: those that the list names and that are gone, and those that hold what another
 * one held, unless their own content is found under another key.
 */
export function amiss(store: KeyValueStore, pages: ReadonlyMap<number, Page>): Page[] {
  const stored = readValue(store, pageListKey);
  const listed = listedIn((stored.ok && stored.value) || '');
  const whose = new Set([...pages.values()].map(({ number, claims }) => claims ?? number));
  const gone = listed.filter((number) => !pages.has(number) && !whose.has(number));
  const mixedUp = [...pages.values()].filter((page) => !whose.has(page.number) && page.lost < linesPerPage);
  return [...gone.map(gonePage), ...mixedUp.map((page) => ({ ...page, lost: page.lost + linesPerPage }))];
}
