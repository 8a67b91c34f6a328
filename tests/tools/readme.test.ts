import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { pagesOfApp, pictureOf, scenesAmiss } from '../../tools/screenshots/pages.mjs';
import { pictureLimit } from '../../tools/screenshots/picture-limit.mjs';
import { scenes } from '../../tools/screenshots/scenes.mjs';
import { steps } from '../../tools/test/steps.mjs';

const root = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const names = ['README.md', 'README.zh-CN.md'] as const;
const readmes = names.map((name) => [name, read(name)] as const);
const [english, chinese] = [read(names[0]), read(names[1])];

const picturesIn = (text: string): string[] => matches(text, /(docs\/pictures\/[\w-]+\.png)/g);
const headingsIn = (text: string): string[] => matches(text.replace(/```[\s\S]*?```/g, ''), /^(#{1,6}) /gm);
/** Everything written as code: in a line or in a block. */
const codeIn = (text: string): string =>
  [...matches(text, /```\w*\n([\s\S]*?)```/g), ...matches(text, /`([^`\n]+)`/g)].join('\n');

describe.each(readmes)('%s', (_name, text) => {
  const code = codeIn(text);

  test('every npm script that it names exists', () => {
    const named = matches(code, /\bnpm run ([\w:-]+)/g).concat(matches(code, /\bnpm (start|test)\b/g));
    expect(new Set(named)).toEqual(new Set(['start', 'test', 'screenshots']));
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(named));
  });

  test('every step of the tests that it names exists', () => {
    const named = matches(code, /npm test -- --only=([\w,]+)/g).flatMap((list) => list.split(','));
    expect(named.length).toBeGreaterThan(0);
    expect(steps.map((step) => step.name)).toEqual(expect.arrayContaining(named));
  });

  test('every file that it runs or links exists', () => {
    const run = matches(code, /\bnode ([\w./-]+\.mjs)/g);
    const linked = matches(text, /\]\((?!https?:|#)([^)#]+)\)/g);
    expect(linked.length).toBeGreaterThan(0);
    for (const file of [...run, ...linked]) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });

  test('every file of the repository that it names as code exists', () => {
    const named = matches(text, /`((?:miniprogram|tools|tests|preview|docs)\/[\w./-]+)`/g);
    for (const file of named) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });

  test('every picture that it shows exists and is small', () => {
    for (const picture of picturesIn(text))
      expect([picture, statSync(join(root, picture)).size <= pictureLimit]).toEqual([picture, true]);
  });

  test('it shows every scene, light and dark', () => {
    const wanted = scenes.flatMap(({ name }) =>
      ['light', 'dark'].map((theme) => `docs/pictures/${pictureOf(name, theme)}`),
    );
    expect(new Set(picturesIn(text))).toEqual(new Set([...wanted, 'docs/pictures/hero.png']));
  });

  test('it names no place of one machine', () => {
    expect(text).not.toMatch(/\/(?:home|root|work|tmp|Users)\/|[A-Z]:\\/);
  });
});

test('both languages have the same sections and the same pictures in the same order', () => {
  expect(headingsIn(chinese)).toEqual(headingsIn(english));
  expect(picturesIn(chinese)).toEqual(picturesIn(english));
});

test('every page of the app has its picture', () => {
  expect(scenesAmiss(pagesOfApp(), scenes)).toEqual([]);
});

test('a page without a scene and a scene without a page are named', () => {
  const scene = { name: 'old', page: 'pages/old/old' };
  expect(scenesAmiss(['pages/new/new'], [scene])).toEqual([
    expect.stringContaining('pages/new/new'),
    expect.stringContaining('pages/old/old'),
  ]);
});
