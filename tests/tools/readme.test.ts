import { Buffer } from 'node:buffer';
import { lowestBaseLibrary } from '../../miniprogram/platform/baseLibrary';
import { recycleDays } from '../../miniprogram/storage/book/retention';
import { quotaBytes } from '../../miniprogram/storage/device/quota';
import { tableAsOf } from '../../miniprogram/packages/register/model/categories/categoryTable';
import { docs } from '../../tools/docs.mjs';
import { blocksIn, headingsIn, linksIn, picturesIn } from '../support/markdown';

const all = docs();
const read = (name: string): string => all.get(name) ?? '';
const [english, chinese] = [read('README.md'), read('README.zh-CN.md')];
const both = [
  ['README.md', english],
  ['README.zh-CN.md', chinese],
] as const;

/** Three minutes of reading. */
const limitBytes = 8 * 1024;

describe.each(both)('%s is a front door', (_name, text) => {
  test('it is short', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limitBytes);
  });

  test('its two commands do all set-up themselves', () => {
    expect(blocksIn(text)).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
  });

  test('it shows one picture and leads to every page of docs/', () => {
    expect(picturesIn(text)).toEqual(['docs/pictures/hero.png']);
    const pages = [...all.keys()].filter((file) => file.startsWith('docs/'));
    expect(pages.length).toBeGreaterThan(0);
    expect(linksIn(text)).toEqual(expect.arrayContaining([...pages, 'CONTRIBUTING.md']));
  });

  test('its limits are those of the app', () => {
    const said = [lowestBaseLibrary, tableAsOf, `${recycleDays} `, ` ${quotaBytes / 1024 / 1024}`];
    for (const limit of said) expect(text).toContain(limit);
  });
});

test('both languages say the same, part by part', () => {
  expect(headingsIn(chinese).map(({ level }) => level)).toEqual(headingsIn(english).map(({ level }) => level));
  const bar = (text: string): string[] => text.split('\n').filter((line) => /^(\||- |\d+\. )/.test(line));
  const kinds = (text: string): string[] => bar(text).map((line) => line.charAt(0));
  expect(kinds(chinese)).toEqual(kinds(english));
  const led = (text: string): string[] => linksIn(text).filter((link) => !link.startsWith('README'));
  expect(led(chinese).sort()).toEqual(led(english).sort());
});
