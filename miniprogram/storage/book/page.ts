import { utf8Length } from '../../domain/kit/text';
import type { Line } from './line';
import { brokenLine, decodeLine } from './line';
import { seal } from '../sealed/seal';
import { fieldOf, parseJson } from '../../domain/kit/json';
import type { CheckedLine } from '../sealed/lines';
import { splitLines } from '../sealed/lines';

/** Schema of pages that this version writes. A page with a higher one is read as far as possible and never written. */
export const pageSchema = 1;

/** A page as it stands in the storage. It is never changed: a write makes a new one. */
export interface Page {
  number: number;
  text: string;
  schema: number;
  lines: readonly Line[];
  /** Lines that were cut off at some time, as far as their number is known; kept until a backup brings them back. */
  lost: number;
  /** UTF-8 bytes of `text`. */
  bytes: number;
  /** True if `text` still has lines that `lines` dropped as outdated. */
  stale: boolean;
}

interface Header {
  schema: number;
  lines: number;
  lost: number;
}

/**
 * A page from its text; whatever the text, nothing of it is dropped. The header counts the lines, since a text cut
 * exactly at a line's end would look whole otherwise. A broken header costs the count only: it is carried like a broken
 * line.
 */
export function decodePage(number: number, text: string): Page {
  const checked = splitLines(text);
  const first = checked[0];
  const header = first ? decodeHeader(first) : null;
  const lines = (header ? checked.slice(1) : checked).map(decodeLine);
  if (!header && lines[0]?.kind === 'broken') lines[0] = brokenLine(lines[0].text, '这一组的开头坏了，可能还少了几行');
  return {
    number,
    text,
    schema: header?.schema ?? pageSchema,
    lines,
    lost: header ? header.lost + Math.max(0, header.lines - lines.length) : 0,
    bytes: utf8Length(text),
    stale: false,
  };
}

/** The page that holds `lines`, with its text in the current schema. */
export function encodePage(number: number, lines: readonly Line[], lost: number): Page {
  const header: Header = { schema: pageSchema, lines: lines.length, lost };
  const text = [seal(JSON.stringify(header)), ...lines.map((line) => line.text)].join('\n');
  return { number, text, schema: pageSchema, lines, lost, bytes: utf8Length(text), stale: false };
}

function decodeHeader({ json }: CheckedLine): Header | null {
  const value = json === null ? undefined : parseJson(json);
  const schema = fieldOf(value, 'schema');
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return null;
  return { schema, lines: countOf(fieldOf(value, 'lines')), lost: countOf(fieldOf(value, 'lost')) };
}

/** A newer schema may count otherwise: then nothing is known to be missing. */
function countOf(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 0;
}
