/** No text on screen uses a word that docs/glossary.md has retired: one thing has one word. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const miniprogram = join(root, 'miniprogram');

/** Stored texts that are still understood. */
const understood = [{ file: 'packages/review/model/message/templates.ts', word: '最晚提交' }];

/** The table under “Retired words”: the word, and the one in its place. */
const retired = (/## Retired words\n([\s\S]*)$/.exec(readFileSync(join(root, 'docs/glossary.md'), 'utf8'))?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, word = '', now = '']) => ({ word, now }));

const files = readdirSync(miniprogram, { recursive: true, encoding: 'utf8' })
  .filter((file) => !file.startsWith('miniprogram_npm'))
  .filter((file) => /\.(ts|wxml|json)$/.test(file));

/** The string literals of a source file, templates in their pieces; comments and patterns are no text on screen. */
function literals(source: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2020));
  return found;
}

function textsOf(file: string): string[] {
  const source = readFileSync(join(miniprogram, file), 'utf8');
  // Finding the literals takes long; a word that isn't in the file isn't in them, unless in numbers or pieces.
  if (retiredIn(source).length === 0 && !/\\[ux\n]/.test(source)) return [];
  return file.endsWith('.ts') ? literals(source) : [source.replace(/<!--[\s\S]*?-->/g, '')];
}

/** The retired words in a text; a word that is part of its successor isn't meant. */
function retiredIn(text: string): string[] {
  return retired.filter(({ word, now }) => text.split(now).join('').includes(word)).map(({ word }) => word);
}

test('the table names words and their successors', () => {
  expect(retired.length).toBeGreaterThan(10);
  expect(retired.every(({ word, now }) => word !== '' && now !== '')).toBe(true);
  expect(retiredIn('不再提醒')).toEqual(['不再提醒']);
  expect(retiredIn('这条不再提醒')).toEqual([]);
  expect(literals("// 识别\nconst a = `${b}写给客户${'已处理'}。`; const c = /识别/;")).toEqual([
    '',
    '写给客户',
    '已处理',
    '。',
  ]);
});

test('no text of the app holds a retired word', () => {
  const found = files.flatMap((file) =>
    textsOf(file)
      .flatMap(retiredIn)
      .filter((word) => !understood.some((each) => each.file === file && each.word === word))
      .map((word) => `${file}: ${word}`),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
