'use strict';

const { diceOf, noon, seed } = require('./luck.cjs');

/**
 * Code under test that throws dice or reads the clock gets the same answers in every run: the dice follow the seed, and
 * the clock stands still until a test sets its own (jest.useFakeTimers). So no test passes or falls by the
 * day on which it is run.
 */
Math.random = diceOf(seed);

globalThis.Date = new Proxy(Date, {
  apply: (RealDate) => new RealDate(noon).toString(),
  construct: (RealDate, given, target) => Reflect.construct(RealDate, given.length === 0 ? [noon] : given, target),
  get: (RealDate, name) => (name === 'now' ? () => noon : Reflect.get(RealDate, name)),
});
