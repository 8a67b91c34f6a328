'use strict';

const { AsyncLocalStorage } = require('node:async_hooks');
const { readFileSync, statSync } = require('node:fs');
const { default: Runtime } = require('jest-runtime');
const { marksOf, newCoverage } = require('./marks.cjs');
const { scriptOf } = require('./scripts.cjs');

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

/** Storages that the running file of tests has begun to use. */
const begun = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  begun.add(this);
  return Reflect.apply(run, this, given);
};

/**
 * jest's runtime, in less time:
 * - A file is compiled once for a test file and not once for each time that its modules are loaded anew. The tests of
 *   screens start the app for every test: each start still runs every module from its first line, with variables of
 *   its own.
 * - Nor is it looked for on the disk, and asked whether it needs to be translated, each time anew.
 * - It is compiled as a script, which serves all files of tests of a process.
 * - Each file of tests brings a storage for its asynchronous context, which jest never gives up: every promise was
 *   told to those of all files before.
 */
module.exports = class CompilingOnce extends Runtime {
  constructor(...given) {
    super(...given);
    this._environment.global.__coverage__ = marksOf;
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
    executor.compile = (source, file) => {
      const known = compiled.get(file);
      if (known?.source === source) return known.made;
      const context = executor.environment.getVmContext();
      const script = context ? scriptOf(executor.injectedModuleParameters, source, file) : null;
      const made = script?.runInContext(context) ?? compile(source, file);
      compiled.set(file, { source, made });
      return made;
    };
  }

  teardown() {
    super.teardown();
    for (const storage of begun) storage.disable();
    begun.clear();
  }

  getAllCoverageInfoCopy() {
    return newCoverage();
  }
};
