/**
 * Which words of the ledger hold for an occasion as it stands now. A word counts for the day that it spoke of,
 * corrected at most: of another year's due day (see `isSameDue`) nothing has been said yet.
 */
import { isSameDue } from '../cycle/renewal';
import type { Day } from '../day/day';
import { dayMeant } from './dayMeant';
import type { Entries, Entry } from './ledger';
import type { Occasion } from './occasion';
import type { OccasionName } from './occasionKey';
import { chainOf, readOccasionKey, stageOf, tightness } from './occasionKey';

/** An entry of the ledger, with what its key says. */
export interface Spoken {
  key: string;
  entry: Entry;
  name: OccasionName;
  chain: string;
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
  return Object.entries(entries).flatMap(([key, entry]) => {
    const name = readOccasionKey(key);
    return name ? [{ key, entry, name, chain: chainOf(name) }] : [];
  });
}

/** What was said in a chain of the day `to` that it counts to now; of two words on one stage, first the nearer one. */
export function wordsAbout(chain: string, to: Day, said: readonly Spoken[]): Word[] {
  return said
    .filter((spoken) => spoken.chain === chain)
    .map(({ key, entry, name }) => ({ key, entry, name, off: Math.abs(dayMeant(name, entry.on, to) - to) }))
    .filter(({ name, entry }) => isSameDue(dayMeant(name, entry.on, to), to))
    .sort((one, other) => one.off - other.off || (one.key < other.key ? -1 : 1))
    .map(({ key, entry, name }) => ({ key, entry, stage: stageOf(name), tight: tightness(name) }));
}

/** What an entry speaks of among an account's occasions, if it still does. */
export function occasionOf(key: string, { on }: Entry, occasions: readonly Occasion[]): Occasion | undefined {
  const name = readOccasionKey(key);
  if (!name) return undefined;
  return occasions.find((occasion) => {
    const other = readOccasionKey(occasion.key);
    if (!other || other.to === null || stageOf(other) !== stageOf(name)) return false;
    return isSameDue(dayMeant(name, on, other.to), other.to);
  });
}
