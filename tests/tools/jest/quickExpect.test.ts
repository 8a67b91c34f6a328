import { expect as jests } from '@jest/globals';

type Matcher = (...expected: unknown[]) => void;
type Expect = (actual: unknown) => Record<string, Matcher>;

/** What is said of an expectation that does not hold; '' for one that does. */
function said(expecting: unknown, actual: unknown, name: string, expected: readonly unknown[]): string {
  try {
    (expecting as Expect)(actual)[name]?.(...expected);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const values = [undefined, null, 0, -0, NaN, 1, '', 'abc', [], [1, 2], { a: 1 }, { a: 1, b: undefined }, new Date(0)];

test.each([
  ...['toBe', 'toEqual', 'toStrictEqual', 'toMatchObject', 'toContain', 'toContainEqual', 'toHaveLength'],
  ...['toHaveProperty', 'toMatch', 'toBeInstanceOf', 'toBeGreaterThan', 'toBeLessThanOrEqual'],
  ...['toBeNull', 'toBeUndefined', 'toBeDefined', 'toBeTruthy', 'toBeFalsy'],
])('%s holds and falls as jest’s own does, in the same words', (name) => {
  expect(expect).not.toBe(jests);
  const differing = values.flatMap((actual) =>
    [...values, expect.anything(), 'a', Array].flatMap((expected) =>
      said(expect, actual, name, [expected]) === said(jests, actual, name, [expected]) ? [] : [[actual, expected]],
    ),
  );
  expect(differing).toEqual([]);
});

test('an expectation that falls is shown where the test has it', () => {
  const place = (): string => {
    try {
      expect(1).toBe(2);
    } catch (error) {
      return (error as Error).stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
    }
    return 'nothing fell';
  };
  expect(place()).toContain('quickExpect.test');
});

test('expectations are counted', () => {
  expect.assertions(3);
  expect(1).toBe(1);
  expect(1).not.toBe(2);
  expect([1]).toEqual([1]);
});
