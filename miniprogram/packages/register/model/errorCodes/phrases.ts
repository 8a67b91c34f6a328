import type { KnownCode } from './allCodes';
import { chinesePhrases } from './chinesePhrases';
import { englishPhrases } from './englishPhrases';
import type { CodeField } from './errorCode';

/**
 * Wording without a number → the codes it stands for: several where the platform writes one text for two codes. The
 * pattern is looked for in the squeezed text. The field matters for −1 alone.
 */
export type Phrase = readonly [RegExp, KnownCode | readonly KnownCode[], CodeField?];

export interface SaidInWords {
  codes: readonly KnownCode[];
  field: CodeField;
}

/** A time-out is treated as 61058: in both cases the program may be there already. Only when nothing else is said. */
const last: readonly Phrase[] = [
  [/内部(?:错误|出错)/, 89247],
  [/超时|timed?out/, 61058],
  [/systemerror|systembusy|系统错误|系统繁忙|系统忙/, -1, 'errcode'],
];

/**
 * The text as wordings are compared: small letters, digits and Chinese characters only, 帐 as 账. Of a text that speaks
 * of both kinds of account, as the SDKs' tables do (公众号：…；小程序：…), what it says of mini-programs.
 */
export function squeeze(plain: string): string {
  const dense = plain.replace(/ /g, '');
  const own = dense.includes('公众号:') ? dense.lastIndexOf('小程序:') : -1;
  return dense
    .slice(own + 1)
    .toLowerCase()
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, '')
    .replace(/帐/g, '账');
}

/** The codes that the wording of a message stands for; undefined when nothing is recognised. */
export function codesSaidInWords(squeezed: string): SaidInWords | undefined {
  const found = [...chinesePhrases, ...englishPhrases, ...last].find(([pattern]) => pattern.test(squeezed));
  if (!found) return undefined;
  const [, code, field = 'unsaid'] = found;
  return { codes: typeof code === 'number' ? [code] : code, field };
}
