import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import type { Steps } from '../bytes/steps';
import { within } from '../bytes/steps';
import { linksOf, otherThanWorkbook, readLinks, readWorkbookPart, type Link, type SheetEntry } from './parts';
import { readRows, type Shared } from './sheet';
import { readStrings } from './strings';
import { readStyles } from './styles';
import { problems } from './words';
import { contentOf, readDirectory, type ZipDirectory } from './zip';

/** A sheet that holds something, as rows are copied from a spreadsheet: cells parted by tabs. */
export interface Sheet {
  name: string;
  text: string;
  /** How many rows say something. */
  rows: number;
  /** Rows that say something and weren't read. */
  leftOut: number;
  /** Whether columns were left out. */
  isWide: boolean;
}

/** All that is unpacked of a workbook, together. */
const unpackedAtMost = 20_000_000;
const sheetsAtMost = 100;

/**
 * The sheets of an .xlsx workbook that are seen and hold something, in order; in steps. Total: refuses, in Chinese and
 * with what to do instead, what isn't one, is broken, encrypted, or larger than a phone takes.
 */
export function* readWorkbook(bytes: Uint8Array): Steps<Result<Sheet[]>> {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const other = otherThanWorkbook(directory.value);
  if (other !== '') return refuse(problems[other]);
  const archive = new Archive(bytes, directory.value);
  const book = yield* within(readBook(archive), 0, 0);
  if (!book.ok) return book;
  const { entries, links, shared } = book.value;
  const sheets: Sheet[] = [];
  for (const [at, { name, id }] of entries.entries()) {
    const part = links.find((link) => link.id === id && link.kind === 'worksheet')?.part;
    if (part === undefined) continue;
    const sheet = yield* within(readSheet(archive, part, name, shared), at / entries.length, 1 / entries.length);
    if (!sheet.ok) return sheet;
    if (sheet.value.rows > 0) sheets.push(sheet.value);
  }
  return sheets.length > 0 ? ok(sheets) : refuse(problems.empty);
}

/** Unpacks parts, and counts. */
class Archive {
  private left = unpackedAtMost;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ZipDirectory,
  ) {}

  /** '' is a part that there needn't be: it is empty. One that is named and isn't there is lost. */
  *part(name: string): Steps<Result<Uint8Array>> {
    const entry = this.entries.get(name);
    if (!entry) return name === '' ? ok(new Uint8Array(0)) : refuse(problems.broken);
    const content = yield* contentOf(this.bytes, entry, this.left);
    if (content.ok) this.left -= content.value.length;
    return content;
  }
}

interface Book {
  entries: SheetEntry[];
  links: Link[];
  shared: Shared;
}

function* readBook(archive: Archive): Steps<Result<Book>> {
  const roots = yield* archive.part('_rels/.rels');
  if (!roots.ok) return roots;
  const [document] = (yield* readLinks(roots.value, '')).filter(({ kind }) => kind === 'officeDocument');
  const name = document?.part ?? 'xl/workbook.xml';
  const workbook = yield* archive.part(name);
  if (!workbook.ok) return workbook;
  const list = yield* archive.part(linksOf(name));
  if (!list.ok) return list;
  const links = yield* readLinks(list.value, name);
  const partOf = (kind: string): string => links.find((link) => link.kind === kind)?.part ?? '';
  const strings = yield* archive.part(partOf('sharedStrings'));
  if (!strings.ok) return strings;
  const styles = yield* archive.part(partOf('styles'));
  if (!styles.ok) return styles;
  const { sheets, is1904 } = yield* readWorkbookPart(workbook.value);
  const shared = { strings: yield* readStrings(strings.value), styles: yield* readStyles(styles.value), is1904 };
  return ok({ entries: sheets.slice(0, sheetsAtMost), links, shared });
}

function* readSheet(archive: Archive, part: string, name: string, shared: Shared): Steps<Result<Sheet>> {
  const content = yield* within(archive.part(part), 0, 0.2);
  if (!content.ok) return content;
  const rows = yield* within(readRows(content.value, shared), 0.2, 0.6);
  const text = yield* within(rows.text(), 0.8, 0.2);
  return ok({ name, text, rows: rows.count, leftOut: rows.leftOut, isWide: rows.isWide });
}
