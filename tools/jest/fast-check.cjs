'use strict';

// By its path: under its name this very file stands in for it, in every project of jest.config.mjs.
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');
const { runs, runsOf, seed, seeds } = require('./luck.cjs');

/**
 * What a test gets for `fast-check`: the library, with the seed and the number of runs of this run of the tests. It is
 * here and not in a set-up file because only the files with properties should pay for loading it.
 *
 * When a property falls, it prints its counterexample. That becomes a named example: a test of its own beside the
 * property, which says in words what is special about it and what is right there, or an entry of `examples` of the
 * property where words add nothing. So the case is tried in every later run, whatever the seed.
 */
fastCheck.configureGlobal({ seed, numRuns: runs });

/** As fast-check's, once for each seed: several are given only when a range of them is explored. */
function assert(property, parameters = {}) {
  const one = (from) => fastCheck.assert(property, { seed: from, ...parameters, numRuns: runsOf(parameters.numRuns) });
  if (seeds.length === 1) return one(seed);
  if (property.isAsync()) return seeds.reduce((before, from) => before.then(() => one(from)), Promise.resolve());
  return seeds.forEach(one);
}

/** Every code point but the halves of pairs, which lie in between, as whole numbers from 0 on. */
const [firstHalf, halves, codePoints] = [0xd800, 0x800, 0x110000];

function numberOf(text) {
  const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
  if (point === undefined || String.fromCodePoint(point) !== text) throw new Error('not a single code point');
  return point < firstHalf ? point : point - halves;
}

/** As fast-check's own, number for number, which first makes a table of a million: a second in each file of tests. */
const codePoint = fastCheck
  .integer({ min: 0, max: codePoints - halves - 1 })
  .map((at) => String.fromCodePoint(at < firstHalf ? at : at + halves), numberOf);

function string(constraints = {}) {
  return fastCheck.string(constraints.unit === 'binary' ? { ...constraints, unit: codePoint } : constraints);
}

const lucky = { ...fastCheck, assert, string };
module.exports = { ...lucky, __esModule: true, default: lucky };
