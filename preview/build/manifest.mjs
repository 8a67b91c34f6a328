import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { knownApiNames } from './apiNames.mjs';
import { namesReadBy } from './reads.mjs';
import { isUnprefixed } from './styles.mjs';

/**
 * What the run-time has to know besides code: app.json, the parts' settings, API names.
 * @param {import('./project.mjs').Project} project
 * @param {Map<string, string>} scopes
 */
export function manifestOf(project, scopes) {
  return {
    app: project.app,
    theme: project.theme,
    pages: project.pages,
    libVersion: libVersionOf(project.root),
    apiNames: knownApiNames(),
    parts: Object.fromEntries(
      project.parts.map((part) => [
        part.path,
        {
          page: part.page,
          config: part.config,
          reads: namesReadBy(part.base),
          scope: isUnprefixed(part) ? '' : (scopes.get(part.path) ?? ''),
        },
      ]),
    ),
  };
}

/** @param {string} root @returns {string} the pinned base library, as DevTools would simulate it */
function libVersionOf(root) {
  const file = path.join(root, '..', 'project.config.json');
  if (!existsSync(file)) return '3.8.0';
  const config = JSON.parse(readFileSync(file, 'utf8'));
  return String(config.libVersion ?? '3.8.0');
}
