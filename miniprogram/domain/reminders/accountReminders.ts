/** What one account has to say on a day: at most one thing for each chain of occasions. */
import type { Day } from '../day/day';
import type { Entries, Entry } from './ledger';
import { isOpen, isUnread } from './ledger';
import type { Occasion } from './occasion';
import { chainOf, sameExpiry, tightness } from './occasionKey';

export interface Speaking {
  occasion: Occasion;
  /** Under which it stands, or will stand, in the ledger. */
  key: string;
  /** Not in the ledger yet: it speaks now, and has to be written down. */
  fresh: boolean;
  unread: boolean;
}

interface Spoken {
  key: string;
  entry: Entry;
  chain: string;
}

/**
 * For each chain the newest word. Of several occasions that came due, the tightest speaks; the others are covered by
 * it. What an earlier word covered stays covered unless its date was moved to after that word. Shown on: what spoke
 * before and is still open.
 */
export function accountReminders(occasions: readonly Occasion[], entries: Entries, today: Day): Speaking[] {
  const chains = new Map<string, Occasion[]>();
  for (const occasion of occasions) {
    const chain = chainOf(occasion.key);
    chains.set(chain, [...(chains.get(chain) ?? []), occasion]);
  }
  const said = Object.entries(entries).map(([key, entry]) => ({ key, entry, chain: chainOf(key) }));
  const speaking: Speaking[] = [];
  for (const [chain, members] of chains) {
    const word = wordOf(
      members,
      said.filter((spoken) => spoken.chain === chain),
      today,
    );
    if (word) speaking.push(word);
  }
  return speaking;
}

function wordOf(members: readonly Occasion[], said: readonly Spoken[], today: Day): Speaking | null {
  const fresh = tightest(
    members.filter((occasion) => occasion.day <= today && !spokenAs(occasion, said) && !isCovered(occasion, said)),
  );
  if (fresh) return { occasion: fresh, key: fresh.key, fresh: true, unread: true };
  const last = newest(members, said, today);
  if (!last || !isOpen(last.entry, today)) return null;
  return { occasion: last.occasion, key: last.key, fresh: false, unread: isUnread(last.entry, today) };
}

/**
 * The last word that still holds. A date that was moved to after the word takes it back; a clock that was set back
 * doesn't.
 */
function newest(
  members: readonly Occasion[],
  said: readonly Spoken[],
  today: Day,
): (Spoken & { occasion: Occasion }) | null {
  let best: (Spoken & { occasion: Occasion }) | null = null;
  for (const occasion of members) {
    const spoken = spokenAs(occasion, said);
    if (!spoken || occasion.day > Math.max(today, spoken.entry.on)) continue;
    const later = best ? spoken.entry.on - best.entry.on || tightness(spoken.key) - tightness(best.key) : 1;
    if (later > 0) best = { ...spoken, occasion };
  }
  return best;
}

/** Its entry, also under the day that a document's expiry was corrected from. */
function spokenAs({ key }: Occasion, said: readonly Spoken[]): Spoken | undefined {
  return said.find((spoken) => spoken.key === key) ?? said.find((spoken) => sameExpiry(spoken.key, key));
}

/** Something tighter was said when this was due already. */
function isCovered({ key, day }: Occasion, said: readonly Spoken[]): boolean {
  return said.some((spoken) => spoken.entry.on >= day && tightness(spoken.key) > tightness(key));
}

function tightest(occasions: readonly Occasion[]): Occasion | null {
  return occasions.reduce<Occasion | null>(
    (best, each) => (best && tightness(best.key) >= tightness(each.key) ? best : each),
    null,
  );
}
