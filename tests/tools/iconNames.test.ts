import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { iconNames } from '../../tools/npm/icon-names.mjs';

const miniprogram = join(__dirname, '../../miniprogram');
const notOurs = 'miniprogram_npm';

/** Icons named in the WXML of a folder: `<van-icon name="…">` and the icon attributes of vant's other parts. */
function namedIcons(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.wxml') && !file.startsWith(notOurs))
    .flatMap((file) => {
      const wxml = readFileSync(join(folder, file), 'utf8');
      return [
        ...wxml.matchAll(
          /<van-icon\s[^>]*?name="([\w-]+)"|<van-[\w-]+\s[^>]*?(?:icon|left-icon|right-icon)="([\w-]+)"/g,
        ),
      ].map((match) => match[1] ?? match[2] ?? '');
    });
}

test('every icon that a page names is in the font that ships', () => {
  const named = namedIcons(miniprogram);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !iconNames.includes(name))).toEqual([]);
});
