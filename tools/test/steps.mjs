import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure.mjs';
import { root } from '../paths.mjs';
import { jest } from './jest.mjs';
import { node } from './run.mjs';

/**
 * Zones on both sides of Beijing, at both ends of the day line, with and without summer time. UTC runs with the other
 * tests of domain/.
 */
const otherZones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/London'];

const typescript = 'node_modules/typescript/bin/tsc';

async function allOf(commands) {
  for (const args of commands) if ((await node(args)) !== 0) return { ok: false };
  return { ok: true };
}

async function zones() {
  const sum = { ok: true, passed: 0, failed: 0, skipped: 0 };
  for (const TZ of otherZones) {
    console.log(`— ${TZ}`);
    const { ok, passed, failed, skipped } = await jest(['zones'], { env: { TZ } });
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    if (!ok) return { ...sum, ok: false };
  }
  return sum;
}

/** A check of the whole: name for --only, heading, and what it does → { ok, passed?, failed?, skipped? }. */
export const steps = [
  {
    name: 'types',
    heading: 'Types: mini-program, tests, preview',
    run: () => {
      const projects = ['tsconfig.json', 'tests/tsconfig.json', 'preview/tsconfig.json'];
      const found = projects.filter((file) => existsSync(join(root, file)));
      return allOf(found.map((file) => [typescript, '--noEmit', '-p', file]));
    },
  },
  {
    name: 'lint',
    heading: 'Lint: format, TypeScript, WXML, tools, WXSS',
    run: () =>
      allOf([
        ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
        ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
        ['node_modules/stylelint/bin/stylelint.mjs', 'miniprogram/**/*.wxss', '--max-warnings', '0'],
      ]),
  },
  {
    name: 'domain',
    heading: 'Rules: unit and property tests of domain/, with coverage (TZ=UTC)',
    run: () => jest(['domain', 'zones'], { args: ['--coverage'], env: { TZ: 'UTC' } }),
  },
  {
    name: 'unit',
    heading: 'Storage, platform, what pages show, tools',
    run: () => jest(['unit']),
  },
  { name: 'zones', heading: 'Tests about days, in other time zones', run: zones },
  { name: 'components', heading: 'Components and pages in the official simulator', run: () => jest(['components']) },
  { name: 'compile', heading: 'Official compiler, offline', run: () => allOf([['tools/check-compile.mjs']]) },
  {
    name: 'e2e',
    heading: 'End to end: the preview in a real browser',
    run: async () => jest(['e2e'], { args: ['--runInBand'], env: { CHROMIUM_PATH: await ensureBrowser() } }),
  },
];
