import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import luck from './tools/jest/luck.cjs';
import { inZone, zones } from './tools/test/zones.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What every project shares: swc turns TypeScript into CommonJS, and takes a phone's gaps into account. */
const shared = {
  rootDir: at('.'),
  runtime: at('./tools/jest/runtime.cjs'),
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  transform: { '\\.(ts|mjs)$': at('./tools/jest/phone-transform.cjs') },
  moduleNameMapper: {
    '^@vant/weapp/(.*)$': at('./miniprogram/miniprogram_npm/@vant/weapp/$1'),
    '^fast-check$': at('./tools/jest/fast-check.cjs'),
  },
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/preview/dist/', '<rootDir>/\\.cache/'],
  restoreMocks: true,
  fakeTimers: { now: luck.noon },
  // A busy machine must not look like a broken test.
  globals: { patience: luck.exploring ? 3_600_000 : 30_000 },
  setupFilesAfterEnv: [at('./tools/jest/patience.cjs'), at('./tools/jest/quick-expect.cjs')],
};

const onPhone = {
  ...shared,
  setupFiles: [at('./tools/jest/no-luck.cjs'), at('./tools/jest/phone-methods.cjs')],
};
/**
 * The tests that show components and pages in the official simulator: those whose first line asks for a document. They
 * run apart, because the lines that they run through are not counted: each screen starts all modules anew, and counting
 * would double the time that takes.
 */
const shown = readdirSync(at('./tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => readFileSync(at(`./tests/${name}`), 'utf8').startsWith('/** @jest-environment jsdom */'))
  .map((name) => `<rootDir>/tests/${name.split('\\').join('/')}`);
/**
 * The tests that go through thousands of cases at a time: hostile texts, an app killed at every operation. They run
 * apart, too: counting would take half as long again, and what they run through, the tests beside them do.
 */
const sweeping = '/(hostile|killed|contradictions|mutated|growth|generated|programs|spoiled)\\.test\\.ts$';
const zoned = '\\.zones\\.test\\.ts$';

// Whoever runs jest without the tools still gets the zone of all others.
process.env.TZ ??= 'UTC';

/** What is counted as covered, and how much of it has to be: tools/test/coverage.mjs. */
export default {
  projects: [
    {
      ...onPhone,
      displayName: 'domain',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/domain/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', zoned],
    },
    {
      ...onPhone,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/tests/(domain|e2e)/', zoned, sweeping, ...shown],
    },
    {
      ...onPhone,
      displayName: 'sweeping',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', `^(?!.*${sweeping})`],
    },
    {
      ...onPhone,
      displayName: 'shown',
      testEnvironment: 'node',
      testMatch: shown,
      globalSetup: at('./tools/jest/wxml.cjs'),
    },
    ...zones.map((zone) => ({
      ...onPhone,
      displayName: inZone(zone),
      testEnvironment: at('./tools/jest/zoned-environment.cjs'),
      testEnvironmentOptions: { zone },
      testMatch: ['<rootDir>/tests/**/*.zones.test.ts'],
    })),
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: at('./tools/jest/browser-environment.cjs'),
      testMatch: ['<rootDir>/tests/e2e/**/*.e2e.test.ts'],
      globalSetup: at('./tests/e2e/support/standUp.mjs'),
      globalTeardown: at('./tests/e2e/support/standDown.mjs'),
      globals: { patience: 300_000 },
    },
  ],
};
