/**
 * Which words of the ledger hold for an occasion as it stands now. A word counts for the day that it spoke of,
 * corrected at most: of another year's due day (see `isSameDue`) nothing has been said yet.
 */
import { isSameDue } from '../cycle/renewal';
import type { Day } from '../day/day';
import { dayMeant } from './dayMeant';
import type { Entries, Entry } from './ledger';
import type { Occasion } from './occasion';
import { placeOf, type Place } from './occasionKey';

/** An entry of the ledger, with what its key says. */
export interface Spoken extends Place {
  key: string;
  entry: Entry;
}

/** A word on one stage of a chain. */
export interface Word {
  key: string;
  entry: Entry;
  stage: string;
  tight: number;
}

/** All that was said; keys that this version doesn't know say nothing. */
export function spokenIn(entries: Entries): Spoken[] {
  const said: Spoken[] = [];
  Object.keys(entries).forEach((key) => {
    const place = placeOf(key);
    const entry = entries[key];
    if (place && entry) said.push(Object.assign({ key, entry }, place));
  });
  return said;
}

/** What was said in a chain of the day `to` that it counts to now; of two words on one stage, first the nearer one. */
export function wordsAbout(chain: string, to: Day, said: readonly Spoken[]): Word[] {
  const found: (Word & { off: number })[] = [];
  said.forEach(({ key, entry, name, stage, tight, chain: its }) => {
    const meant = its === chain ? dayMeant(name, entry.on, to) : null;
    if (meant !== null && isSameDue(meant, to)) found.push({ key, entry, stage, tight, off: Math.abs(meant - to) });
  });
  return found.sort((one, other) => one.off - other.off || (one.key < other.key ? -1 : 1));
}

/** What an entry speaks of among an account's occasions, if it still does. */
export function occasionOf(key: string, { on }: Entry, occasions: readonly Occasion[]): Occasion | undefined {
  const place = placeOf(key);
  if (!place) return undefined;
  return occasions.find((occasion) => {
    const other = placeOf(occasion.key);
    if (!other || other.name.to === null || other.stage !== place.stage) return false;
    return isSameDue(dayMeant(place.name, on, other.name.to), other.name.to);
  });
}
