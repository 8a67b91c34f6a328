'use strict';

const { readFileSync } = require('node:fs');
const path = require('node:path');
const { createTransformer } = require('@swc/jest');
const { missingGlobals } = require('../phone-gaps.cjs');
const { withCounters } = require('./counters.cjs');

/**
 * swc, TypeScript → CommonJS. Modules that ship to the phone are compiled as if the globals that a phone lacks
 * did not exist: a `var` of the same name hides each of them inside that module only, so that jest and
 * fast-check, which live in the same global scope and do need some of them, go on working.
 */
const swc = createTransformer({
  swcrc: false,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
  module: { type: 'commonjs' },
  sourceMaps: true,
});

const shipped = path.resolve(__dirname, '../../miniprogram') + path.sep;
const start = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*"use strict";/;
const hidden = `var ${missingGlobals.join(', ')};`;

/** On the line of the directive: no line moves, so the source map stays right. */
function hideGlobals(result) {
  const head = start.exec(result.code)?.[0];
  if (head === undefined) throw new Error('swc no longer starts a module with "use strict"');
  return { ...result, code: head + hidden + result.code.slice(head.length) };
}

/** Of which the cache must know when it changes. */
const counting = ['counters.cjs', 'places.cjs']
  .map((file) => readFileSync(path.join(__dirname, file), 'utf8'))
  .join('');

function processed(source, file, options) {
  const result = swc.process(source, file, options);
  // No test loads what is asked for as a module of the newer kind: jest only wants to know what of it could have run.
  const isHidden = file.startsWith(shipped) && !file.endsWith('.js') && !options.supportsStaticESM;
  const { code, map } = isHidden ? hideGlobals(result) : result;
  return options.instrument ? { code: withCounters(code, file), map } : { code, map };
}

module.exports = {
  // By withCounters().
  canInstrument: true,
  getCacheKey(source, file, options) {
    const place = file.startsWith(shipped) ? hidden + start.source : '';
    return swc.getCacheKey(source + place + (options.instrument ? counting : ''), file, options);
  },
  process: processed,
};
