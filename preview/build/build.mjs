import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyMedia, copyPages } from './assets.mjs';
import { copyFonts } from './fonts.mjs';
import { manifestOf } from './manifest.mjs';
import { BuildProblem, problemAt } from './problems.mjs';
import { readProject } from './project.mjs';
import { bundleApp, bundleShell } from './script.mjs';
import { compileStyles, scopeName } from './styles.mjs';
import { strangeTags } from './tags.mjs';
import { compileTemplates } from './templates.mjs';

/**
 * Builds the mini-program at `root` for the browser.
 * Problems of the app come back as a list and never as an exception; other faults throw.
 * @param {{ root: string, out: string }} where absolute folders
 * @returns {Promise<{ problems: import('./problems.mjs').Problem[] }>}
 */
export async function build({ root, out }) {
  mkdirSync(out, { recursive: true });
  copyFonts(out);
  copyPages(out);
  await bundleShell(out);
  const problems = await buildApp(root, out);
  writeFileSync(path.join(out, 'problems.json'), JSON.stringify(problems));
  return { problems };
}

/** @param {string} root @param {string} out */
async function buildApp(root, out) {
  try {
    const project = readProject(root);
    const scopes = new Map(project.parts.map((part, index) => [part.path, scopeName(part.path, index)]));
    const templates = compileTemplates(project);
    const styles = compileStyles(project, scopes);
    const found = [...project.problems, ...templates.problems, ...styles.problems, ...strangeTags(project)];
    if (found.length > 0) return found;
    writeFileSync(path.join(out, 'app.css'), styles.css);
    copyMedia(root, out);
    return await bundleApp(project, { templates: templates.code, manifest: manifestOf(project, scopes) }, out);
  } catch (error) {
    if (error instanceof BuildProblem) return [error.problem];
    if (error instanceof SyntaxError) return [problemAt('app', error.message)];
    throw error;
  }
}
