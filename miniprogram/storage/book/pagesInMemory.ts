import { each, type Steps } from '../../domain/kit/steps';
import type { Catalogue } from './catalogue';
import { catalogueOf } from './catalogue';
import { resolveDuplicates } from './duplicates';
import { pageKey, pageOfKey } from '../device/keys';
import type { Page } from './page';
import { bytesOf, decodePage } from './page';
import type { Image } from '../writing/put';

/** The pages in memory, as the storage has them. */
export class Shelf {
  private pages: ReadonlyMap<number, Page>;
  private known: Catalogue | null = null;
  private sum: number | null = null;

  constructor(pages: readonly Page[]) {
    this.pages = byNumber(pages);
  }

  get all(): ReadonlyMap<number, Page> {
    return this.pages;
  }

  get catalogue(): Catalogue {
    this.known ??= catalogueOf(this.pages.values());
    return this.known;
  }

  /** UTF-8 bytes of all pages and their keys. */
  get bytes(): number {
    this.sum ??= [...this.pages.values()].reduce((sum, page) => sum + bytesOf(page) + pageKey(page.number).length, 0);
    return this.sum;
  }

  /**
   * Takes over pages that were just written, or are to be taken otherwise. Without any, all that was handed out stays
   * the same.
   */
  replace(pages: readonly Page[]): void {
    if (pages.length > 0) this.reset([...this.without(pages.map((page) => page.number)), ...pages]);
  }

  /**
   * Reads the texts that keys are to have, a page a step, and gives what takes them over once they are there; other
   * lines of the same ids are sorted out anew.
   */
  *rereading(images: readonly Image[]): Steps<() => void> {
    const touched: number[] = [];
    const read: Page[] = [];
    yield* each(images, ({ key, after }) => {
      const number = pageOfKey(key);
      if (number === null) return;
      touched.push(number);
      if (after !== null) read.push(decodePage(number, after));
    });
    return () => this.reset(resolveDuplicates([...this.without(touched), ...read]).pages);
  }

  private without(numbers: readonly number[]): Page[] {
    const gone = new Set(numbers);
    return [...this.pages.values()].filter((page) => !gone.has(page.number));
  }

  private reset(pages: readonly Page[]): void {
    this.pages = byNumber(pages);
    this.known = null;
    this.sum = null;
  }
}

function byNumber(pages: readonly Page[]): Map<number, Page> {
  const sorted = [...pages].sort((a, b) => a.number - b.number);
  return new Map(sorted.map((page) => [page.number, page]));
}
