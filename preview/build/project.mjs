import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { BuildProblem, parseJson, problemAt } from './problems.mjs';

/**
 * @typedef {object} Part a page or component
 * @property {string} path as the framework knows it: no leading slash, no extension
 * @property {string} base absolute file path without extension
 * @property {Record<string, unknown>} config its JSON, with absolute usingComponents
 * @property {boolean} page
 *
 * @typedef {object} Project
 * @property {string} root absolute folder of app.json
 * @property {Record<string, unknown>} app
 * @property {Record<string, unknown>} theme theme.json, {} without one
 * @property {string[]} pages in app.json's order, subpackages after
 * @property {Part[]} parts every page and component in reach
 * @property {import('./problems.mjs').Problem[]} problems
 */

const localRequire = createRequire(import.meta.url);

/**
 * Where npm components live: the official npm build's output, else the packages themselves,
 * so that the preview also works before that build has run.
 * @param {string} root
 * @param {string} name e.g. `@vant/weapp/button/index`
 * @returns {string} absolute path without extension
 */
export function npmBase(root, name) {
  const built = path.join(root, 'miniprogram_npm', name);
  const [scope = '', second = ''] = name.split('/');
  const packageName = scope.startsWith('@') ? `${scope}/${second}` : scope;
  if (existsSync(path.join(root, 'miniprogram_npm', packageName))) return built;
  const inPackage = name.slice(packageName.length + 1);
  for (const from of [createRequire(path.join(root, 'app.json')), localRequire]) {
    try {
      const manifest = from.resolve(`${packageName}/package.json`);
      const { miniprogram } = JSON.parse(readFileSync(manifest, 'utf8'));
      return path.join(path.dirname(manifest), miniprogram ?? '', inPackage);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
    }
  }
  return built;
}

/**
 * Turns what usingComponents says into a path from the app root.
 * @param {string} reference
 * @param {string} fromPath the referring part's path
 * @param {string} root
 * @returns {{ path: string, base: string }}
 */
function resolveReference(reference, fromPath, root) {
  if (reference.startsWith('/')) {
    const target = reference.slice(1);
    const npm = /^miniprogram_npm\/(.+)$/.exec(target)?.[1];
    return { path: target, base: npm === undefined ? path.join(root, target) : npmBase(root, npm) };
  }
  const relative = path.posix.join(path.posix.dirname(fromPath), reference);
  const inNpm = /^miniprogram_npm\/(.+)$/.exec(relative)?.[1];
  if (inNpm !== undefined) return { path: relative, base: npmBase(root, inNpm) };
  if (reference.startsWith('.') || existsSync(path.join(root, `${relative}.json`))) {
    return { path: relative, base: path.join(root, relative) };
  }
  return { path: `miniprogram_npm/${reference}`, base: npmBase(root, reference) };
}

/** @param {string} file @param {string} shown @returns {Record<string, unknown>} */
function readConfig(file, shown) {
  if (!existsSync(file)) return {};
  const value = parseJson(readFileSync(file, 'utf8'), shown);
  return typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : {};
}

/** @param {Record<string, unknown>} app @returns {string[]} */
function pagesOf(app) {
  const own = /** @type {string[]} */ (app['pages'] ?? []);
  const packages = /** @type {{root: string, pages: string[]}[]} */ (app['subPackages'] ?? app['subpackages'] ?? []);
  return [...own, ...packages.flatMap((one) => one.pages.map((page) => path.posix.join(one.root, page)))];
}

/**
 * Reads app.json and follows every usingComponents.
 * @param {string} root
 * @returns {Project}
 */
export function readProject(root) {
  const appFile = path.join(root, 'app.json');
  if (!existsSync(appFile)) throw new BuildProblem(problemAt('app.json', `not found in ${root}`));
  const app = readConfig(appFile, 'app.json');
  const theme = readConfig(path.join(root, String(app['themeLocation'] ?? 'theme.json')), 'theme.json');
  const pages = pagesOf(app);
  /** @type {Map<string, Part>} */
  const parts = new Map();
  /** @type {import('./problems.mjs').Problem[]} */
  const problems = [];
  const globals = absoluteUsing(/** @type {Record<string, string>} */ (app['usingComponents'] ?? {}), 'app', root);
  const queue = pages.map((page) => ({ path: page, base: path.join(root, page), page: true, from: 'app.json' }));
  queue.push(...globals.map((one) => ({ ...one, page: false, from: 'app.json' })));

  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (parts.has(next.path)) continue;
    if (!existsSync(`${next.base}.wxml`)) {
      problems.push(problemAt(next.from, `${next.path}.wxml not found`));
      continue;
    }
    const config = readConfig(`${next.base}.json`, `${next.path}.json`);
    const own = /** @type {Record<string, string>} */ (config['usingComponents'] ?? {});
    const using = absoluteUsing(own, next.path, root);
    const all = [...globals.filter((one) => !(one.tag in own)), ...using];
    config['usingComponents'] = Object.fromEntries(all.map((one) => [one.tag, `/${one.path}`]));
    parts.set(next.path, { path: next.path, base: next.base, page: next.page, config });
    const from = `${next.path}.json`;
    queue.push(...using.map((one) => ({ path: one.path, base: one.base, page: false, from })));
  }
  return { root, app, theme, pages, parts: [...parts.values()], problems };
}

/** @param {Record<string, string>} using @param {string} fromPath @param {string} root */
function absoluteUsing(using, fromPath, root) {
  return Object.entries(using)
    .filter(([, reference]) => !/^[\w-]+:\/\//.test(reference))
    .map(([tag, reference]) => ({ tag, ...resolveReference(reference, fromPath, root) }));
}
