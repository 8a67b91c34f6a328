import { encodePage, gonePage, type Page } from '../../../miniprogram/storage/book/page';
import { decodePage } from '../../../miniprogram/storage/book/page';
import { linesPerPage } from '../../../miniprogram/storage/book/pageForNewRecord';
import { amiss, forgetPages, notePages } from '../../../miniprogram/storage/book/pageList';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { earlierPage, listedIn, recordOf } from '../../support/bookLines';
import { FakeStore } from '../../support/fakeStore';

function storeListing(...pages: number[]): FakeStore {
  const store = new FakeStore();
  notePages(store, pages);
  store.written.length = 0;
  return store;
}

const byNumber = (...pages: Page[]) => new Map(pages.map((page) => [page.number, page]));
const page = (number: number, lost = 0): Page => encodePage(number, [recordOf(`p0${number}-a`)], lost);
/** A page that stands under the key of another one. */
const under = (number: number, moved: Page): Page => ({ ...moved, number });

describe('the list of pages', () => {
  test('names the pages in one line, and is not written twice', () => {
    const store = storeListing(1, 3);
    expect(listedIn(store)).toEqual({ schema: 1, pages: [1, 3] });
    notePages(store, [1, 3]);
    expect(store.written).toEqual([]);
  });

  test('loses those that are taken away, and goes with the last', () => {
    const store = storeListing(1, 2, 3);
    forgetPages(store, [2, null]);
    expect(listedIn(store)).toEqual({ schema: 1, pages: [1, 3] });
    forgetPages(store, [1, 3]);
    expect(store.values.has('pages')).toBe(false);
  });

  test('of a newer version is not overwritten', () => {
    const store = new FakeStore();
    store.write('pages', seal('{"schema":2,"pages":[1]}'));
    store.written.length = 0;
    notePages(store, [1, 2]);
    forgetPages(store, [1]);
    expect(store.written).toEqual([]);
  });

  test('that can not be read now is not overwritten', () => {
    const store = storeListing(1, 2);
    store.unreadable.add('pages');
    notePages(store, [1]);
    expect(store.written).toEqual([]);
  });
});

describe('pages', () => {
  test('that are listed and there are as they should be', () => {
    expect(amiss(storeListing(1, 2), byNumber(page(1), page(2)))).toEqual([]);
  });

  test('that are listed and not there are gone, one that nobody listed is missed by nobody', () => {
    expect(amiss(storeListing(1, 2), byNumber(page(1), page(4)))).toEqual([gonePage(2)]);
    expect(amiss(new FakeStore(), byNumber(page(4)))).toEqual([]);
  });

  test('of an earlier version hold their own', () => {
    expect(amiss(storeListing(1), byNumber(decodePage(1, earlierPage([recordOf('p01-a')]))))).toEqual([]);
  });

  test('that changed places have lost nothing', () => {
    expect(amiss(storeListing(1, 2), byNumber(under(1, page(2)), under(2, page(1))))).toEqual([]);
  });

  test('whose content stands under another key have lost nothing, the one that it replaced has', () => {
    const moved = under(1, page(2, 3));
    expect(amiss(storeListing(1, 2), byNumber(moved))).toEqual([{ ...moved, lost: 3 + linesPerPage }]);
  });

  test('that are known to have lost all are not counted once more', () => {
    expect(amiss(storeListing(1), byNumber(under(1, page(2, linesPerPage)), page(2)))).toEqual([]);
    const nearly = under(1, page(2, linesPerPage - 1));
    expect(amiss(storeListing(1), byNumber(nearly, page(2)))).toEqual([{ ...nearly, lost: 2 * linesPerPage - 1 }]);
  });

  test('are accused of nothing by a list that can not be read', () => {
    const store = storeListing(1, 2);
    store.unreadable.add('pages');
    expect(amiss(store, byNumber(page(1)))).toEqual([]);
  });
});
