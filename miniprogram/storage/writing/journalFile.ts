import { asChecksum, checksum, checksumLength, offsetBasis, sumOn } from '../sealed/checksum';
import { schemas } from '../sealed/schemas';
import type { Image } from './put';
import { unsealValue } from '../sealed/seal';
import { anyText, finite, list, nullable, shape, type Decoder } from '../../domain/kit/decoders';
import { fieldOf, parseJson } from '../../domain/kit/json';
import { ok } from '../../domain/kit/result';
import { each, type Steps } from '../../domain/kit/steps';

/** What the `tx` key says: the file, and the checksum with which it begins (in schema 1: of its whole text). */
export interface JournalMark {
  schema: number;
  file: string;
  sum: string;
}

/**
 * The file's text, in steps of a key each, and one for the whole: what the keys held before, which is all that taking
 * a write back needs. JSON escapes lone surrogates, which a UTF-8 file could not give back.
 */
export function* encodingJournal(changes: readonly Image[]): Steps<string> {
  const parts: string[] = [];
  let sum = offsetBasis;
  const put = (part: string): void => {
    parts.push(part);
    sum = sumOn(sum, part);
  };
  put(`{"schema":${schemas.journal},"images":[`);
  yield* each(changes, ({ key, before }, at) => put((at > 0 ? ',' : '') + JSON.stringify({ key, before })));
  put(']}');
  parts.unshift(`${asChecksum(sum)}\t`);
  const text = parts.join('');
  // Megabytes: the step in which they are written has enough to do.
  yield;
  return text;
}

export function encodeMark(file: string, journal: string): string {
  const made: JournalMark = { schema: schemas.journal, file, sum: journal.slice(0, checksumLength) };
  return JSON.stringify(made);
}

const mark = shape<JournalMark>({ schema: finite, file: anyText, sum: anyText });
const value = nullable(anyText);
const absent: Decoder<string | null | undefined> = (given) => (given === undefined ? ok(given) : value(given));
const images = list(
  shape<Omit<Image, 'after'> & { after: string | null | undefined }>({ key: anyText, before: value, after: absent }),
);

export function decodeMark(text: string): JournalMark | null {
  const read = mark(parseJson(text));
  return read.ok ? read.value : null;
}

/**
 * The images of a journal, null unless the file is whole and the one that the mark was set for. Of schema 1 they say
 * what the keys were to hold, and that is finished; since then, what they held, which both images are.
 */
export function decodeJournal(text: string, { sum }: JournalMark): Image[] | null {
  const isIts = text.slice(0, checksumLength) === sum || checksum(text) === sum;
  const read = isIts ? images(fieldOf(unsealValue(text), 'images')) : null;
  return read?.ok ? read.value.map(({ key, before, after = before }) => ({ key, before, after })) : null;
}
