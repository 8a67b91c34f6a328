import type { ListedAccount } from '../../domain/lists/search';
import type { Day } from '../../domain/day/day';
import { accountRow, type AccountRowView } from '../../screen/views/accountRow';

/** Rows sent to the screen at a time: two to three screenfuls. */
export const chunkSize = 30;

/** Rows that may be on the screen together: a phone slows down with thousands of views, however they came there. */
export const stretchSize = 8 * chunkSize;

/**
 * The stretch number `wanted` of the found accounts, or the last one there is. `after`: how many come after it.
 */
export function stretchOf<T>(found: readonly T[], wanted: number): { stretch: number; part: T[]; after: number } {
  const last = Math.max(0, Math.ceil(found.length / stretchSize) - 1);
  const stretch = Math.min(Math.max(0, wanted), last);
  const end = (stretch + 1) * stretchSize;
  return { stretch, part: found.slice(end - stretchSize, end), after: Math.max(0, found.length - end) };
}

export interface Chunk {
  id: number;
  rows: AccountRowView[];
}

/** The `index`th piece of the list as rows; without rows past its end. */
export function chunkOf(listed: readonly ListedAccount[], index: number, today: Day): Chunk {
  const part = listed.slice(index * chunkSize, (index + 1) * chunkSize);
  return { id: index, rows: part.map(({ account, status }) => accountRow(account, status, today)) };
}

/**
 * What to set so that the chunks on the screen are up to date: one path for each chunk that differs and nothing for the
 * others, so that a list that is scrolled far down is neither sent again as a whole nor made shorter under the finger.
 */
export function chunkChanges(
  shown: readonly Chunk[],
  listed: readonly ListedAccount[],
  today: Day,
): Record<string, Chunk> {
  const changes: Record<string, Chunk> = {};
  const count = Math.max(1, shown.length);
  for (let index = 0; index < count; index += 1) {
    const chunk = chunkOf(listed, index, today);
    if (JSON.stringify(chunk) !== JSON.stringify(shown[index])) changes[`chunks[${index}]`] = chunk;
  }
  return changes;
}

/** Index of the chunk to show next when the end is reached, null when all is shown. */
export function nextChunk(shown: readonly Chunk[], listed: readonly ListedAccount[]): number | null {
  const full = shown.filter(({ rows }) => rows.length > 0).length;
  return full * chunkSize < listed.length ? full : null;
}

/** How many of the found accounts are not on the screen after `chunks` chunks. */
export function hiddenCount(chunks: number, listed: readonly ListedAccount[]): number {
  return Math.max(0, listed.length - Math.max(1, chunks) * chunkSize);
}
