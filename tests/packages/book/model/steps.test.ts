import { atOnce, eachOf, inOne, inTurn, type Steps } from '../../../../miniprogram/packages/book/model/steps';
import { readingBookFile, writeBookFile } from '../../../../miniprogram/packages/book/model/bookFile/bookFile';
import { planningMerge } from '../../../../miniprogram/packages/book/model/mergeBooks/plan';
import { good } from '../../../domain/arbitraries';
import { bookOf, entry, textOf } from './mergeBooks/books';

/** How much was done after each step. */
function told(step: Steps): number[] {
  const parts: number[] = [];
  do parts.push(step());
  while ((parts.at(-1) ?? 1) < 1 && parts.length < 1000);
  return parts;
}

test('a few items at a time, none of them twice', () => {
  const seen: number[] = [];
  expect(told(eachOf([1, 2, 3, 4, 5], 2, (item) => seen.push(item)))).toEqual([0.4, 0.8, 1]);
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect(told(eachOf([], 2, () => undefined))).toEqual([1]);
});

test('parts in turn, each made from what was done before it', () => {
  const found: string[] = [];
  const step = inTurn([() => inOne(() => found.push('a', 'b')), () => eachOf([...found], 1, (one) => found.push(one))]);
  expect(told(step)).toEqual([0.5, 0.75, 1]);
  expect(found).toEqual(['a', 'b', 'a', 'b']);
  expect(told(inTurn([]))).toEqual([1]);
});

test('a large book is read and planned in many steps, and comes out as in one', () => {
  const entries = bookOf(...Array.from({ length: 400 }, (_, at) => entry(`p01-${at}`, { d: 1 }, { name: `店${at}` })));
  const text = writeBookFile({ app: '1', madeOn: '2026-03-05', entries, values: {} });
  const reading = readingBookFile(text);
  const parts = told(reading.step);
  expect(parts.length).toBeGreaterThan(20);
  expect([...parts].sort((a, b) => a - b)).toEqual(parts);
  expect(textOf(good(reading.result()).entries)).toBe(textOf(entries));
  const planning = planningMerge(new Map(), entries);
  expect(told(planning.step)).toHaveLength(25);
  expect(planning.result()).toHaveLength(400);
  expect(atOnce(planningMerge(entries, entries)).every(({ kind }) => kind === 'same')).toBe(true);
});
