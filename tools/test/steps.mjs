import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { restCounted, rulesCounted } from './coverage.mjs';
import { jest } from './jest.mjs';
import { node } from './run.mjs';
import { inZone, otherZones } from './zones.mjs';

/** The compiler written in Go says the same as the one that the other tools are built on, in a quarter of the time. */
const typescript = 'node_modules/typescript-native/bin/tsc';

async function allOf(commands, out) {
  for (const args of commands) if ((await node(args, { out })) !== 0) return { ok: false };
  return { ok: true };
}

/**
 * A check of the whole: name for --only, heading, and what it does with { out, workers }: all that is printed goes to
 * `out`, and jest uses `workers` processes → { ok, passed?, failed?, skipped? }. None needs what another makes. The
 * longest of those that are left comes first, so that no lane is idle at the end.
 */
export const steps = [
  {
    name: 'e2e',
    heading: 'End to end: the preview in a real browser',
    // Two at a time, however few processors there are: each waits for the browser's frames most of the time.
    run: ({ out }) => jest(['e2e'], { out, workers: 2 }),
  },
  {
    name: 'types',
    heading: 'Types: mini-program, tests, preview',
    run: ({ out }) => {
      const projects = ['tsconfig.json', 'tests/tsconfig.json', 'preview/tsconfig.json'];
      const found = projects.filter((file) => existsSync(join(root, file)));
      return allOf(
        found.map((file) => [typescript, '--noEmit', '-p', file]),
        out,
      );
    },
  },
  {
    name: 'lint',
    heading: 'Lint: format, TypeScript, tools, WXML, WXSS, how the house stands',
    run: ({ out }) =>
      allOf(
        [
          ['node_modules/oxfmt/bin/oxfmt', '--check'],
          ['node_modules/oxlint/bin/oxlint', '-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings'],
          ['node_modules/eslint/bin/eslint.js', 'miniprogram/**/*.wxml', '--max-warnings', '0'],
          ['node_modules/stylelint/bin/stylelint.mjs', 'miniprogram/**/*.wxss', '--max-warnings', '0'],
          ['tools/house.mjs', '--check', '--quick'],
        ],
        out,
      ),
  },
  {
    name: 'unit',
    heading: 'Storage, platform, views and models, tools, with coverage',
    run: (how) => jest(['unit'], { args: restCounted, ...how }),
  },
  {
    name: 'shown',
    heading: 'Components and pages in the official simulator',
    run: (how) => jest(['shown'], how),
  },
  {
    name: 'sweeping',
    heading: 'Thousands of cases at a time: hostile texts, an app killed at every operation',
    run: (how) => jest(['sweeping'], how),
  },
  {
    name: 'domain',
    heading: 'Rules: unit and property tests of domain/, with coverage (TZ=UTC)',
    run: (how) => jest(['domain', inZone('UTC')], { args: rulesCounted, ...how }),
  },
  {
    name: 'zones',
    heading: 'Tests about days, in other time zones',
    run: (how) => jest(otherZones.map(inZone), how),
  },
  {
    name: 'compile',
    heading: 'Official compiler, offline',
    run: ({ out }) => allOf([['tools/check-compile.mjs']], out),
  },
];
