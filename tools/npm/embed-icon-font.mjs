import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { root } from '../paths.mjs';
import { iconNames } from './icon-names.mjs';

const wxss = join(root, 'node_modules/@vant/weapp/lib/icon/index.wxss');
const encoded = join(root, 'node_modules/@vant/icons/src/encode-woff2.less');

const fontFace = /@font-face\{[^}]*font-family:vant-icon[^}]*\}/;
const fontData = /url\('data:font\/woff2;[^,']*base64,([^']+)'\)/;
const glyphRule = /\.van-icon-([\w-]+):before\{content:"\\([0-9a-f]+)"\}/g;

/**
 * vant's icons load their font from a network address, and the product makes no request; WXSS can't name a local
 * font file either. So the font itself, cut down to the icons in use, goes into the stylesheet, and the rules of the
 * others go out of it. Safe to repeat.
 * Throws when either package no longer looks as expected: an icon font that silently fails is blank boxes.
 */
export async function embedIconFont() {
  const style = readFileSync(wxss, 'utf8');
  const face = fontFace.exec(style)?.[0];
  if (face === undefined) throw new Error(`${wxss}: no @font-face of vant-icon found`);
  const glyphs = new Map(
    [...style.matchAll(glyphRule)].map(([, name, code]) => [name, String.fromCodePoint(parseInt(code, 16))]),
  );
  const missing = iconNames.filter((name) => !glyphs.has(name));
  if (missing.length > 0)
    throw new Error(`${wxss}: no icon ${missing.join(', ')} (after adding one to the list: npm ci)`);
  const whole = fontData.exec(readFileSync(encoded, 'utf8'))?.[1];
  if (whole === undefined) throw new Error(`${encoded}: no base64 font found`);
  const font = await subsetFont(Buffer.from(whole, 'base64'), iconNames.map((name) => glyphs.get(name)).join(''), {
    targetFormat: 'woff2',
  });
  const own =
    '@font-face{font-display:auto;font-family:vant-icon;font-style:normal;font-weight:400;' +
    `src:url(data:font/woff2;charset=utf-8;base64,${font.toString('base64')}) format("woff2")}`;
  const changed = style
    .replace(face, () => own)
    .replace(glyphRule, (rule, name) => (iconNames.includes(name) ? rule : ''));
  if (changed !== style) writeFileSync(wxss, changed);
}
