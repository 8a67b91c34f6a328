/**
 * Whatever comes in: no reader throws, writes or spoils what it was given. 2,000 texts with the other tests;
 * `npm run torture` takes as many as it is asked for, and prints what they were.
 */
import { diceOf, exploring, seed as ofThisRun } from '../../tools/jest/luck.cjs';
import { corpus } from './corpus';
import { lasting } from './growth';
import { leaveFigures } from './leaveFigures';
import { longest, mutatorNames, mutators, oneOf, resealed, type Dice } from './mutators';
import { readers } from './readers';

const { TORTURE_COUNT: asked, TORTURE_SEED } = process.env;
const count = Number(asked ?? (exploring ? 20_000 : 2000));
const seed = Number(TORTURE_SEED ?? ofThisRun);

const forms = [...new Set(corpus.map(([form]) => form))];

interface Case {
  text: string;
  /** What was done to it. */
  how: string[];
}

function caseOf(dice: Dice): Case {
  const form = oneOf(dice, forms);
  const [, start] = oneOf(
    dice,
    corpus.filter(([name]) => name === form),
  );
  const how = [form];
  let text = start;
  for (let left = 1 + Math.floor(dice() * 3); left > 0; left -= 1) {
    const name = oneOf(dice, mutatorNames);
    const [, other] = oneOf(dice, corpus);
    text = (mutators[name]?.(text, dice, other) ?? text).slice(0, longest);
    how.push(name);
  }
  return { text: dice() < 0.7 ? resealed(text) : text, how };
}

/** Any use of the platform is one too many. */
const used: string[] = [];
beforeAll(() => {
  const platform = new Proxy(
    {},
    {
      get(_, name) {
        // jest looks at what hangs on the global object, by symbols of its own.
        if (typeof name === 'symbol') return undefined;
        used.push(String(name));
        throw new Error(`wx.${String(name)} was used`);
      },
    },
  );
  Object.defineProperty(globalThis, 'wx', { value: platform, configurable: true });
});
afterAll(() => Reflect.deleteProperty(globalThis, 'wx'));

test(
  'no mutated text makes a reader throw, write, or change what it was given',
  () => {
    const ofEveryObject = Object.getOwnPropertyNames(Object.prototype).join();
    const tried = new Map<string, number>();
    const found = new Map<string, number>();
    const slowest = new Map<string, { ms: number; what: string }>();
    const add = (sums: Map<string, number>, name: string): unknown => sums.set(name, (sums.get(name) ?? 0) + 1);
    for (let at = 0; at < count; at += 1) {
      const { text, how } = caseOf(diceOf(seed + at));
      for (const name of how) add(tried, name);
      for (const { name, read } of readers) {
        let ms = 0;
        try {
          ms = lasting(() => read(text, diceOf(seed + at)) && add(found, name));
        } catch (error) {
          const what = `${name}, after ${how.join(', ')}: npm run torture -- --seed=${seed + at} --count=1`;
          throw new Error(`${what}\n${JSON.stringify(text.slice(0, 2000))}`, { cause: error });
        }
        if (ms > (slowest.get(name)?.ms ?? 0)) slowest.set(name, { ms, what: `${how.join(', ')} (seed ${seed + at})` });
      }
    }
    expect(used).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(ofEveryObject);
    leaveFigures({ texts: count, readers: readers.length });
    if (asked !== undefined) console.log(figures(tried, found, slowest));
    // The readers have to have something to look at, behind seals too, and every mutator its turn.
    if (count < 2000) return;
    expect(readers.filter(({ name }) => !found.has(name)).map(({ name }) => name)).toEqual([]);
    expect(mutatorNames.filter((name) => !tried.has(name))).toEqual([]);
  },
  12 * 3_600_000,
);

function figures(
  tried: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
  slowest: ReadonlyMap<string, { ms: number; what: string }>,
): string {
  const lines = readers.map(({ name }) => {
    const { ms, what } = slowest.get(name) ?? { ms: 0, what: '' };
    return `${name}: found something in ${found.get(name) ?? 0}; slowest ${ms.toFixed(0)} ms: ${what}`;
  });
  const ways = [...tried].sort(([, a], [, b]) => b - a).map(([name, times]) => `${name} ${times}`);
  return [`${count} texts from seed ${seed}, each through ${readers.length} readers`, ...lines, ways.join(', ')].join(
    '\n',
  );
}
