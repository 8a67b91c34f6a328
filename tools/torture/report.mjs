import { existsSync, readFileSync } from 'node:fs';

/** What the tests have left of what they tried: one group of figures a line. */
export function readFigures(path) {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return Object.assign({}, ...lines.map((line) => JSON.parse(line)));
}

const kills = ['kill', 'killInside', 'tearKill'];
const words = {
  kill: 'killed before an operation',
  killInside: 'killed inside of one, a file left torn',
  tearKill: 'killed while a value is cut',
  fail: 'an operation that fails',
  failAfter: 'one that takes effect and reports a failure',
  failFrom: 'all that follow fail',
  drop: 'a write dropped, or a read that finds nothing, without a word',
  tear: 'a value cut without a word',
  brim: 'no room from there on',
};

const total = (sums) => Object.values(sums).reduce((sum, each) => sum + each, 0);
const figure = (value) => value.toLocaleString('en-US');

/**
 * The table of what was tried, in Markdown; nothing of what wasn't.
 * @param figures seed, texts, readers, programs, sessions, acts, troubles by their kind, spoiled, found
 */
export function reportOf({ seed, texts, readers, programs, sessions, acts, troubles = {}, spoiled, found }) {
  const { none = 0, ...struck } = troubles;
  const killed = kills.reduce((sum, how) => sum + (struck[how] ?? 0), 0);
  const rows = [
    ...(programs
      ? [
          ['random programs', programs],
          ['sessions of a person in them', sessions],
          ['steps that write', acts],
          ['sessions in which the app was killed', killed],
          ['sessions with another fault', total(struck) - killed],
          ['sessions without one', none],
        ]
      : []),
    ...Object.entries(words).flatMap(([how, text]) => (struck[how] ? [[`of those: ${text}`, struck[how]]] : [])),
    ...(spoiled ? [['values and files spoiled, each in each way', spoiled]] : []),
    ...(texts ? [[`mutated texts, each through ${readers} readers`, texts]] : []),
    ['found', found],
  ];
  const lines = rows.map(([what, value]) => `| ${what} | ${figure(value)} |`);
  return [`Seed ${seed}.`, '', '| Tried | Times |', '| --- | ---: |', ...lines].join('\n');
}
