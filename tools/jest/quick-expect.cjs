'use strict';

/**
 * `expect` in less time: jest's own makes every matcher six times over, and an error in advance, for each expectation;
 * properties have tens of thousands. Here the matcher itself is asked first. What does not hold, and all that isn't
 * listed here, goes to jest's.
 */

/** Matchers without effects, which may be asked twice. */
const plain = [
  ...['toBe', 'toEqual', 'toStrictEqual', 'toMatchObject', 'toHaveLength', 'toHaveProperty', 'toContain'],
  ...['toContainEqual', 'toMatch', 'toBeNull', 'toBeUndefined', 'toBeDefined', 'toBeTruthy', 'toBeFalsy'],
  ...['toBeGreaterThan', 'toBeGreaterThanOrEqual', 'toBeLessThan', 'toBeLessThanOrEqual', 'toBeInstanceOf'],
];

const jests = globalThis.expect;
const { matchers, state } = globalThis[Symbol.for('$$jest-matchers-object')];

/** What a matcher is told by jest. */
let told;
jests.extend({
  toTell() {
    told = { ...this };
    return { pass: true, message: () => '' };
  },
});
jests(undefined).toTell();

class Expectation {
  constructor(actual) {
    this.actual = actual;
  }
}

for (const name of [...Object.keys(matchers), 'not', 'resolves', 'rejects'])
  Object.defineProperty(Expectation.prototype, name, {
    configurable: true,
    get() {
      return jests(this.actual)[name];
    },
  });

for (const name of plain) {
  const matcher = matchers[name];
  Object.defineProperty(Expectation.prototype, name, {
    configurable: true,
    value: function quick(...expected) {
      if (passes(matcher, this.actual, expected)) {
        state.assertionCalls += 1;
        state.numPassingAsserts += 1;
        return;
      }
      try {
        jests(this.actual)[name](...expected);
      } catch (error) {
        // The line to be shown is the test's.
        Error.captureStackTrace(error, quick);
        throw error;
      }
    },
  });
}

function passes(matcher, actual, expected) {
  try {
    return matcher.call(told, actual, ...expected).pass;
  } catch {
    // Wrong arguments, which jest's has words for.
    return false;
  }
}

function expect(...given) {
  return given.length === 1 ? new Expectation(given[0]) : jests(...given);
}

globalThis.expect = Object.assign(expect, jests);
