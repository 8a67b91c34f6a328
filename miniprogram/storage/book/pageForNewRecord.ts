/** Lines and UTF-8 bytes of a page. */
export interface PageSize {
  lines: number;
  bytes: number;
}

/** Most lines that new records fill a page up to. */
export const linesPerPage = 64;
const roomyBelowBytes = 32 * 1024;

/**
 * The page for a new record: the first that has fewer than 64 lines and less than 32 KB, or else the first that
 * doesn't exist. A record is at most 8 KB, so a page that only grows by edits stays far below the 1 MB of a key.
 */
export function pageForNewRecord(sizeOf: (page: number) => PageSize | undefined): number {
  for (let page = 1; ; page += 1) {
    const size = sizeOf(page);
    if (!size || (size.lines < linesPerPage && size.bytes < roomyBelowBytes)) return page;
  }
}
