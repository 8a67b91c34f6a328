import { groupSize, guessOf, inSight, placesOf, spaces, type Heights } from '../../miniprogram/screen/listWindow';

/** A list of ten groups. */
const ten = 10 * groupSize;
const even = (guess: number, known: number[] = []): Heights => ({ known, guess });

test('the groups between two heights, their parts included', () => {
  const px = groupSize * 100;
  expect(inSight(ten, even(100), -500, px)).toEqual([0, 0]);
  expect(inSight(ten, even(100), px - 1, px + 1)).toEqual([0, 1]);
  expect(inSight(ten, even(100), px, 2 * px)).toEqual([1, 1]);
  expect(inSight(ten, even(100), 1e6, 2e6)).toEqual([9, 9]);
  expect(inSight(0, even(100), 0, 500)).toEqual([0, 0]);
});

test('measured groups count as high as they are, others by the guess', () => {
  const heights = even(100, [300, 500]);
  expect(inSight(ten, heights, 0, 801)).toEqual([0, 2]);
  expect(spaces(ten, heights, 2, 3)).toEqual({ above: 800, below: 6 * groupSize * 100 });
});

test('the room for all rows is there before any is measured', () => {
  const { below } = spaces(5000, even(0), 0, 2);
  expect(below).toBeGreaterThan(4900 * 60);
  expect(spaces(3, even(0), 0, 2)).toEqual({ above: 0, below: 0 });
});

test('a last group with fewer rows is less high', () => {
  expect(spaces(groupSize + 1, even(100), 0, 0)).toEqual({ above: 0, below: 100 });
  expect(guessOf(groupSize + 2, even(0, [groupSize * 50, 200]))).toBeCloseTo((groupSize * 50 + 200) / (groupSize + 2));
  expect(guessOf(0, even(0))).toBe(0);
});

describe('the places of rows', () => {
  test('a row that stays keeps its own wherever it stands, so that one that comes takes no other’s', () => {
    expect(placesOf(['a', 'b', 'c'], [])).toEqual([0, 1, 2]);
    expect(placesOf(['new', 'a', 'c'], ['a', 'b', 'c'])).toEqual([1, 0, 2]);
    expect(placesOf(['c', 'a', 'b', 'd'], ['a', 'b', 'c'])).toEqual([2, 0, 1, 3]);
  });

  test('no two rows have the same, even if they have the same id or none', () => {
    expect(placesOf(['a', 'a', undefined, undefined], ['a', undefined])).toEqual([0, 2, 1, 3]);
  });
});
