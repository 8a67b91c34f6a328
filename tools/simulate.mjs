/**
 * `npm run simulate`: the reminders over 1,000 accounts and three years, day by day, in five time zones. `npm test`
 * runs a shorter one. `npm run simulate -- UTC` runs one zone.
 */
import { jest } from './test/jest.mjs';
import { inZone, zones } from './test/zones.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((zone) => !zones.includes(zone));
if (unknown.length > 0) {
  console.error(`no zone ${unknown.join(', ')}; there are ${zones.join(', ')}`);
  process.exit(2);
}

const { ok, passed, failed } = await jest((asked.length > 0 ? asked : zones).map(inZone), {
  args: ['--runTestsByPath', 'tests/domain/reminders/simulation.zones.test.ts'],
  env: { SIMULATION: 'whole' },
});
console.log(`${passed} passed, ${ok ? failed : Math.max(1, failed)} failed`);
process.exit(ok ? 0 : 1);
