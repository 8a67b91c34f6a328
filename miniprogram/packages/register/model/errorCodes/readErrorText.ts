import { sameNameKey } from '../../../../domain/kit/text';
import type { ErrorCode, KnownCode } from './allCodes';
import { codeOf, isKnownCode } from './allCodes';
import { numbersIn } from './numbersIn';
import { codeSaidInWords } from './phrases';

export interface ErrorReading {
  /** Known codes, each once, in the order in which they occur. */
  known: readonly ErrorCode[];
  /** Numbers that stand where a code stands, and are not known. */
  unknown: readonly number[];
  /** What was understood, Chinese. */
  message: string;
}

/** Longest text that is looked through, in characters; an error message is far shorter. */
const lookedThrough = 20_000;

/** Beyond this many strangers, naming them helps nobody. */
const namedStrangers = 5;

/**
 * Codes in a bare number, in JSON, or anywhere in a sentence; full-width digits and several codes are fine; ids with
 * digits in them (rid, hint, appid, dates, phone numbers) are not taken for codes. Without a number, the platform's own
 * wording is recognised. Total: never throws, whatever comes.
 */
export function readErrorText(text: unknown): ErrorReading {
  const plain = typeof text === 'string' ? tidy(text) : '';
  if (plain === '') return { known: [], unknown: [], message: '没有内容。请填错误码，或把整段提示粘贴进来。' };
  const { codes, lookalikes } = numbersIn(plain);
  const known = once(codes).filter(isKnownCode);
  const named = once(codes.filter((number) => number !== 0 && !isKnownCode(number)));
  if (known.length === 0 && named.length === 0 && codes.length > 0) {
    return { known: [], unknown: [], message: '0 表示成功，不是错误。如果注册还是没成，就从头检查一遍。' };
  }
  const inWords = known.length > 0 || named.length > 0 ? undefined : codeSaidInWords(plain);
  const said: readonly KnownCode[] = inWords === undefined ? known : [inWords];
  const unknown = said.length === 0 && named.length === 0 ? once(lookalikes) : named;
  const entries = said.map(codeOf);
  return { known: entries, unknown, message: messageFor(entries, unknown) };
}

function messageFor(known: readonly ErrorCode[], unknown: readonly number[]): string {
  const parts = known.map((entry) => `${entry.code}：${entry.meaning}。`);
  if (known.length > 0 && known.every((entry) => entry.cause === 'otherFlow'))
    parts.push('这是法定代表人刷脸注册的错误码，不是用公众号注册的。');
  if (unknown.length > 0) parts.push(`不认识的错误码：${unknown.slice(0, namedStrangers).join('、')}。`);
  if (parts.length === 0) parts.push('没有找到错误码。');
  if (known.length === 0) parts.push('可以从头检查一遍。');
  return parts.join('');
}

function once<T>(list: readonly T[]): T[] {
  return list.filter((entry, index) => list.indexOf(entry) === index);
}

/** Half-width, without invisible characters, blanks collapsed; every minus is the ASCII one. */
function tidy(text: string): string {
  return sameNameKey(text.slice(0, lookedThrough)).replace(/[−﹣]/g, '-');
}
