import { checksum } from '../sealed/checksum';
import type { Image } from './put';
import { seal, unsealValue } from '../sealed/seal';
import { fieldOf, parseJson } from '../../domain/kit/json';

/** Schema of the journal file and of the `tx` key that points to it. */
export const journalSchema = 1;

/** What the `tx` key says: the file, and the checksum of its whole text. */
export interface JournalMark {
  schema: number;
  file: string;
  sum: string;
}

/** The file's text. JSON escapes lone surrogates, which a UTF-8 file could not give back. */
export function encodeJournal(images: readonly Image[]): string {
  return seal(JSON.stringify({ schema: journalSchema, images }));
}

export function encodeMark(file: string, journal: string): string {
  const mark: JournalMark = { schema: journalSchema, file, sum: checksum(journal) };
  return JSON.stringify(mark);
}

export function decodeMark(text: string): JournalMark | null {
  const value = parseJson(text);
  const schema = fieldOf(value, 'schema');
  const file = fieldOf(value, 'file');
  const sum = fieldOf(value, 'sum');
  return typeof schema === 'number' && typeof file === 'string' && typeof sum === 'string'
    ? { schema, file, sum }
    : null;
}

/** The images of a journal, null unless the file is whole and the one that `mark` was set for. */
export function decodeJournal(text: string, mark: JournalMark): Image[] | null {
  if (checksum(text) !== mark.sum) return null;
  const images = fieldOf(unsealValue(text), 'images');
  return Array.isArray(images) && images.every(isImage) ? images : null;
}

function isImage(value: unknown): value is Image {
  return (
    typeof fieldOf(value, 'key') === 'string' && isText(fieldOf(value, 'before')) && isText(fieldOf(value, 'after'))
  );
}

function isText(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
