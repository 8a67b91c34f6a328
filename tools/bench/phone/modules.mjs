import { compileFunction } from 'node:vm';
import { posix } from 'node:path';

/**
 * The package's modules, as CommonJS: each is run once, at its first use.
 * @param files the package, path → content
 * @param globals what modules find beside the language's own, by name
 */
export function createModules(files, globals) {
  const loaded = new Map();
  const names = Object.keys(globals);
  const values = Object.values(globals);
  /** The module that is being run: what `Component` was called from. */
  const running = [];

  function find(from, request) {
    const wanted = request.startsWith('.')
      ? posix.join(posix.dirname(from), request)
      : posix.join('miniprogram_npm', request);
    const path = [`${wanted}.js`, `${wanted}/index.js`, wanted].find((one) => typeof files[one] === 'string');
    if (path === undefined) throw new Error(`${from} requires ${request}, which is not in the package`);
    return path;
  }

  function load(path) {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const run = compileFunction(files[path], ['require', 'module', 'exports', ...names], { filename: path });
    running.push(path);
    try {
      run((request) => load(find(path, request)), module, module.exports, ...values);
    } finally {
      running.pop();
    }
    return module.exports;
  }

  return { require: (path) => load(find('app.js', `./${path}`)), running: () => running.at(-1) };
}
