import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache, require } from '../paths.mjs';
import { quietly } from '../quietly.mjs';
import { offlineProject } from './official.mjs';

const place = join(cache, 'compiled');

/** Lays the compiled package out as a project of its own: the platform's check is about what is uploaded. */
function layOut(project, compiled) {
  rmSync(place, { recursive: true, force: true });
  for (const [name, content] of Object.entries(compiled)) {
    const file = join(place, 'miniprogram', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const settings = readFileSync(join(project, 'project.config.json'));
  writeFileSync(join(place, 'project.config.json'), settings);
}

/**
 * Rules, storage and wrappers of wx live in the main package, also those that one subpackage alone asks for (reading
 * pasted text, calendar files). That much of it is the price of one home for each layer; more belongs into the
 * subpackage.
 */
const misplacedLimit = 24 * 1024;

function tolerated({ name, detail }) {
  return name === 'CONTAINS_OTHER_PKG_JS' && detail?.size < misplacedLimit;
}

/** The checks of DevTools' code quality panel. */
export async function qualityProblems(project, compiled) {
  layOut(project, compiled);
  const ci = await quietly(() => require('miniprogram-ci'));
  const results = await quietly(() => ci.checkCodeQuality(offlineProject(ci, place)));
  const failed = results.filter((result) => !result.success && !tolerated(result));
  return failed.map(({ name, text, detail }) => `${name}: ${text} ${detail ? JSON.stringify(detail) : ''}`.trim());
}
