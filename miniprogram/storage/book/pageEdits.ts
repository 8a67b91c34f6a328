import type { AccountId } from '../../domain/account/account';
import { each, type Steps } from '../../domain/kit/steps';
import { utf8Length } from '../../domain/kit/text';
import type { Catalogue } from './catalogue';
import { pageKey } from '../device/keys';
import type { Line } from './line';
import { idOf } from './line';
import type { Page } from './page';
import { bytesOf, encodePage, storedText } from './page';
import { pageForNewRecord } from './pageForNewRecord';
import type { Image } from '../writing/put';

interface Sheet {
  lines: Line[];
  bytes: number;
  lost: number;
}

/** Pages being changed: nothing of the book is touched until the images are written. */
export class Draft {
  private readonly sheets = new Map<number, Sheet>();
  private readonly added = new Map<AccountId, number>();
  private broken: { page: number; text: string }[] | null = null;

  constructor(
    private readonly pages: ReadonlyMap<number, Page>,
    private readonly catalogue: Catalogue,
  ) {}

  /** The line of an id (a record or a stub), with this draft's changes. */
  find(id: AccountId): Line | undefined {
    const page = this.pageOf(id);
    return page === undefined ? undefined : this.linesOf(page).find((line) => idOf(line) === id);
  }

  /** Page that a new record belongs to. */
  pageForNew(): number {
    return pageForNewRecord((page) => {
      const sheet = this.sheets.get(page);
      if (sheet) return { lines: sheet.lines.length, bytes: sheet.bytes };
      const stored = this.pages.get(page);
      return stored && { lines: stored.lines.length, bytes: bytesOf(stored) };
    });
  }

  isTaken(id: AccountId): boolean {
    return this.pageOf(id) !== undefined;
  }

  append(page: number, id: AccountId, line: Line): void {
    const sheet = this.sheetOf(page);
    sheet.lines.push(line);
    sheet.bytes += utf8Length(line.text) + 1;
    this.added.set(id, page);
  }

  /** Puts `next` in the place of the line of `id`. */
  replace(id: AccountId, next: Line): void {
    const page = this.pageOf(id);
    if (page === undefined) return;
    const sheet = this.sheetOf(page);
    sheet.lines = sheet.lines.map((line) => {
      if (idOf(line) !== id) return line;
      sheet.bytes += utf8Length(next.text) - utf8Length(line.text);
      return next;
    });
  }

  /** Puts `next` in the place of a line that can't be read but still says the id. @returns false: there is none */
  mend(id: AccountId, next: Line): boolean {
    this.broken ??= [...this.pages.values()].flatMap(({ number, lines }) =>
      lines.flatMap(({ kind, text }) => (kind === 'broken' ? [{ page: number, text }] : [])),
    );
    const found = this.broken.find(({ text }) => text.includes(`"id":"${id}"`));
    if (!found) return false;
    this.sift(found.page, ({ text }) => text !== found.text);
    this.append(found.page, id, next);
    return true;
  }

  /** Takes the line of an id out for good, and its rivals with it. */
  drop(id: AccountId): void {
    const page = this.pageOf(id);
    if (page !== undefined) this.sift(page, (line) => idOf(line) !== id);
    this.dropRivals(id);
  }

  /** Takes out what else was read under an id. */
  dropRivals(id: AccountId): void {
    for (const page of this.catalogue.rivals.get(id) ?? []) {
      this.sift(page, (line) => line.kind !== 'rival' || line.id !== id);
    }
  }

  /** Lets go of what of a page can't be read, or is not there any more. */
  settle(page: number): void {
    this.sift(page, ({ kind }) => kind === 'record' || kind === 'stub');
    this.sheetOf(page).lost = 0;
  }

  /** Has a page written anew even if no line of it changes. */
  touch(page: number): void {
    this.sheetOf(page);
  }

  /** The touched pages and their images, a page a step; a page that comes out as it was is left out. */
  *result(): Steps<{ pages: Page[]; images: Image[] }> {
    const pages: Page[] = [];
    const images: Image[] = [];
    yield* each(this.sheets, ([number, sheet]) => {
      const stored = this.pages.get(number);
      const page = encodePage(number, sheet.lines, sheet.lost);
      if (page.text === stored?.text) return;
      pages.push(page);
      images.push({ key: pageKey(number), before: storedText(stored), after: page.text });
    });
    return { pages, images };
  }

  private sift(page: number, keep: (line: Line) => boolean): void {
    const sheet = this.sheetOf(page);
    sheet.lines = sheet.lines.filter(keep);
    sheet.bytes = sheet.lines.reduce((sum, line) => sum + utf8Length(line.text) + 1, 0);
  }

  private pageOf(id: AccountId): number | undefined {
    return this.added.get(id) ?? this.catalogue.pageOf.get(id);
  }

  private linesOf(page: number): readonly Line[] {
    return this.sheets.get(page)?.lines ?? this.pages.get(page)?.lines ?? [];
  }

  private sheetOf(page: number): Sheet {
    const known = this.sheets.get(page);
    if (known) return known;
    const stored = this.pages.get(page);
    const sheet: Sheet = {
      lines: [...(stored?.lines ?? [])],
      bytes: stored ? bytesOf(stored) : 0,
      lost: stored?.lost ?? 0,
    };
    this.sheets.set(page, sheet);
    return sheet;
  }
}
