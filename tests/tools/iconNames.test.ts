import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { iconNames } from '../../tools/npm/icon-names.mjs';

const miniprogram = join(__dirname, '../../miniprogram');
const notOurs = 'miniprogram_npm';

/** Icons that the WXML of a folder draws: `<van-icon name="…">`, where the name may be one of two. */
function namedIcons(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.wxml') && !file.startsWith(notOurs))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/<van-icon\s[^>]*?name="([^"]+)"/g)])
    .map(([, name = '']) => name)
    .flatMap((name) => (name.startsWith('{{') ? [...name.matchAll(/'([^']+)'/g)].map(([, one = '']) => one) : [name]));
}

test('the font that ships has every icon that a page draws, and no other', () => {
  expect([...new Set(namedIcons(miniprogram))].sort()).toEqual([...iconNames].sort());
});
