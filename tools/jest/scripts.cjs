'use strict';

const vm = require('node:vm');

/** By the names of what a module is handed and its path: its source, and the script or null where jest compiles it. */
const scripts = new Map();

/** jest has words of its own for what does not parse, and for what is imported while running. */
function made(head, source, file) {
  if (/\bimport\s*\(/.test(source)) return null;
  try {
    return new vm.Script(`${head}${source}\n})`, { filename: file, columnOffset: -head.length });
  } catch {
    return null;
  }
}

/**
 * A module as a script that can be run in every context, compiled once a process: each file of tests, which has a
 * context of its own, gets it with what V8 has made of its functions by then.
 * @param {string[]} names of what the module is handed
 * @returns {vm.Script | null} makes a function of `names`; null: to be compiled as jest does
 */
exports.scriptOf = function scriptOf(names, source, file) {
  const head = `(function(${names.join(',')}){`;
  const key = head + file;
  const known = scripts.get(key);
  if (known?.source === source) return known.script;
  const script = made(head, source, file);
  scripts.set(key, { source, script });
  return script;
};
