import config from '../../../oxlint.config.mjs';
import { brokenRules } from './oxlint';
import { layerSamples } from './layerSamples';
import { ruleSamples } from './ruleSamples';

interface Override {
  files: string[];
  rules?: Record<string, unknown>;
}

/** Rules in force for a glob of the configuration. */
function rulesFor(glob: string): string[] {
  const meant = (config.overrides as Override[]).filter(({ files }) => files.includes(glob));
  const merged = Object.assign({}, ...meant.map(({ rules }) => rules)) as Record<string, unknown>;
  return Object.keys(merged).filter((rule) => merged[rule] !== 'off');
}

const nameOf = (rule: string): string => rule.replace('/', '-');
const scripts = '**/*.{js,mjs,cjs}';

/** A glob of the configuration, and the file that the sample of a rule is put in. */
const groups: [string, (rule: string) => string][] = [
  // Only what is no module can break all of them.
  [scripts, (rule) => `tools/${nameOf(rule)}.${/^(im|ex)port/m.test(ruleSamples[rule] ?? '') ? 'mjs' : 'cjs'}`],
  ['preview/**/*.ts', (rule) => `preview/${nameOf(rule)}.ts`],
  ['typings/**/*.ts', (rule) => `typings/${nameOf(rule)}.ts`],
  ['tests/**/*.ts', (rule) => `tests/${nameOf(rule)}.ts`],
  ['miniprogram/**/*.ts', (rule) => `miniprogram/platform/${nameOf(rule)}.ts`],
];

const expected = groups.flatMap(([glob, fileOf]) => rulesFor(glob).map((rule) => ({ rule, file: fileOf(rule) })));
const inLayers = layerSamples.map(([path, code, rule], index) => {
  const isFirst = layerSamples.findIndex(([other]) => other === path) === index;
  return { file: isFirst ? path : path.replace(/((\.d)?\.\w+)$/, `${index}$1`), code, rule };
});
let broken: Map<string, string[]>;

beforeAll(() => {
  broken = brokenRules(
    new Map([
      ...expected.map(({ file, rule }): [string, string] => [file, ruleSamples[rule] ?? '']),
      ...inLayers.map(({ file, code }): [string, string] => [file, code]),
    ]),
  );
}, 60_000);

test('every rule in force refuses its sample, in scripts, preview, typings, tests and mini-program', () => {
  // In a module, deleting a name is no code at all.
  const refused = ({ file, rule }: { file: string; rule: string }): boolean =>
    [rule, ...(rule === 'no-delete-var' ? ['no code'] : [])].some((each) => broken.get(file)?.includes(each));
  expect(expected.filter((each) => !refused(each))).toEqual([]);
  expect(expected.length).toBeGreaterThan(400);
});

test('each layer refuses what does not belong there, and no comment switches that off', () => {
  // Without typings of wx, whatever is done with it is unsafe.
  const found = (file: string): string[] =>
    (broken.get(file) ?? []).filter((rule) => !rule.startsWith('typescript/no-unsafe-'));
  const judged = inLayers.map((each) => ({ ...each, found: found(each.file) }));
  expect(judged.filter(({ rule, found }) => (rule === null ? found.length > 0 : !found.includes(rule)))).toEqual([]);
});
