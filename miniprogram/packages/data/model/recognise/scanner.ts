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
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?:[lLnfFdD](?![\w]))?/y;
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

export class Scanner {
  private at = 0;
  constructor(private readonly text: string) {}

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  skipBlanks(): void {
    this.match(blanks);
  }

  skipSeparators(): void {
    this.match(separators);
  }

  take(sign: string): boolean {
    if (halfWidth(this.text.charAt(this.at)) !== sign) return false;
    this.at += 1;
    return true;
  }

  /** Steps into a group; its closing sign, '' where none begins. */
  opens(): string {
    const end = closing[halfWidth(this.text.charAt(this.at))] ?? '';
    if (end !== '') this.at += 1;
    return end;
  }

  /**
   * Steps over the name of a type; the closing sign of the group that it stepped into, '"' before a text, '' for none.
   */
  typeName(): string {
    const start = this.at;
    if (!typeNames.some((pattern) => this.match(pattern))) return '';
    const end = this.opens();
    if (end !== '') return end;
    if (quotes[this.text.charAt(this.at)] !== undefined) return '"';
    this.at = start;
    return '';
  }

  /** A key with its sign behind it; null, and nothing is taken, where no key stands. */
  key(): Key | null {
    const start = this.at;
    const bracket = this.match(bracketKey);
    if (bracket)
      return { name: (bracket[1] ?? bracket[2] ?? bracket[3] ?? '').trim().replace(/:.*$/, ''), plain: true };
    const bare = this.match(bareKey);
    if (bare) return { name: bare[1] ?? '', plain: isPlain(bare[2]) };
    const quoted = this.string();
    const end = quoted === null ? null : this.match(keyEnd);
    if (quoted !== null && end) return { name: quoted, plain: isPlain(end[1]) };
    this.at = start;
    return null;
  }

  /** [alias] => with nothing behind it, and the line ends. */
  endsMember(close: string): boolean {
    return close === ')' && this.match(memberEnd) !== null;
  }

  /** A number with nothing behind it that would make it a text. */
  number(close: string): number | string | null {
    const start = this.at;
    const found = this.match(number)?.[0];
    if (found === undefined) return null;
    const next = this.text.slice(this.at, this.at + 1);
    if (next !== '' && !/[\s,，;)\]}]/.test(next)) {
      this.at = start;
      return null;
    }
    // In print_r a text may begin with a number: the value is the whole line.
    if (close === ')' && /[ \t]*[^\s,)\]]/y.test(this.text.slice(this.at, this.at + 2).replace(/\n.*/s, ''))) {
      this.at = start;
      return null;
    }
    const plain = found.replace(/[lLnfFdD]$/, '');
    return plain.length > 15 ? plain : Number(plain);
  }

  /**
   * A text in quotes, its line breaks gone: nobody writes one there, a terminal or a chat did. null where none begins.
   */
  string(): string | null {
    const start = this.at;
    if (/[uUbB]/.test(this.text.charAt(this.at)) && /["']/.test(this.text.charAt(this.at + 1))) this.at += 1;
    const ends = quotes[this.text.charAt(this.at)];
    if (ends === undefined) {
      this.at = start;
      return null;
    }
    let value = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const sign = this.text.charAt(this.at);
      if (ends.includes(sign)) {
        this.at += 1;
        return value;
      }
      if (sign === '\\') value += this.escaped();
      else if (sign !== '\n') value += sign;
    }
    this.at = start;
    return null;
  }

  /** A word that is a value: true, None … in lower case; '' for none. */
  word(): string {
    return this.match(valueWord)?.[0].toLowerCase() ?? '';
  }

  /** A text without quotes: to the end of its line, its group, or to the comma before the next key. */
  bare(close: string): string {
    const start = this.at;
    let depth = 0;
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text.charAt(this.at);
      if (sign === '\n' || (depth === 0 && sign === close)) break;
      if (sign === ',' && this.keyFollows()) break;
      if (sign === '(' || sign === '[') depth += 1;
      else if ((sign === ')' || sign === ']') && depth > 0) depth -= 1;
      else if (/[{}"]/.test(sign) || (sign === ']' && depth === 0)) break;
    }
    return this.text.slice(start, this.at).trim();
  }

  private keyFollows(): boolean {
    const rest = this.text.slice(this.at + 1, this.at + 90);
    return /^\s*(?:$|[}\])]|["'“]|[A-Za-z_$][\w$]*\s*[=:])/.test(rest);
  }

  /** What an escape stands for; `at` is left on its last sign. */
  private escaped(): string {
    this.at += 1;
    const sign = this.text.charAt(this.at);
    const code = /[0-9a-fA-F]{4}/y;
    code.lastIndex = this.at + 1;
    const hex = sign === 'u' ? code.exec(this.text) : null;
    if (!hex) return escapes[sign] ?? sign;
    this.at += 4;
    return String.fromCharCode(parseInt(hex[0], 16));
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }
}
