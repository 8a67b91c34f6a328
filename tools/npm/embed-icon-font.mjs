import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const wxss = join(root, 'node_modules/@vant/weapp/lib/icon/index.wxss');
const encoded = join(root, 'node_modules/@vant/icons/src/encode-woff2.less');

const fontFace = /@font-face\{[^}]*font-family:vant-icon[^}]*\}/;
const fontData = /url\('(data:font\/woff2;[^']+)'\)/;

/**
 * vant's icons load their font from a network address, and the product makes no request; WXSS can't name a local
 * font file either. So the font itself, from @vant/icons, goes into the stylesheet. Safe to repeat.
 * Throws when either package no longer looks as expected: an icon font that silently fails is blank boxes.
 */
export function embedIconFont() {
  const style = readFileSync(wxss, 'utf8');
  const face = fontFace.exec(style)?.[0];
  if (face === undefined) throw new Error(`${wxss}: no @font-face of vant-icon found`);
  const data = fontData.exec(readFileSync(encoded, 'utf8'))?.[1];
  if (data === undefined) throw new Error(`${encoded}: no base64 font found`);
  const own =
    '@font-face{font-display:auto;font-family:vant-icon;font-style:normal;font-weight:400;' +
    `src:url(${data}) format("woff2")}`;
  const changed = style.replace(face, () => own);
  if (changed !== style) writeFileSync(wxss, changed);
}
