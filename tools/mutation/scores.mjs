import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { rooms, sourcesOf, testsOf } from './rooms.mjs';

/** Per cent of the mutants of a room that its tests have to notice. */
export const least = 85;

const scoresFile = join(root, 'tools/mutation/scores.json');

/** What was found of each room so far. */
export function readScores() {
  return existsSync(scoresFile) ? JSON.parse(readFileSync(scoresFile, 'utf8')) : {};
}

/** Keeps what was found, in the order of the rooms. */
export function writeScores(scores) {
  const known = rooms.filter((room) => scores[room] !== undefined).map((room) => [room, scores[room]]);
  writeFileSync(scoresFile, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
}

/** Tells whether a room or its tests have changed since its mutants were tried. */
export function printOf(room) {
  const hash = createHash('sha256');
  for (const file of [...sourcesOf(room), ...testsOf(room)].sort())
    hash.update(file).update(readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n'));
  return hash.digest('hex').slice(0, 16);
}

/** What Stryker found of a room, in numbers. A mutant that never ends is noticed, too. */
export function scoreOf(mutants) {
  const count = (...names) => mutants.filter(({ status }) => names.includes(status)).length;
  const [killed, survived, notReached] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  return { mutants: killed + survived + notReached, killed, survived, notReached };
}

/** Per cent, with one decimal. */
export function percentOf({ mutants, killed }) {
  return mutants === 0 ? 100 : Math.floor((killed / mutants) * 1000) / 10;
}

/** The table of docs/reliability.md. */
export function tableOf(scores) {
  const line = (name, score) => {
    const { mutants, killed, survived, notReached } = score;
    const percent = mutants === 0 ? '–' : `${percentOf(score)} %`;
    return `| ${[name, mutants, killed, survived, notReached, percent].join(' | ')} |`;
  };
  const whole = { mutants: 0, killed: 0, survived: 0, notReached: 0 };
  for (const score of Object.values(scores)) for (const key of Object.keys(whole)) whole[key] += score[key];
  return [
    '| Room | Mutants | Noticed | Not noticed | Not reached | Score |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...Object.entries(scores).map(([room, score]) => line(`\`${room}\``, score)),
    line('All', whole),
  ].join('\n');
}
