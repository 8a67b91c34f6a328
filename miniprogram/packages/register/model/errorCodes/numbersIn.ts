import { isKnownCode } from './allCodes';
import type { CodeField } from './errorCode';

export interface NumberInText {
  number: number;
  field: CodeField;
}

export interface NumbersInText {
  /** Known codes and numbers that a label calls a code, in the order in which they occur; 0 included. */
  codes: NumberInText[];
  /** Unlabelled numbers of the usual shape that are no known code. */
  lookalikes: number[];
}

const label =
  /err_?code|error ?code|errno|错误码|错误代码|返回码|返回值?|代码|状态码?|报错|错误|提示|status|code|error|err/gi;

/**
 * Up to six digits behind a label, with what any notation puts between: "errcode":-1, [errcode] => int(-1),
 * <status>1001</status>, 返回了 -1.
 */
const labelled =
  /^["'”’)\]>]{0,3} ?(?:的|结果|值)?[是为了]? ?(?:=>|->|[:=>])? ?(?:[A-Za-z]{3,10}\(|u)?["'“‘([【]{0,2}(-?\d{1,6})(?!\d|\.\d)/;

/** 返回 1001 条 counts something. */
const unit = /^ ?[条个次天年月日号元秒分人页%]/;

/** Longest run between a label and the end of its number, in characters. */
const reach = 40;

/** Ids that happen to hold digits: hint: [xyz123], rid: 64f1-61052-5e6f. */
const namedId = /hint ?:? ?\[[^\]]{0,80}\]?|(?:rid|request_?id|trace_?id)["']? ?[:=] ?["']?[\w-]{1,80}/gi;

/** Letters, digits and the marks that join them to one id or one list. */
const run = /[A-Za-z0-9]+(?:[-_.,;:/@][A-Za-z0-9]+)*/g;

const usualShape = /^[4-9]\d{4}$/;

/**
 * Numbers that stand where a code stands. `plain`: half-width, blanks collapsed (the patterns rely on it to stay fast).
 */
export function numbersIn(plain: string): NumbersInText {
  if (/^-?\d{1,6}$/.test(plain)) return { codes: [{ number: Number(plain), field: 'unsaid' }], lookalikes: [] };
  const found: (NumberInText & { at: number })[] = [];
  const lookalikes: number[] = [];
  const withoutIds = unwrapped(plain).replace(namedId, blank);
  let rest = '';
  withoutIds.replace(label, (name: string, at: number) => {
    const end = at + name.length;
    const [behind = '', digits = ''] = labelled.exec(withoutIds.slice(end, end + reach)) ?? [];
    const counts = unit.test(withoutIds.slice(end + behind.length, end + behind.length + 2));
    if (digits === '' || at < rest.length) return name;
    if (!isStrict(name) && (counts || !isKnownCode(Number(digits)))) return name;
    found.push({ at, number: Number(digits), field: /^(?:status|状态)/i.test(name) ? 'status' : 'errcode' });
    rest += withoutIds.slice(rest.length, at) + blank(name + behind);
    return name;
  });
  rest += withoutIds.slice(rest.length);
  rest.replace(run, (text: string, at: number) => {
    for (const part of numberParts(text)) {
      if (isKnownCode(Number(part))) found.push({ at, number: Number(part), field: 'unsaid' });
      else if (usualShape.test(part)) lookalikes.push(Number(part));
    }
    return text;
  });
  const codes = found.sort((a, b) => a.at - b.at).map(({ number, field }) => ({ number, field }));
  return { codes, lookalikes };
}

/** Labels that mean a code whatever follows. Others stand before many numbers (HTTP 200, 返回 3): known ones count. */
function isStrict(label: string): boolean {
  return /^(?:err_?code|error ?code|errno|错误码|错误代码|返回码)$/i.test(label);
}

/** The text without what one notation wraps another in: CDATA, escaped quotes, entities. */
function unwrapped(plain: string): string {
  return plain
    .replace(/<!\[CDATA\[([^\]]*)\]\]>/g, '$1')
    .replace(/\\+(?=["'])/g, '')
    .replace(/string\(\d+\) ?(?=")/g, '')
    .replace(/&quot;|&#34;|&#39;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
}

/** Same length, so that positions stay comparable. */
function blank(text: string): string {
  return ' '.repeat(text.length);
}

/**
 * Five- or six-digit parts of a run such as "61052,53013". A part that mixes letters and digits makes the whole run an
 * id; a decimal point or a date's marks between digits make it a number or a day.
 */
function numberParts(text: string): string[] {
  const parts = text.split(/[-_.,;:/@]/);
  if (parts.some((part) => /\d/.test(part) && /[A-Za-z]/.test(part))) return [];
  if (/\d\.\d/.test(text) || /^gh_/i.test(text)) return [];
  return parts.filter((part) => /^\d{5,6}$/.test(part));
}
