import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { problemAt } from './problems.mjs';
import { inlineWxsToJs, wxsGlobals, wxsToJs } from './wxs.mjs';

const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler');

/**
 * @typedef {{ isError: boolean, message: string, path: string, startLine: number, startColumn: number }} Complaint
 */

/**
 * Compiles every WXML and wxs in reach into one JavaScript expression: a table from path to template.
 * @param {import('./project.mjs').Project} project
 * @returns {{ code: string, problems: import('./problems.mjs').Problem[] }}
 */
export function compileTemplates(project) {
  const group = new TmplGroup();
  /** @type {import('./problems.mjs').Problem[]} */
  const problems = [];
  /** @type {Map<string, string>} path in the app → file without extension */
  const bases = new Map(project.parts.map((part) => [part.path, part.base]));
  const done = new Set();

  /** @param {string} from @param {string} target both paths in the app */
  const baseBeside = (from, target) => {
    const fromBase = bases.get(from) ?? path.join(project.root, from);
    return path.join(path.dirname(fromBase), path.posix.relative(path.posix.dirname(from), target));
  };

  /** @param {string} name @param {string} base @param {string} askedBy */
  const addTemplate = (name, base, askedBy) => {
    if (done.has(`${name}.wxml`)) return;
    done.add(`${name}.wxml`);
    bases.set(name, base);
    if (!existsSync(`${base}.wxml`)) {
      problems.push(problemAt(`${askedBy}.wxml`, `imports ${name}.wxml, which does not exist`));
      return;
    }
    const source = inlineWxsToJs(readFileSync(`${base}.wxml`, 'utf8'));
    const complaints = /** @type {Complaint[]} */ (group.addTmpl(name, source));
    for (const one of complaints.filter((complaint) => complaint.isError)) {
      problems.push(problemAt(`${name}.wxml`, one.message, one.startLine + 1, one.startColumn + 1));
    }
    for (const used of group.getDirectDependencies(name)) addTemplate(used, baseBeside(name, used), name);
    for (const used of group.getScriptDependencies(name)) addScript(used, baseBeside(name, used), `${name}.wxml`);
  };

  /** @param {string} name @param {string} base @param {string} askedBy */
  const addScript = (name, base, askedBy) => {
    if (done.has(`${name}.wxs`)) return;
    done.add(`${name}.wxs`);
    bases.set(name, base);
    if (!existsSync(`${base}.wxs`)) {
      problems.push(problemAt(askedBy, `requires ${name}.wxs, which does not exist`));
      return;
    }
    const source = readFileSync(`${base}.wxs`, 'utf8');
    group.addScript(name, wxsToJs(source));
    for (const [, used = ''] of source.matchAll(/require\(\s*['"]([^'"]+)\.wxs['"]\s*\)/g)) {
      const target = used.startsWith('/') ? used.slice(1) : path.posix.join(path.posix.dirname(name), used);
      addScript(target, baseBeside(name, target), `${name}.wxs`);
    }
  };

  for (const part of project.parts) addTemplate(part.path, part.base, part.path);
  group.setExtraRuntimeScript(wxsGlobals);
  const code = group.getTmplGenObjectGroups();
  group.free();
  return { code, problems };
}
