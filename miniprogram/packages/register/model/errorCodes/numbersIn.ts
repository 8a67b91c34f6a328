import { isKnownCode } from './allCodes';

export interface NumbersInText {
  /** Known codes and numbers that a label calls a code, in the order in which they occur; 0 included. */
  codes: number[];
  /** Unlabelled numbers of the usual shape that are no known code. */
  lookalikes: number[];
}

/** errcode, 错误码, code, status … and up to six digits after it. Group 1: the label; group 2: the number. */
const labelled =
  /(errcode|err_code|error ?code|errno|错误码|错误代码|返回码|代码|status|code)["'”’]? ?[:=是为]? ?["'“‘]? ?(-?\d{1,6})(?!\d|\.\d)/gi;

/** Ids that happen to hold digits: hint: [xyz123], rid: 64f1-61052-5e6f. */
const namedId = /hint ?:? ?\[[^\]]{0,80}\]?|(?:rid|request_?id|trace_?id)["']? ?[:=] ?["']?[\w-]{1,80}/gi;

/** Letters, digits and the marks that join them to one id or one list. */
const run = /[A-Za-z0-9]+(?:[-_.,;:/@][A-Za-z0-9]+)*/g;

const usualShape = /^[4-9]\d{4}$/;

/**
 * Numbers that stand where a code stands. `plain`: half-width, blanks collapsed (the patterns rely on it to stay fast).
 */
export function numbersIn(plain: string): NumbersInText {
  if (/^-?\d{1,6}$/.test(plain)) return { codes: [Number(plain)], lookalikes: [] };
  const found: { at: number; number: number }[] = [];
  const lookalikes: number[] = [];
  const withoutIds = plain.replace(namedId, blank);
  const rest = withoutIds.replace(labelled, (whole: string, label: string, digits: string, at: number) => {
    if (!countsAsCode(label, Number(digits))) return whole;
    found.push({ at, number: Number(digits) });
    return blank(whole);
  });
  rest.replace(run, (text: string, at: number) => {
    for (const part of numberParts(text)) {
      if (isKnownCode(Number(part))) found.push({ at, number: Number(part) });
      else if (usualShape.test(part)) lookalikes.push(Number(part));
    }
    return text;
  });
  return { codes: found.sort((a, b) => a.at - b.at).map((entry) => entry.number), lookalikes };
}

/** Same length, so that positions stay comparable. */
function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** `status` and `code` stand before many numbers (HTTP 200, a postcode): only a known one counts. */
function countsAsCode(label: string, number: number): boolean {
  return /^(?:status|code)$/i.test(label) ? isKnownCode(number) : true;
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
