import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { catalogueOf } from '../../../miniprogram/storage/book/catalogue';
import type { Line } from '../../../miniprogram/storage/book/line';
import { encodePage, gonePage, type Page } from '../../../miniprogram/storage/book/page';
import { Draft } from '../../../miniprogram/storage/book/pageEdits';
import { brokenOf, lineOfLength, recordOf, rivalOf, stubOf } from '../../support/bookLines';

/** A draft over pages that hold these lines, from page 1 on. */
function draftOver(...pages: (readonly Line[])[]): Draft {
  return draftOf(pages.map((lines, at) => encodePage(at + 1, lines, 0)));
}

function draftOf(pages: readonly Page[]): Draft {
  return new Draft(new Map(pages.map((page) => [page.number, page])), catalogueOf(pages));
}

/** Lines of the pages that would be written, by their numbers. */
function written(draft: Draft): Record<number, readonly Line[]> {
  return Object.fromEntries(toEnd(draft.result()).pages.map(({ number, lines }) => [number, lines]));
}

const [a, b, c] = ['p01-a', 'p01-b', 'p01-c'].map((id) => recordOf(id)) as [Line, Line, Line];

describe('room of a page', () => {
  const leastFull = 32 * 1024;

  test.each([
    ['a byte short of 32 KB takes one more', leastFull - 2, 1],
    ['of 32 KB is full', leastFull - 1, 2],
  ])('that new records bring to %s', (_what, length, page) => {
    const draft = draftOver();
    draft.append(1, 'p01-a', lineOfLength('p01-a', length));
    expect(draft.pageForNew()).toBe(page);
  });

  test.each([
    ['a byte short of 32 KB takes one more', leastFull - 2, 1],
    ['32 KB is full', leastFull - 1, 2],
  ])('whose record grows to %s', (_what, length, page) => {
    const draft = draftOver();
    draft.append(1, 'p01-a', lineOfLength('p01-a', 100));
    draft.replace('p01-a', lineOfLength('p01-a', length));
    expect(draft.pageForNew()).toBe(page);
  });

  test.each([
    ['a byte short of 32 KB takes one more', leastFull - 2, 1],
    ['32 KB is full', leastFull - 1, 2],
  ])('of which a line goes and leaves %s', (_what, length, page) => {
    const draft = draftOver([lineOfLength('p01-a', length), lineOfLength('p01-b', 50)]);
    expect(draft.pageForNew()).toBe(2);
    draft.drop('p01-b');
    expect(draft.pageForNew()).toBe(page);
  });
});

test('a page that comes out as it was is not written', () => {
  const draft = draftOver([a, b]);
  draft.touch(1);
  expect(toEnd(draft.result())).toEqual({ pages: [], images: [] });
});

test('what is to be written says what stands there now, null where there is no page', () => {
  const page = encodePage(1, [a], 0);
  const draft = draftOf([page, gonePage(2)]);
  draft.append(1, 'p01-b', b);
  draft.append(2, 'p02-a', recordOf('p02-a'));
  const images = toEnd(draft.result()).images.map(({ key, before }) => [key, before]);
  expect(images).toEqual([
    ['page:01', page.text],
    ['page:02', null],
  ]);
});

test('an id that nobody has is not found, and neither replacing nor dropping it changes a page', () => {
  const draft = draftOver([a]);
  expect(draft.find('p01-x')).toBeUndefined();
  expect(draft.isTaken('p01-x')).toBe(false);
  draft.replace('p01-x', b);
  draft.drop('p01-x');
  expect(toEnd(draft.result()).images).toEqual([]);
});

describe('mending', () => {
  const torn = brokenOf('0000000\t{"id":"p01-x","name":"小满');
  const other = brokenOf('0000000\t{"id":"p01-y","name":"面包');
  const x = recordOf('p01-x');

  test('puts an account in the place of its broken line, and leaves every other line', () => {
    const draft = draftOver([a], [b, torn, other, stubOf('p01-s')]);
    expect(draft.mend('p01-x', x)).toBe(true);
    expect(draft.find('p01-x')).toBe(x);
    expect(written(draft)).toEqual({ 2: [b, other, stubOf('p01-s'), x] });
  });

  test('finds none for an id that no broken line says', () => {
    const draft = draftOver([a, torn]);
    expect(draft.mend('p01-z', recordOf('p01-z'))).toBe(false);
    expect(toEnd(draft.result()).images).toEqual([]);
  });

  test('never takes a line that can be read, whatever ids stand inside of it', () => {
    const draft = draftOver([a, rivalOf('p01-a'), torn]);
    expect(a.text).toContain('"id":"c1"');
    expect(draft.mend('c1', recordOf('c1'))).toBe(false);
    expect(draft.mend('p01-a', a)).toBe(false);
    expect(toEnd(draft.result()).images).toEqual([]);
  });
});

describe('rivals', () => {
  test('of an id go from every page, those of others and all accounts stay', () => {
    const draft = draftOver([a, rivalOf('p01-b', 'one'), rivalOf('p01-a', 'two')], [b, c, rivalOf('p01-b', 'three')]);
    draft.dropRivals('p01-b');
    expect(written(draft)).toEqual({ 1: [a, rivalOf('p01-a', 'two')], 2: [b, c] });
  });

  test('go with the line of their id, and no other does', () => {
    const draft = draftOver([a, b], [rivalOf('p01-a', 'one'), c]);
    draft.drop('p01-a');
    expect(written(draft)).toEqual({ 1: [b], 2: [c] });
  });
});

test('settling a page keeps accounts and stubs, and misses nothing any more', () => {
  const draft = draftOf([encodePage(1, [a, brokenOf('torn'), stubOf('p01-s'), rivalOf('p01-a')], 3)]);
  draft.settle(1);
  expect(toEnd(draft.result()).pages).toEqual([encodePage(1, [a, stubOf('p01-s')], 0)]);
});
