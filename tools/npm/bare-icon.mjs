import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const icon = join(root, 'node_modules/@vant/weapp/lib/icon');

/** What an icon brings along for the badge at its corner, and the classes that vant's other parts share with it. */
const unused = [
  { file: 'index.json', part: /,?\s*"van-info": "\.\.\/info\/index"/ },
  { file: 'index.wxml', part: /\s*<van-info\b[^>]*\/>/ },
  { file: 'index.wxss', part: "@import '../common/index.wxss';" },
];

/**
 * Takes out of vant's icon what no icon of ours shows: 3 KB of the first download. Safe to repeat; leaves a file alone
 * that looks otherwise, since nothing but bytes depends on it.
 */
export function bareIcon() {
  for (const { file, part } of unused) {
    const path = join(icon, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(part, '');
    if (changed !== text) writeFileSync(path, changed);
  }
}
