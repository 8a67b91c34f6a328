import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const WEIGHTS = [400, 500, 700];

/**
 * Serves Noto Sans SC from here: Chinese text looks the same on every machine, without the network.
 * @param {string} outFolder gets fonts.css and fonts/
 */
export function copyFonts(outFolder) {
  const packageFolder = path.dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
  const target = path.join(outFolder, 'fonts');
  if (existsSync(path.join(outFolder, 'fonts.css'))) return;
  mkdirSync(target, { recursive: true });
  /** @type {string[]} */
  const css = [];
  for (const weight of WEIGHTS) {
    const sheet = readFileSync(path.join(packageFolder, `${weight}.css`), 'utf8');
    for (const [, file = ''] of sheet.matchAll(/url\(\.\/files\/([^)]+\.woff2)\)/g)) {
      cpSync(path.join(packageFolder, 'files', file), path.join(target, file));
    }
    css.push(sheet.replace(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '').replaceAll('./files/', './fonts/'));
  }
  writeFileSync(path.join(outFolder, 'fonts.css'), css.join('\n'));
}
