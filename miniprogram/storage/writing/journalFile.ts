import { checksum } from '../sealed/checksum';
import { schemas } from '../sealed/schemas';
import type { Image } from './put';
import { seal, unsealValue } from '../sealed/seal';
import { anyText, finite, list, nullable, shape } from '../../domain/kit/decoders';
import { fieldOf, parseJson } from '../../domain/kit/json';

/** What the `tx` key says: the file, and the checksum of its whole text. */
export interface JournalMark {
  schema: number;
  file: string;
  sum: string;
}

/** The file's text. JSON escapes lone surrogates, which a UTF-8 file could not give back. */
export function encodeJournal(changes: readonly Image[]): string {
  return seal(JSON.stringify({ schema: schemas.journal, images: changes }));
}

export function encodeMark(file: string, journal: string): string {
  const made: JournalMark = { schema: schemas.journal, file, sum: checksum(journal) };
  return JSON.stringify(made);
}

const mark = shape<JournalMark>({ schema: finite, file: anyText, sum: anyText });
const images = list(shape<Image>({ key: anyText, before: nullable(anyText), after: nullable(anyText) }));

export function decodeMark(text: string): JournalMark | null {
  const read = mark(parseJson(text));
  return read.ok ? read.value : null;
}

/** The images of a journal, null unless the file is whole and the one that the mark was set for. */
export function decodeJournal(text: string, { sum }: JournalMark): Image[] | null {
  const read = checksum(text) === sum ? images(fieldOf(unsealValue(text), 'images')) : null;
  return read?.ok ? read.value : null;
}
