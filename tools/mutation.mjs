/**
 * `npm run mutation`: small mistakes, thousands of them, made one by one in the rules and in the storage; the tests of
 * the same room have to notice. Runs the rooms that have changed since they were last tried, or whose tests have.
 *   --room=NAME   only this one, such as domain/day, whether it has changed or not; prints what was not noticed
 *   --all         every room, whether it has changed or not
 * Writes the scores to docs/reliability.md. The last line is `N passed, M failed`: the rooms with enough noticed.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { writeBlock } from './written.mjs';
import { optionsOf } from './mutation/options.mjs';
import { rooms } from './mutation/rooms.mjs';
import { least, percentOf, printOf, readScores, scoreOf, tableOf, writeScores } from './mutation/scores.mjs';
import { survivorsOf } from './mutation/survivors.mjs';

const { values } = parseArgs({ options: { room: { type: 'string', multiple: true }, all: { type: 'boolean' } } });
const unknown = (values.room ?? []).filter((room) => !rooms.includes(room));
if (unknown.length > 0) {
  console.error(`no room is called ${unknown.join(' or ')}; there are ${rooms.join(', ')}`);
  process.exit(2);
}

const before = readScores();
const changed = (room) => values.all === true || before[room]?.print !== printOf(room);

for (const room of values.room ?? rooms.filter(changed)) {
  const from = performance.now();
  const print = printOf(room);
  const mutants = await new Stryker(optionsOf(room)).runMutationTest();
  const score = scoreOf(mutants);
  writeScores({ ...readScores(), [room]: { ...score, print } });
  if (values.room !== undefined) for (const line of survivorsOf(mutants)) console.log(line);
  const seconds = Math.round((performance.now() - from) / 1000);
  console.log(`${room}: ${percentOf(score)} % of ${score.mutants} mutants noticed, ${seconds} s`);
}

const scores = readScores();
await writeBlock('docs/reliability.md', 'mutation', tableOf(scores));
const low = Object.entries(scores).filter(([, score]) => percentOf(score) < least);
for (const [room, score] of low) console.error(`✗ ${room}: ${percentOf(score)} % noticed, ${least} % are needed`);
console.log(`${Object.keys(scores).length - low.length} passed, ${low.length} failed`);
process.exit(low.length === 0 ? 0 : 1);
