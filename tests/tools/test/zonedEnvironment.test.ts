import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** In a process of its own, because a test only has a copy of the environment. */
const oneAfterAnother = `
  const Environment = require('./tools/jest/zoned-environment.cjs');
  const behind = (run) => run('new Date(2026, 0, 1).getTimezoneOffset()');
  async function behindIn(zone) {
    const projectConfig = { testEnvironmentOptions: { zone }, globals: {}, fakeTimers: {} };
    const environment = new Environment({ projectConfig });
    const inside = behind((code) => require('node:vm').runInContext(code, environment.getVmContext()));
    await environment.teardown();
    return [inside, behind(eval)];
  }
  (async () => {
    const first = await behindIn('Pacific/Kiritimati');
    console.log(JSON.stringify([first, await behindIn('Asia/Shanghai')]));
  })();
`;

test('each of two zones in one process holds in its own tests, and leaves the zone that was', () => {
  const run = spawnSync(process.execPath, ['-e', oneAfterAnother], {
    cwd: root,
    env: { PATH: process.env['PATH'], TZ: 'UTC' },
    encoding: 'utf8',
  });
  expect({ said: run.stdout.trim(), wrong: run.stderr }).toEqual({ said: '[[-840,0],[-480,0]]', wrong: '' });
});
