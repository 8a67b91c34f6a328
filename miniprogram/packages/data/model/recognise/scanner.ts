/** Walks over a printed text, sign by sign; never back over more than a key. */
import { halfWidth } from '../../../../domain/kit/text';

const closing: Record<string, string> = { '{': '}', '[': ']', '(': ')' };
/** Each opening quote with all that may close it. */
const quotes: Record<string, string> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '“”"',
  '”': '“”"',
  '‘': "‘’'",
  '’': "‘’'",
};
const escapes: Record<string, string> = { n: '\n', t: '\t', r: '', b: '', f: '' };

// Each is tried at one place only (sticky) and none can run away.
const blanks = /(?:\s|▼|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)+/y;
const separators = /(?:\s|[,，;▼]|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)+/y;
const digits = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?:[lLnfFdD](?![\w]))?/y;
const valueWord = /(?:true|false|null|none|nil|undefined)(?![\w$.])/iy;
const bareKey = /:?([A-Za-z_$][\w$.-]*|\d+)\s*(=>|[=:：])(?![=/])/y;
const bracketKey = /\[\s*(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([^\]"'\n]{1,80}))(?::[\w:\\"]{1,60})?\s*\]\s*=>/y;
const keyEnd = /\s*(=>|[:：=])/y;
/** Nothing behind the sign, and no group on the next line either. */
const memberEnd = /[ \t]*\n(?!\s*(?:[Aa]rray\b|[\w\\]+ Object\b|\(|\\?[\w\\]+::))/y;
/** How the name of a type stands before its value, and which sign comes next. */
const typeNames: readonly RegExp[] = [
  /(?:array|object|string)\([\w\\]*\)(?:#\d+ ?)?(?:\(\d+\))? ?(?=[{"])/y, // var_dump
  /(?:[Aa]rray|[\w\\]+ Object)\s*(?=\()/y, // print_r, var_export
  /[A-Za-z_][\w.$]*(?=\()/y, // NumberLong(…), Java's toString
  /[A-Za-z_][\w.$]* (?=\{)/y, // console.log of an object with a class
  /array:\d+ (?=\[)/y, // Laravel's dd
];

export interface Key {
  name: string;
  /** Its value may stand without quotes: behind = and =>, never behind a colon. */
  plain: boolean;
}

function isPlain(sign: string | undefined): boolean {
  return sign === '=' || sign === '=>';
}

export interface Scanner {
  atEnd: () => boolean;
  skipBlanks: () => void;
  skipSeparators: () => void;
  take: (sign: string) => boolean;
  /** Steps into a group; its closing sign, '' where none begins. */
  opens: () => string;
  /**
   * Steps over the name of a type; the closing sign of the group that it stepped into, '"' before a text, '' for none.
   */
  typeName: () => string;
  /** A key with its sign behind it; null, and nothing is taken, where no key stands. */
  key: () => Key | null;
  /** [alias] => with nothing behind it, and the line ends. */
  endsMember: (close: string) => boolean;
  /** A number with nothing behind it that would make it a text. */
  number: (close: string) => number | string | null;
  /**
   * A text in quotes, its line breaks gone: nobody writes one there, a terminal or a chat did. null where none begins.
   */
  string: () => string | null;
  /** A word that is a value: true, None … in lower case; '' for none. */
  word: () => string;
  /** A text without quotes: to the end of its line, its group, or to the comma before the next key. */
  bare: (close: string) => string;
}

/** A scanner at the beginning of a text. */
export function scannerOf(text: string): Scanner {
  let at = 0;
  return { atEnd, skipBlanks, skipSeparators, take, opens, typeName, key, endsMember, number, string, word, bare };

  function atEnd(): boolean {
    return at >= text.length;
  }

  function skipBlanks(): void {
    match(blanks);
  }

  function skipSeparators(): void {
    match(separators);
  }

  function take(sign: string): boolean {
    if (halfWidth(text.charAt(at)) !== sign) return false;
    at += 1;
    return true;
  }

  function opens(): string {
    const end = closing[halfWidth(text.charAt(at))] ?? '';
    if (end !== '') at += 1;
    return end;
  }

  function typeName(): string {
    const start = at;
    if (!typeNames.some((pattern) => match(pattern))) return '';
    const end = opens();
    if (end !== '') return end;
    if (quotes[text.charAt(at)] !== undefined) return '"';
    at = start;
    return '';
  }

  function key(): Key | null {
    const start = at;
    const bracket = match(bracketKey);
    if (bracket)
      return { name: (bracket[1] ?? bracket[2] ?? bracket[3] ?? '').trim().replace(/:.*$/, ''), plain: true };
    const bare = match(bareKey);
    if (bare) return { name: bare[1] ?? '', plain: isPlain(bare[2]) };
    const quoted = string();
    const end = quoted === null ? null : match(keyEnd);
    if (quoted !== null && end) return { name: quoted, plain: isPlain(end[1]) };
    at = start;
    return null;
  }

  function endsMember(close: string): boolean {
    return close === ')' && match(memberEnd) !== null;
  }

  function number(close: string): number | string | null {
    const start = at;
    const found = match(digits)?.[0];
    if (found === undefined) return null;
    const next = text.slice(at, at + 1);
    if (next !== '' && !/[\s,，;)\]}]/.test(next)) {
      at = start;
      return null;
    }
    // In print_r a text may begin with a number: the value is the whole line.
    if (close === ')' && /[ \t]*[^\s,)\]]/y.test(text.slice(at, at + 2).replace(/\n.*/s, ''))) {
      at = start;
      return null;
    }
    const plain = found.replace(/[lLnfFdD]$/, '');
    return plain.length > 15 ? plain : Number(plain);
  }

  function string(): string | null {
    const start = at;
    if (/[uUbB]/.test(text.charAt(at)) && /["']/.test(text.charAt(at + 1))) at += 1;
    const ends = quotes[text.charAt(at)];
    if (ends === undefined) {
      at = start;
      return null;
    }
    let value = '';
    for (at += 1; at < text.length; at += 1) {
      const sign = text.charAt(at);
      if (ends.includes(sign)) {
        at += 1;
        return value;
      }
      if (sign === '\\') value += escaped();
      else if (sign !== '\n') value += sign;
    }
    at = start;
    return null;
  }

  function word(): string {
    return match(valueWord)?.[0].toLowerCase() ?? '';
  }

  function bare(close: string): string {
    const start = at;
    let depth = 0;
    for (; at < text.length; at += 1) {
      const sign = text.charAt(at);
      if (sign === '\n' || (depth === 0 && sign === close)) break;
      if (sign === ',' && keyFollows()) break;
      if (sign === '(' || sign === '[') depth += 1;
      else if ((sign === ')' || sign === ']') && depth > 0) depth -= 1;
      else if (/[{}"]/.test(sign) || (sign === ']' && depth === 0)) break;
    }
    return text.slice(start, at).trim();
  }

  function keyFollows(): boolean {
    const rest = text.slice(at + 1, at + 90);
    return /^\s*(?:$|[}\])]|["'“]|[A-Za-z_$][\w$]*\s*[=:])/.test(rest);
  }

  /** What an escape stands for; `at` is left on its last sign. */
  function escaped(): string {
    at += 1;
    const sign = text.charAt(at);
    const code = /[0-9a-fA-F]{4}/y;
    code.lastIndex = at + 1;
    const hex = sign === 'u' ? code.exec(text) : null;
    if (!hex) return escapes[sign] ?? sign;
    at += 4;
    return String.fromCharCode(parseInt(hex[0], 16));
  }

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  }
}
