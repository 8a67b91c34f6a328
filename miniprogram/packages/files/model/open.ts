/** What a file is and holds, by its bytes: names lie. */
import type { Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import { textOf } from './bytes/decodeText';
import { otherFile, otherText } from './other';
import type { Steps } from './bytes/steps';
import { readWorkbook, type Sheet } from './xlsx/workbook';

/** book: a whole book as 账号本 is exported; text: a table, notices, JSON; sheets: those of a workbook. */
export type Opened = { kind: 'book' | 'text'; text: string } | { kind: 'sheets'; sheets: Sheet[] };

/** Every version of our own file begins so, one that is newer or broken too. */
const ownStart = /^\s*\{\s*"file"\s*:\s*"nianshen-keeper"/;

/** Total; in steps. Refuses, in Chinese and with what to do instead, what nothing can be read of. */
export function* openFile(bytes: Uint8Array): Steps<Result<Opened>> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = yield* readWorkbook(bytes);
    return sheets.ok ? ok({ kind: 'sheets', sheets: sheets.value }) : sheets;
  }
  const other = otherFile(bytes);
  if (other !== '') return refuse(other);
  const read = yield* textOf(bytes);
  if (!read.ok) return read;
  const { text } = read.value;
  if (text.trim() === '') return refuse('文件里没有文字');
  const problem = otherText(text);
  if (problem !== '') return refuse(problem);
  return ok({ kind: ownStart.test(text.slice(0, 200)) ? 'book' : 'text', text });
}
