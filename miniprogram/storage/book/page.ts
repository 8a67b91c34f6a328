import { utf8Length } from '../../domain/kit/text';
import type { Line } from './line';
import { brokenLine, decodeLine } from './line';
import { fieldOf } from '../../domain/kit/json';
import { readSealed, schemaIn, writeSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import { linesPerPage } from './pageForNewRecord';

/**
 * A page as it stands in the storage. It is never changed: a write makes a new one. One of a newer schema is read as
 * far as possible and never written.
 */
export interface Page {
  number: number;
  text: string;
  lines: readonly Line[];
  /** The page whose content this is, as its header says; null where that isn't known. */
  claims: number | null;
  /** Lines that were cut off at some time, as far as their number is known; kept until a person has settled it. */
  lost: number;
  /** True if `text` still has lines that `lines` dropped as outdated. */
  stale: boolean;
}

/**
 * A page from its text; whatever the text, nothing of it is dropped. The header counts the lines, since a text cut
 * exactly at a line's end would look whole otherwise. A broken header costs the count only: it is carried like a broken
 * line.
 */
export function decodePage(number: number, text: string): Page {
  const { header, lines: checked } = readSealed(text);
  const schema = schemaIn(header) ?? 0;
  // What says no number of lines is the content of something else.
  const isPage = header !== null && 'lines' in header;
  const isForeign = header !== null && !isPage && schema <= schemas.page;
  const lines = checked.map((line) => decodeLine(line, isPage && schema === schemas.page));
  if (isForeign) lines.unshift(brokenLine(text.split('\n', 1)[0] ?? '', '这里的内容不是账号'));
  if (!header && lines[0]?.kind === 'broken') lines[0] = brokenLine(lines[0].text, '这一组的开头坏了，可能还少了几行');
  return {
    number,
    text,
    lines,
    claims: countIn(header, 'page') || null,
    lost:
      countIn(header, 'lost') + Math.max(0, countIn(header, 'lines') - lines.length) + (isForeign ? linesPerPage : 0),
    stale: false,
  };
}

/** The page that holds `lines`, with its text in the current schema. */
export function encodePage(number: number, lines: readonly Line[], lost: number): Page {
  const header = { schema: schemas.page, lines: lines.length, lost, page: number };
  const text = writeSealed(
    header,
    lines.map((line) => line.text),
  );
  return { number, text, lines, claims: number, lost, stale: false };
}

/** A page that was there and is not any more: without a text, and all that it may have had is lost. */
export function gonePage(number: number): Page {
  return { number, text: '', lines: [], claims: null, lost: linesPerPage, stale: false };
}

/** What stands under a page's key; null where none does. */
export function storedText(page: Page | undefined): string | null {
  return page && page.text !== '' ? page.text : null;
}

const sizes = new WeakMap<Page, number>();

/** UTF-8 bytes of a page. Counted when they are first asked for: a start needs none. */
export function bytesOf(page: Page): number {
  const bytes = sizes.get(page) ?? utf8Length(page.text);
  sizes.set(page, bytes);
  return bytes;
}

/** 0 where there is none: a newer schema may count otherwise, and then nothing is known to be missing. */
function countIn(header: unknown, name: string): number {
  const value = fieldOf(header, name);
  return typeof value === 'number' && value > 0 ? value : 0;
}
