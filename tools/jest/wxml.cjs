'use strict';

const { mkdirSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

/** Module that exports a function, the body of which is what the official compiler made of all WXML. */
const compiledWxml = path.join(root, '.cache/wxml.js');

/** jest's global set-up of the tests that show something: compiling takes half a second, so it is done once a run. */
function compileWxml() {
  const code = require('miniprogram-compiler').wxmlToJs(path.join(root, 'miniprogram'), { maxBuffer: 2 ** 28 });
  mkdirSync(path.dirname(compiledWxml), { recursive: true });
  // Renamed when whole: another run may be reading it.
  const whole = `${compiledWxml}.${process.pid}`;
  writeFileSync(whole, `module.exports = function () {${code}};\n`);
  renameSync(whole, compiledWxml);
}

module.exports = { compiledWxml, default: compileWxml, __esModule: true };
