import { sameNameKey } from '../../../../domain/kit/text';
import type { ErrorCode, Told } from './allCodes';
import { codeIn, isKnownCode } from './allCodes';
import type { Remark } from './errorCode';
import type { NumberInText } from './numbersIn';
import { numbersIn } from './numbersIn';
import { codesSaidInWords, squeeze } from './phrases';
import { auditRemark } from './remarks';

export interface ErrorReading {
  /** Known codes, each once, in the order in which they occur. */
  known: readonly ErrorCode[];
  /** What an audit wrote without a number; never beside a code. */
  remark?: Remark;
  /** Numbers that stand where a code stands, and are not known. */
  unknown: readonly number[];
  /** What was understood, Chinese. */
  message: string;
}

/** Longest text that is looked through, in characters; an error message is far shorter. */
const lookedThrough = 20_000;

/** Beyond this many strangers, naming them helps nobody. */
const namedStrangers = 5;

/** Everything that a reading found, codes and remarks. */
export function toldBy({ known, remark }: Pick<ErrorReading, 'known' | 'remark'>): Told[] {
  return remark ? [remark] : [...known];
}

/**
 * Codes in a bare number, in JSON, XML or a program's print, or anywhere in a sentence; full-width digits and several
 * codes are fine; ids with digits in them (rid, hint, appid, dates, phone numbers) are not taken for codes. Without a
 * number, the platform's own wording is recognised, in English too, and what audits of categories write. Total: never
 * throws, whatever comes.
 */
export function readErrorText(text: unknown): ErrorReading {
  const plain = typeof text === 'string' ? tidy(text) : '';
  if (plain === '') return nothing('没有内容。请填错误码，或把整段提示粘贴进来。');
  const { codes, lookalikes } = numbersIn(plain);
  const known = knownIn(codes);
  const named = once(codes.map(({ number }) => number)).filter((number) => number !== 0 && !isKnownCode(number));
  if (known.length > 0 || named.length > 0) return reading(known, named);
  const squeezed = squeeze(plain);
  if ((codes.length > 0 && !/[\u4e00-\u9fff]/.test(plain)) || /^(?:ok|success|成功|已创建)$/.test(squeezed))
    return nothing('0 表示成功，不是错误。如果注册还是没成，就从头检查一遍。');
  const said = codesSaidInWords(squeezed);
  if (said)
    return reading(
      said.codes.map((code) => codeIn(code, said.field)),
      [],
    );
  const remark = auditRemark(squeezed);
  if (remark) return { known: [], remark, unknown: [], message: sayingOf(remark) };
  if (codes.length > 0) return nothing('0 表示成功，不是错误。如果注册还是没成，就从头检查一遍。');
  return reading([], once(lookalikes));
}

function knownIn(codes: readonly NumberInText[]): ErrorCode[] {
  const known: ErrorCode[] = [];
  for (const { number, field } of codes) {
    if (isKnownCode(number) && !known.some(({ code }) => code === number)) known.push(codeIn(number, field));
  }
  return known;
}

function nothing(message: string): ErrorReading {
  return { known: [], unknown: [], message };
}

function reading(known: readonly ErrorCode[], unknown: readonly number[]): ErrorReading {
  return { known, unknown, message: messageFor(known, unknown) };
}

function messageFor(known: readonly ErrorCode[], unknown: readonly number[]): string {
  const parts = known.map(sayingOf);
  if (known.length > 0 && known.every((entry) => entry.tellsFlow))
    parts.push('这是法定代表人刷脸注册的错误码，不是用公众号注册的。');
  if (unknown.length > 0) parts.push(`不认识的错误码：${unknown.slice(0, namedStrangers).join('、')}。`);
  if (parts.length === 0) parts.push('没有找到错误码。');
  if (known.length === 0) parts.push('可以从头检查一遍。');
  return parts.join('');
}

function sayingOf({ code, meaning }: Told): string {
  return `${code}：${meaning}。`;
}

function once<T>(list: readonly T[]): T[] {
  return list.filter((entry, index) => list.indexOf(entry) === index);
}

/** Half-width, without invisible characters, blanks collapsed; every minus is the ASCII one. */
function tidy(text: string): string {
  return sameNameKey(text.slice(0, lookedThrough)).replace(/[−﹣]/g, '-');
}
