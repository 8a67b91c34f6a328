import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { decodePage, encodePage } from '../../../miniprogram/storage/book/page';
import { Shelf } from '../../../miniprogram/storage/book/pagesInMemory';
import { recordOf } from '../../support/bookLines';

const page = (number: number, ...ids: string[]) =>
  encodePage(
    number,
    ids.map((id) => recordOf(id)),
    0,
  );
const [one, two, three] = [page(1, 'p01-a'), page(2, 'p02-a'), page(3, 'p03-a')] as const;
const idsOn = (shelf: Shelf): string[] => shelf.catalogue.inUse.map(({ id }) => id);

test('pages stand in the order of their numbers, also after one was written', () => {
  const shelf = new Shelf([three, one]);
  expect([...shelf.all.keys()]).toEqual([1, 3]);
  shelf.replace([two]);
  expect([...shelf.all.keys()]).toEqual([1, 2, 3]);
  expect(idsOn(shelf)).toEqual(['p01-a', 'p02-a', 'p03-a']);
});

test('bytes are those of all pages and their keys, counted anew after a write', () => {
  const shelf = new Shelf([one]);
  const bytesOf = (text: string): number => Buffer.byteLength(text) + 'page:01'.length;
  expect(shelf.bytes).toBe(bytesOf(one.text));
  shelf.replace([two]);
  expect(shelf.bytes).toBe(bytesOf(one.text) + bytesOf(two.text));
});

test('where nothing was written, all that was handed out stays the same', () => {
  const shelf = new Shelf([one]);
  const { all, catalogue } = shelf;
  shelf.replace([]);
  expect(shelf.all).toBe(all);
  expect(shelf.catalogue).toBe(catalogue);
});

describe('reading anew', () => {
  test('changes nothing until it is taken over; then pages come, change and go', () => {
    const shelf = new Shelf([one, two]);
    const changed = page(1, 'p01-b');
    const takeOver = toEnd(
      shelf.rereading([
        { key: 'page:01', before: one.text, after: changed.text },
        { key: 'page:02', before: two.text, after: null },
        { key: 'page:03', before: null, after: three.text },
      ]),
    );
    expect(idsOn(shelf)).toEqual(['p01-a', 'p02-a']);
    takeOver();
    expect([...shelf.all.values()]).toEqual([decodePage(1, changed.text), three]);
    expect(idsOn(shelf)).toEqual(['p01-b', 'p03-a']);
  });

  test('takes no value of another key for a page', () => {
    const shelf = new Shelf([one]);
    toEnd(shelf.rereading([{ key: 'settings', before: null, after: '{"schema":1}' }]))();
    expect([...shelf.all.keys()]).toEqual([1]);
  });
});
