/** A file's bytes as text, whichever of the encodings it has that tables come in. */
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { decodeGbk } from './gbk';
import { decodeUtf16, decodeUtf8 } from './unicode';
import type { Decoded } from './units';

export type Encoding = 'UTF-8' | 'UTF-16' | 'GBK';

/** `broken`: how many places couldn't be read; each is a � in the text. */
export interface ReadText extends Decoded {
  encoding: Encoding;
}

/** Bytes that one file may have. */
export const fileLimit = 8_000_000;

const saveAs = '请打开它，另存为 CSV，或者直接复制表格粘贴进来';
/** How the files begin that people pick instead of a text. */
const otherFiles: readonly (readonly [start: string, problem: string])[] = [
  ['PK\u0003\u0004', `这是 Excel 文件（.xlsx）或压缩包，不是文字。${saveAs}`],
  ['\u00d0\u00cf\u0011\u00e0', `这是老的 Excel 文件（.xls），读不了。${saveAs}`],
  ['%PDF', '这是 PDF，读不了。请复制里面的表格粘贴进来'],
  ['\u0089PNG', '这是图片，读不了。请选表格文件'],
  ['\u00ff\u00d8\u00ff', '这是图片，读不了。请选表格文件'],
];

/**
 * The text of a file: by its byte order mark, else UTF-8 if it is that throughout, else whichever of UTF-8 and GBK
 * leaves less unread. Refuses, in Chinese, what is no text, is too large or has no encoding of these.
 */
export function decodeText(bytes: Uint8Array): Result<ReadText> {
  if (bytes.length === 0) return refuse('文件是空的');
  if (bytes.length > fileLimit) return refuse(`文件太大（${Math.ceil(bytes.length / 1e6)} MB），请分成几个文件`);
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const other = otherFiles.find(([mark]) => start.startsWith(mark));
  if (other) return refuse(other[1]);
  const read = byMark(bytes, start) ?? guessed(bytes);
  if (read.text.includes('\0')) return refuse('这不是文字文件，读不了。请选 CSV 或 TXT 文件');
  if (read.broken * 20 > read.text.length) return refuse(`认不出文件的编码，读出来是乱码。${saveAs}`);
  return ok(read);
}

function byMark(bytes: Uint8Array, start: string): ReadText | null {
  if (start.startsWith('\u00ef\u00bb\u00bf')) return { ...decodeUtf8(bytes.subarray(3)), encoding: 'UTF-8' };
  const highFirst = start.startsWith('\u00fe\u00ff');
  if (!highFirst && !start.startsWith('\u00ff\u00fe')) return null;
  return { ...decodeUtf16(bytes.subarray(2), highFirst), encoding: 'UTF-16' };
}

function guessed(bytes: Uint8Array): ReadText {
  const unicode = decodeUtf8(bytes);
  const gbk = unicode.broken === 0 ? null : decodeGbk(bytes);
  return gbk === null || unicode.broken <= gbk.broken ? { ...unicode, encoding: 'UTF-8' } : { ...gbk, encoding: 'GBK' };
}
