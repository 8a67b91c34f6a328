import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../miniprogram');

/** Every file of ours that ends so, with its text. */
const files = (ending: string): [name: string, text: string][] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('miniprogram_npm'))
    .map((name) => [name.split('\\').join('/'), readFileSync(join(root, name), 'utf8')]);

/** Names of the files, apart from those where it belongs, in whose text it is found. */
const found = (ending: string, what: RegExp, ...home: string[]): string[] =>
  files(ending)
    .filter(([name, text]) => what.test(text) && !home.includes(name))
    .map(([name]) => name);

test('every page offers to undo with the same bar', () => {
  const bars = files('.wxml').flatMap(([, text]) => text.match(/<undo-bar [^>]*>/g) ?? []);
  expect(new Set(bars)).toEqual(new Set(['<undo-bar text="{{undoText}}" note="{{undoNote}}" bind:undo="undo" />']));
});

test('copying, and whether anything can be written, are asked in one place each', () => {
  const copying = ['platform/clipboard.ts', 'screen/copy.ts', 'packages/guide/copy/copy.ts'];
  expect(found('.ts', /\bcopyText\(/, ...copying)).toEqual([]);
  const asking = found('.ts', /mode\b.*kind\b.*'readOnly'/, 'screen/readOnly.ts');
  expect(asking.filter((name) => !name.startsWith('storage/'))).toEqual([]);
});

test('no type is forced on a value without a word on the line above why', () => {
  const forced = files('.ts').flatMap(([name, text]) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) =>
      line.includes('as unknown as') && !(lines[index - 1] ?? '').trim().startsWith('//')
        ? [`${name}:${index + 1}`]
        : [],
    );
  });
  expect(forced).toEqual([]);
});
