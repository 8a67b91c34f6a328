import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { phoneLengths } from '../lengths.mjs';
import { builtinTags } from './tags.mjs';
import { problemAt } from './problems.mjs';
import { rewriteSelector } from './selectors.mjs';

/** How strongly a component's styles mix with the page's: the platform's own words. */
const UNPREFIXED = new Set(['shared', 'page-shared']);

/**
 * The prefix of a component's classes in the DOM. The folder's name keeps it readable in DevTools.
 * @param {string} partPath
 * @param {number} index makes it unique
 */
export function scopeName(partPath, index) {
  const folder = path.posix.basename(path.posix.dirname(partPath)).replace(/[^\w-]/g, '');
  return `${folder || 'c'}-${index}`;
}

/** @param {import('./project.mjs').Part} part */
export function isUnprefixed(part) {
  return part.page
    ? part.config['styleIsolation'] === undefined
    : UNPREFIXED.has(String(part.config['styleIsolation']));
}

/**
 * One style sheet out of app.wxss, every component's and every page's WXSS, in this order.
 * @param {import('./project.mjs').Project} project
 * @param {Map<string, string>} scopes path → scope name
 * @returns {{ css: string, problems: import('./problems.mjs').Problem[] }}
 */
export function compileStyles(project, scopes) {
  /** @type {import('./problems.mjs').Problem[]} */
  const problems = [];
  const sheet = (
    /** @type {string} */ file,
    /** @type {string} */ shown,
    /** @type {import('./selectors.mjs').Scope} */ scope,
  ) => {
    if (!existsSync(file)) return '';
    const root = readSheet(file, shown, project.root, problems, new Set());
    rewriteSheet(root, scope);
    return `/* ${shown} */\n${root.toString()}\n`;
  };
  const tag = (/** @type {string} */ name) => (builtinTags.has(name) ? `wx-${name}` : name);
  const out = [sheet(path.join(project.root, 'app.wxss'), 'app.wxss', { prefix: '', host: '.wx-page', tag })];
  const ordered = [...project.parts.filter((part) => !part.page), ...project.parts.filter((part) => part.page)];
  for (const part of ordered) {
    const prefix = isUnprefixed(part) ? '' : (scopes.get(part.path) ?? '');
    const host = `[data-is="${part.path}"]`;
    const page = part.page ? part.path : undefined;
    out.push(sheet(`${part.base}.wxss`, `${part.path}.wxss`, { prefix, host, page, tag }));
  }
  return { css: out.join('\n'), problems };
}

/**
 * Parses a sheet and puts imported sheets in place of their @import.
 * @returns {import('postcss').Root}
 */
function readSheet(
  /** @type {string} */ file,
  /** @type {string} */ shown,
  /** @type {string} */ appRoot,
  /** @type {import('./problems.mjs').Problem[]} */ problems,
  /** @type {Set<string>} */ above,
) {
  let root = postcss.root();
  try {
    root = postcss.parse(readFileSync(file, 'utf8'), { from: file });
  } catch (error) {
    const at = /** @type {{ line?: number, column?: number, reason?: string }} */ (error);
    problems.push(problemAt(shown, at.reason ?? String(error), at.line, at.column));
  }
  root.walkAtRules('import', (rule) => {
    const wanted = rule.params.replace(/^url\(|\)$/g, '').replace(/['"\s]/g, '');
    const target = wanted.startsWith('/') ? path.join(appRoot, wanted) : path.resolve(path.dirname(file), wanted);
    if (above.has(target)) return void rule.remove();
    if (!existsSync(target)) {
      problems.push(problemAt(shown, `@import of ${wanted}, which does not exist`, rule.source?.start?.line));
      return void rule.remove();
    }
    const name = path.relative(appRoot, target).split(path.sep).join('/');
    const nodes = readSheet(target, name, appRoot, problems, new Set([...above, file])).nodes;
    rule.replaceWith(nodes);
  });
  return root;
}

/** @param {import('postcss').Root} root @param {import('./selectors.mjs').Scope} scope */
function rewriteSheet(root, scope) {
  root.walkRules((rule) => {
    const parent = rule.parent;
    if (parent?.type === 'atrule' && /keyframes$/.test(/** @type {import('postcss').AtRule} */ (parent).name)) return;
    rule.selectors = rule.selectors.map((selector) => rewriteSelector(selector, scope));
  });
  root.walkDecls((declaration) => {
    declaration.value = phoneLengths(declaration.value);
  });
  root.walkAtRules('media', (media) => {
    const scheme = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/.exec(media.params);
    if (scheme === null) return;
    const theme = `:where([data-theme="${scheme[1]}"])`;
    media.walkRules((rule) => {
      rule.selectors = rule.selectors.map((selector) => `${theme} ${selector}`);
    });
    const rest = media.params
      .replace(scheme[0], '')
      .replace(/^\s*(?:screen)?\s*and\s*|\s*and\s*$/g, '')
      .trim();
    if (rest === '' || rest === 'screen') media.replaceWith(media.nodes ?? []);
    else media.params = rest;
  });
}
