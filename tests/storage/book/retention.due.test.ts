import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { catalogueOf } from '../../../miniprogram/storage/book/catalogue';
import type { Line } from '../../../miniprogram/storage/book/line';
import { decodePage, encodePage, type Page } from '../../../miniprogram/storage/book/page';
import { Draft } from '../../../miniprogram/storage/book/pageEdits';
import { makeExpiry } from '../../../miniprogram/storage/book/retention';
import { dayOf, must } from '../../support/accounts';
import { earlierPage, recordOf, rivalOf, stubOf } from '../../support/bookLines';

const ports = { deviceId: () => 'd2', now: () => 7, random: () => 0 };

/** What housekeeping on a day purges, and what it leaves of the pages that it writes anew. */
function expiry(day: string, ...pages: Page[]): { purged: number; kinds: string[][] } {
  const draft = new Draft(new Map(pages.map((page) => [page.number, page])), catalogueOf(pages));
  const purged = must(makeExpiry(draft, pages, dayOf(day), ports));
  return { purged, kinds: toEnd(draft.result()).pages.map(({ lines }) => lines.map(({ kind }) => kind)) };
}

const pageOf = (...lines: Line[]): Page => encodePage(1, lines, 0);
const nothing = { purged: 0, kinds: [] };

test.each([
  ['30 days', '2026-04-04', { purged: 1, kinds: [['stub', 'record']] }],
  ['29 days', '2026-04-03', nothing],
  ['a clock that went back', '2025-03-05', nothing],
])('%s after a deletion', (_what, day, left) => {
  expect(expiry(day, pageOf(recordOf('p01-a', { deletedOn: '2026-03-05' }), recordOf('p01-b')))).toEqual(left);
});

test.each([
  ['400 days', '2027-04-09', { purged: 0, kinds: [['record']] }],
  ['399 days', '2027-04-08', nothing],
])('%s after a purge', (_what, day, left) => {
  expect(expiry(day, pageOf(stubOf('p01-s', '2026-03-05'), rivalOf('p01-s'), recordOf('p01-b')))).toEqual(left);
});

test('a day of deletion that makes no sense never runs out', () => {
  const odd = recordOf('p01-a', { deletedOn: '2026-03-05' });
  const page = pageOf({ ...odd, account: { ...odd.account, deletedOn: 'once' } });
  expect(expiry('2099-01-01', page)).toEqual(nothing);
});

test('a page that holds outdated lines is written anew, one that an earlier version wrote is left alone', () => {
  const earlier = decodePage(1, earlierPage([recordOf('p01-a')]));
  expect(expiry('2026-03-05', earlier)).toEqual(nothing);
  expect(expiry('2026-03-05', { ...earlier, stale: true })).toEqual({ purged: 0, kinds: [['record']] });
});
