import { fileURLToPath } from 'node:url';
import luck from './tools/jest/luck.cjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What every project shares: swc turns TypeScript into CommonJS, and takes a phone's gaps into account. */
const shared = {
  rootDir: at('.'),
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
  setupFilesAfterEnv: [at('./tools/jest/patience.cjs')],
};

const onPhone = {
  ...shared,
  setupFiles: [at('./tools/jest/no-luck.cjs'), at('./tools/jest/phone-methods.cjs')],
};
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
      // All run in Node; a test that shows components in the official simulator says so in its first line:
      // /** @jest-environment jsdom */
      ...onPhone,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/tests/(domain|e2e)/', zoned],
    },
    {
      ...onPhone,
      displayName: 'zones',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.zones.test.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.e2e.test.ts'],
      globalSetup: at('./tests/e2e/support/standUp.mjs'),
      globalTeardown: at('./tests/e2e/support/standDown.mjs'),
      globals: { patience: 300_000 },
    },
  ],
};
