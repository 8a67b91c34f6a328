import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import packageJson from '../../package.json';
import previewJson from '../../preview/package.json';
import { docs } from '../../tools/docs.mjs';
import { rooms } from '../../tools/lint/layers.cjs';
import { pagesOfApp, pictureOf, scenesAmiss } from '../../tools/screenshots/pages.mjs';
import { pictureLimit } from '../../tools/screenshots/picture-limit.mjs';
import { scenes } from '../../tools/screenshots/scenes.mjs';
import { steps } from '../../tools/test/steps.mjs';
import { codeIn, headingsIn, inlineCodeIn, picturesIn, rowsIn, targetsIn } from '../support/markdown';

const root = join(__dirname, '../..');
const all = docs();
const page = (file: string): string => all.get(file) ?? '';
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
/** A path as a page writes it → from the root. */
const seenFrom = (file: string, target: string): string => posix.join(posix.dirname(file), target);
const missing = (files: string[]): string[] => files.filter((file) => !existsSync(join(root, file)));

describe.each([...all])('%s', (file, text) => {
  const code = codeIn(text);

  test('every command that it names exists', () => {
    const scripts = found(code, /\bnpm (?:run )?((?<=run )[\w:-]+|start|test)\b/g);
    expect(scripts.filter((name) => !(name in packageJson.scripts || name in previewJson.scripts))).toEqual([]);
    expect(missing(found(code, /\bnode ([\w./-]+\.mjs)/g))).toEqual([]);
  });

  test('every step of the checks that it names exists', () => {
    const named = found(code, /npm test -- --(?:only|except)=([\w,]+)/g).flatMap((list) => list.split(','));
    expect(steps.map((step) => step.name)).toEqual(expect.arrayContaining(named));
  });

  test('every link leads to something', () => {
    const broken = targetsIn(text).filter((target) => {
      const [path = '', anchor] = target.split('#');
      const to = path === '' ? file : seenFrom(file, path);
      if (!existsSync(join(root, to))) return true;
      return anchor !== undefined && !headingsIn(page(to)).some((heading) => heading.anchor === anchor);
    });
    expect(broken).toEqual([]);
  });

  test('every file of the repository that it names as code exists', () => {
    const ours = /^(?:miniprogram|tools|tests|preview|docs|typings|\.github|\.ci)\/[\w./-]+$/;
    expect(missing(inlineCodeIn(text).filter((word) => ours.test(word)))).toEqual([]);
  });

  test('every picture that it shows exists', () => {
    expect(missing(picturesIn(text).map((picture) => seenFrom(file, picture)))).toEqual([]);
  });

  test('it names no place of one machine', () => {
    expect(text).not.toMatch(/\/(?:home|root|work|tmp|Users)\/|[A-Z]:\\/);
  });
});

describe('the gallery', () => {
  const shown = picturesIn(page('docs/gallery.md')).map((picture) => picture.replace(/^pictures\//, ''));
  const stored = readdirSync(join(root, 'docs/pictures'));

  test('shows every picture there is, once', () => {
    expect([...shown].sort()).toEqual([...stored].sort());
  });

  test('shows every scene, light and dark', () => {
    const wanted = scenes.flatMap(({ name }) => ['light', 'dark'].map((theme) => pictureOf(name, theme)));
    expect(shown).toEqual(expect.arrayContaining(wanted));
    expect(shown).toHaveLength(wanted.length + 1);
  });

  test('is light enough for a clone', () => {
    const heavy = stored.filter((name) => statSync(join(root, 'docs/pictures', name)).size > pictureLimit);
    expect(heavy).toEqual([]);
  });

  test('has every page of the app', () => {
    expect(scenesAmiss(pagesOfApp(), scenes)).toEqual([]);
  });

  test('would miss a page without a scene, and refuse a scene without a page', () => {
    expect(scenesAmiss(['pages/new/new'], [{ name: 'old', page: 'pages/old/old' }])).toEqual([
      expect.stringContaining('pages/new/new'),
      expect.stringContaining('pages/old/old'),
    ]);
  });
});

describe('the words of docs/ are those of the code', () => {
  const firstCells = (file: string): string[] =>
    rowsIn(page(file)).map(([first = '']) => first.replace(/^`|\/?`$/g, ''));

  test('architecture.md lists the rooms in the order that lint holds', () => {
    const listed = firstCells('docs/architecture.md').join(' ');
    for (const layer of ['domain', 'storage'] as const)
      expect(listed).toContain(rooms[layer].filter((room) => room !== '').join(' '));
  });

  test('architecture.md lists every page of every subpackage', () => {
    const listed = rowsIn(page('docs/architecture.md')).flatMap(([name = '', pages = '']) =>
      pages.split(', ').map((one) => `packages/${name.replace(/`/g, '')}/${one}/${one}`),
    );
    const inPackages = pagesOfApp().filter((path) => path.startsWith('packages/'));
    expect(listed).toEqual(expect.arrayContaining(inPackages));
  });

  test('CONTRIBUTING.md lists every check', () => {
    const [, ...listed] = firstCells('CONTRIBUTING.md');
    expect(listed.sort()).toEqual(steps.map((step) => step.name).sort());
  });

  test('every word of the glossary stands in the code, and on a screen', () => {
    const shipped = readdirSync(join(root, 'miniprogram'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|wxml|json)$/.test(file) && !file.startsWith('miniprogram_npm'))
      .map((file) => readFileSync(join(root, 'miniprogram', file), 'utf8'))
      .join('\n');
    const words = rowsIn(page('docs/glossary.md'))
      .filter(([inCode = '']) => inCode.startsWith('`'))
      .flatMap(([inCode = '', onScreen = '']) => [inCode.replace(/`/g, ''), onScreen]);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !shipped.includes(word))).toEqual([]);
  });
});
