/** A file's bytes as text, whichever of the encodings it has that tables come in. */
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import type { Steps } from './steps';
import { allSteps } from './steps';
import { decodeGbk } from './gbk';
import { inPieces } from './pieces';
import { decodeUtf16, decodeUtf8 } from './unicode';
import type { Decoded } from './units';

export type Encoding = 'UTF-8' | 'UTF-16' | 'GBK';

/** `broken`: how many places couldn't be read; each is a � in the text. */
export interface ReadText extends Decoded {
  encoding: Encoding;
}

/** Bytes that one file may have. */
export const fileLimit = 8_000_000;

const saveAs = '请打开它，另存为 .xlsx，或者直接复制表格粘贴进来';
/**
 * The text of a file: by its byte order mark, else UTF-8 if it is that throughout, else whichever of UTF-8 and GBK
 * leaves less unread; in steps. Refuses, in Chinese, what is no text, is too large or has no encoding of these.
 */
export function* textOf(bytes: Uint8Array): Steps<Result<ReadText>> {
  if (bytes.length === 0) return refuse('文件是空的');
  if (bytes.length > fileLimit) return refuse(`文件太大（${Math.ceil(bytes.length / 1e6)} MB），请分成几个文件`);
  const start = String.fromCharCode(...bytes.subarray(0, 3));
  const read = (yield* byMark(bytes, start)) ?? (yield* guessed(bytes));
  if (read.text.includes('\0')) return refuse(`这不是文字文件，读不了。${saveAs}`);
  if (read.broken * 20 > read.text.length) return refuse(`认不出文件的编码，读出来是乱码。${saveAs}`);
  return ok(read);
}

/** As `textOf`, all at once. */
export function decodeText(bytes: Uint8Array): Result<ReadText> {
  return allSteps(textOf(bytes));
}

function* byMark(bytes: Uint8Array, start: string): Steps<ReadText | null> {
  if (start.startsWith('\u00ef\u00bb\u00bf'))
    return { ...(yield* inPieces(bytes.subarray(3), decodeUtf8)), encoding: 'UTF-8' };
  const highFirst = start.startsWith('\u00fe\u00ff');
  if (!highFirst && !start.startsWith('\u00ff\u00fe')) return null;
  const wide = (piece: Uint8Array): Decoded => decodeUtf16(piece, highFirst);
  return { ...(yield* inPieces(bytes.subarray(2), wide, highFirst ? 0 : 1)), encoding: 'UTF-16' };
}

function* guessed(bytes: Uint8Array): Steps<ReadText> {
  const unicode = yield* inPieces(bytes, decodeUtf8);
  const gbk = unicode.broken === 0 ? null : yield* inPieces(bytes, decodeGbk);
  return gbk === null || unicode.broken <= gbk.broken ? { ...unicode, encoding: 'UTF-8' } : { ...gbk, encoding: 'GBK' };
}
