/**
 * `npm run simulate`: the reminders over 1,000 accounts and three years, day by day, in five time zones. `npm test`
 * runs a shorter one. `npm run simulate -- UTC` runs one zone.
 */
import { jest } from './test/jest.mjs';

const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/London'];
const asked = process.argv.slice(2);
const unknown = asked.filter((zone) => !zones.includes(zone));
if (unknown.length > 0) {
  console.error(`no zone ${unknown.join(', ')}; there are ${zones.join(', ')}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const TZ of asked.length > 0 ? asked : zones) {
  console.log(`\n— ${TZ}`);
  const outcome = await jest(['zones'], {
    args: ['--runTestsByPath', 'tests/domain/reminders/simulation.zones.test.ts'],
    env: { TZ, SIMULATION: 'whole' },
  });
  passed += outcome.passed;
  failed += outcome.ok ? outcome.failed : Math.max(1, outcome.failed);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
