'use strict';

const { readFileSync, statSync } = require('node:fs');
const vm = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** What of a file's coverage is the same in every file of tests, by path and hash. */
const said = new Map();

const copied = (value) => JSON.parse(JSON.stringify(value));

/** A copy of the counters of a file; what they count is said once a process. */
function countsOf({ s, f, b, ...rest }) {
  const key = `${rest.path} ${rest.hash}`;
  if (!said.has(key)) said.set(key, copied(rest));
  return { ...said.get(key), ...copied({ s, f, b }) };
}

/** What files say, by path, for all files of tests of this process. */
const texts = new Map();

/** Reads a file again only when it was written since. */
function textOf(file) {
  const { mtimeMs } = statSync(file);
  const known = texts.get(file);
  if (known?.mtimeMs === mtimeMs) return known.text;
  const text = readFileSync(file, 'utf8');
  texts.set(file, { mtimeMs, text });
  return text;
}

/**
 * jest's runtime, in less time:
 * - A file is compiled once for a test file and not once for each time that its modules are loaded anew. The tests of
 *   screens start the app for every test: each start still runs every module from its first line, with variables of
 *   its own.
 * - Nor is it looked for on the disk, and asked whether it needs to be translated, each time anew.
 * - It is compiled as a script, so that V8 keeps what it made of it for the next file of tests.
 * - Of what was counted, jest copies everything for every file of tests, the places of all statements among it.
 */
module.exports = class CompilingOnce extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor, fileCache, transformCache } = this;
    if (typeof executor?.compile !== 'function') throw new Error('jest compiles modules elsewhere now');
    if (typeof fileCache?.readFile !== 'function') throw new Error('jest reads files elsewhere now');
    if (typeof transformCache?.transform !== 'function') throw new Error('jest translates modules elsewhere now');
    const { strings } = fileCache;
    fileCache.readFile = (file) => {
      if (!strings.has(file)) strings.set(file, textOf(file));
      return strings.get(file);
    };
    const transform = transformCache.transform.bind(transformCache);
    const transformed = new Map();
    transformCache.transform = (file, options) => {
      const key = `${options?.isInternalModule === true} ${options?.supportsStaticESM === true} ${file}`;
      if (!transformed.has(key)) transformed.set(key, transform(file, options));
      return transformed.get(key);
    };
    const compile = executor.compile.bind(executor);
    const compiled = new Map();
    const asScript = (source, file) => {
      const context = executor.environment.getVmContext();
      // jest has words of its own for what does not parse, and for what is imported while running.
      if (!context || /\bimport\s*\(/.test(source)) return compile(source, file);
      const head = `(function(${executor.injectedModuleParameters.join(',')}){`;
      try {
        return new vm.Script(`${head}${source}\n})`, { filename: file, columnOffset: -head.length }).runInContext(
          context,
        );
      } catch {
        return compile(source, file);
      }
    };
    executor.compile = (source, file) => {
      const known = compiled.get(file);
      if (known?.source === source) return known.made;
      const made = asScript(source, file);
      compiled.set(file, { source, made });
      return made;
    };
  }

  getAllCoverageInfoCopy() {
    const counted = this._environment.global.__coverage__;
    if (counted === undefined) return undefined;
    return Object.fromEntries(Object.entries(counted).map(([path, of]) => [path, countsOf(of)]));
  }
};
