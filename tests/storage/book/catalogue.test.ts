import { catalogueOf, faultsOf } from '../../../miniprogram/storage/book/catalogue';
import { encodePage } from '../../../miniprogram/storage/book/page';
import { linesPerPage } from '../../../miniprogram/storage/book/pageForNewRecord';
import { accountOf, brokenOf, recordOf, rivalOf, stubOf } from '../../support/bookLines';

test('accounts in use and deleted ones stand in the order of their pages, each under its id', () => {
  const deleted = { deletedOn: '2026-03-05' };
  const {
    inUse,
    deleted: bin,
    byId,
    pageOf,
    rivals,
  } = catalogueOf([
    encodePage(1, [recordOf('p01-b'), recordOf('p01-c', deleted), stubOf('p01-s')], 0),
    encodePage(2, [recordOf('p02-a'), recordOf('p02-d', deleted)], 0),
  ]);
  expect(inUse.map(({ id }) => id)).toEqual(['p01-b', 'p02-a']);
  expect(bin.map(({ id }) => id)).toEqual(['p01-c', 'p02-d']);
  expect(byId.get('p02-d')).toEqual(accountOf('p02-d', deleted));
  expect(byId.has('p01-s')).toBe(false);
  expect([...pageOf]).toEqual([
    ['p01-b', 1],
    ['p01-c', 1],
    ['p01-s', 1],
    ['p02-a', 2],
    ['p02-d', 2],
  ]);
  expect(rivals.size).toBe(0);
});

test('rivals are known by the pages that hold them, broken lines by nothing', () => {
  const { rivals, pageOf } = catalogueOf([
    encodePage(1, [rivalOf('p01-a'), brokenOf('torn')], 0),
    encodePage(2, [recordOf('p01-a'), rivalOf('p01-b')], 0),
    encodePage(3, [rivalOf('p01-a')], 0),
  ]);
  expect([...rivals]).toEqual([
    ['p01-a', [1, 3]],
    ['p01-b', [2]],
  ]);
  expect([...pageOf]).toEqual([['p01-a', 2]]);
});

test('a fault names the page, the line and what stands there', () => {
  const page = encodePage(3, [recordOf('p03-a'), brokenOf('torn'), stubOf('p03-s'), rivalOf('p03-a', 'other')], 0);
  expect(faultsOf(page, 'page:03')).toEqual([
    { page: 'page:03', line: 2, reason: 'set up by the test', text: 'torn' },
    { page: 'page:03', line: 4, reason: 'set up by the test', text: 'other' },
  ]);
});

test.each([
  ['as many lines as a page has: it is gone', linesPerPage, '不见了'],
  ['one line', 1, '少了 1 行'],
])('of a page that lost %s', (_what, lost, reason) => {
  const fault = { page: 'page:01', line: 0, reason: expect.stringContaining(reason) as string, text: '' };
  expect(faultsOf(encodePage(1, [recordOf('p01-a')], lost), 'page:01')).toEqual([fault]);
});

test('a sound page has no faults', () => {
  expect(faultsOf(encodePage(1, [recordOf('p01-a')], 0), 'page:01')).toEqual([]);
});
