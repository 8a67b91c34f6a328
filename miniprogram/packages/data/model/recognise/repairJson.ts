/**
 * Chat apps and keyboards turn " into “ ”, commas and colons into full-width ones, and people leave a comma too many.
 */

import { halfWidth } from '../../../../domain/kit/text';

const quotes = '"“”„‟＂';

/**
 * A second reading of a JSON text that isn't valid: typographic quotes and full-width signs made plain outside of
 * strings, commas before a closing sign dropped, line breaks inside strings and numbers taken out. One pass; the answer
 * may still be invalid.
 */
export function repairJson(text: string): string {
  const out: string[] = [];
  let opening = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (opening !== '' && sign === '\\') {
      out.push(text.slice(at, at + 2));
      at += 1;
    } else if (sign === '\n' && (opening !== '' || isTorn(text, at))) {
      // JSON has no line break here: a terminal or a chat put it in.
    } else if (opening !== '') {
      if (closes(text, at, opening)) {
        opening = '';
        out.push('"');
      } else out.push(insideString(sign));
    } else if (quotes.includes(sign)) {
      opening = sign;
      out.push('"');
    } else pushSign(out, halfWidth(sign));
  }
  return out.join('');
}

/**
 * A string begun with a plain quote ends with one; one begun with a typographic quote ends where a sign of JSON
 * follows.
 */
function closes(text: string, at: number, opening: string): boolean {
  const sign = text.charAt(at);
  if (opening === '"' || !quotes.includes(sign)) return sign === opening && opening === '"';
  let next = at + 1;
  while (next < text.length && text.charAt(next).trim() === '') next += 1;
  return next === text.length || ',:}]'.includes(halfWidth(text.charAt(next)));
}

function insideString(sign: string): string {
  if (sign === '"') return '\\"';
  return sign < ' ' ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign;
}

/** A line break inside of a number or a word. */
function isTorn(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + 1));
}

/** A comma that a closing sign follows, over blanks, was one too many. */
function pushSign(out: string[], sign: string): void {
  if (sign === '}' || sign === ']') {
    let last = out.length - 1;
    while (last >= 0 && out[last]?.trim() === '') last -= 1;
    if (out[last] === ',') out.length = last;
  }
  out.push(sign);
}
