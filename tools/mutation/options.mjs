import { join } from 'node:path';
import { cache, root } from '../paths.mjs';
import { sourcesOf } from './rooms.mjs';

/** What no test of a room needs; the rest of the repository is copied for each run. */
const apart = ['e2e', 'fixtures', 'pages', 'packages', 'components', 'screen', 'platform', 'sweep', 'torture', 'tools'];

/** How Stryker makes and tries the mutants of a room. */
export function optionsOf(room) {
  return {
    room,
    mutate: sourcesOf(room),
    testRunner: 'room',
    plugins: [join(root, 'tools/mutation/runner.mjs')],
    warnings: { unknownOptions: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // swc takes the types away without looking at them.
    disableTypeChecks: false,
    // A mutant that never ends is stopped by the counter of its own steps. This is for one that takes none, and so
    // long that a busy machine is never taken for one.
    timeoutMS: 90_000,
    timeoutFactor: 10,
    tempDirName: join('.cache', 'mutation', 'copy'),
    ignorePatterns: [
      ...['docs/pictures', 'preview', 'coverage', '.cache', 'miniprogram/miniprogram_npm'],
      ...apart.map((folder) => `tests/${folder}`),
    ],
    reporters: ['json'],
    jsonReporter: { fileName: join(cache, 'mutation', `${room.replace('/', '-')}.json`) },
    logLevel: 'warn',
  };
}
