import { utf8Length } from '../../domain/kit/text';
import { toEnd } from '../../domain/kit/steps';
import { pageOfKey } from '../device/keys';
import { isFull } from '../writing/carryOut';
import { writeThroughJournal, type JournalPorts } from '../writing/journal';
import { encodingJournal } from '../writing/journalFile';
import { put, type Image, type Outcome } from '../writing/put';
import { giveUpReserve } from '../writing/reserve';
import { bytesOf, type Page } from './page';

export type Pages = ReadonlyMap<number, Page>;

export interface WriteManner {
  /** The write may use the room that is kept free, because it is how people make room. */
  isRoomMaking?: boolean;
  isJournalled?: boolean;
  /** Of other keys than the pages. */
  beside?: readonly Image[];
}

/**
 * Puts one key as it is, several through the journal.
 * @param journal the text of its file; '' where there is one key only
 * @param isRoomMaking where it is how people make room, it never needs any: what is kept for this goes, and the
 *   journal's file stands for what is replaced
 */
export function putAll(ports: JournalPorts, images: readonly Image[], journal: string, isRoomMaking = false): Outcome {
  const [first] = images;
  const outcome = journal === '' && first ? put(ports.store, first) : writeThroughJournal(ports, images, journal);
  if (!isRoomMaking || outcome.lock !== null || !isFull(outcome.result)) return outcome;
  giveUpReserve(ports.store);
  return writeThroughJournal(ports, images, journal === '' ? toEnd(encodingJournal(images)) : journal);
}

/**
 * UTF-8 bytes of a key with its text.
 * @param pages of which one may have the text, and knows its length
 */
export function sizeOf(key: string, text: string | null, pages: Pages): number {
  if (text === null) return 0;
  const page = pages.get(pageOfKey(key) ?? 0);
  return utf8Length(key) + (page?.text === text ? bytesOf(page) : utf8Length(text));
}
