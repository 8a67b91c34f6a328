/**
 * `npm run audit`: opens every page of app.json in the browser preview with 5,000 accounts, scrolls through it, and
 * prints what it costs by the measures of 体验评分; the limits are those of the end-to-end test that it runs.
 */
import { jest } from './test/jest.mjs';

const outcome = await jest(['e2e'], {
  args: ['--runTestsByPath', 'tests/e2e/audit.e2e.test.ts'],
  env: { AUDIT: 'table' },
});
process.exit(outcome.ok ? 0 : 1);
