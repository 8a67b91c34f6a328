/** What one account has to say on a day: at most one thing for each chain of occasions. */
import type { Day } from '../day/day';
import type { Entries, EntryState } from './ledger';
import { isOpen, isUnread } from './ledger';
import type { Occasion } from './occasion';
import { placeOf } from './occasionKey';
import type { Word } from './wordsAbout';
import { spokenIn, wordsAbout } from './wordsAbout';

export interface Speaking {
  occasion: Occasion;
  /** Under which it stands, or will stand, in the ledger. */
  key: string;
  /** Not in the ledger yet: it speaks now, and has to be written down. */
  fresh: boolean;
  unread: boolean;
}

/** An occasion, with what its key says. */
interface Member {
  occasion: Occasion;
  stage: string;
  tight: number;
}

/**
 * For each chain the newest word. Of several occasions that came due, the tightest speaks; the others are covered by
 * it. What an earlier word covered stays covered unless its date was moved to after that word. Shown on: what spoke
 * before and is still open.
 */
export function accountReminders(occasions: readonly Occasion[], entries: Entries, today: Day): Speaking[] {
  const speaking: Speaking[] = [];
  // Most accounts, on most days.
  if (Object.keys(entries).length === 0 && occasions.every(({ day }) => day > today)) return speaking;
  chainsOf(occasions, entries).forEach(({ members, said }) => {
    const word = wordOf(members, said, today);
    if (word) speaking.push(word);
  });
  return speaking;
}

/** Whether the newest word of every chain that spoke was answered, nothing new is to be said, and something was. */
export function isAnswered(occasions: readonly Occasion[], entries: Entries, today: Day): boolean {
  let answered = false;
  for (const { members, said } of chainsOf(occasions, entries)) {
    const { state } = newest(members, said, today)?.entry ?? {};
    if (freshest(members, said, today) || (state !== undefined && !answers.includes(state))) return false;
    answered = answered || state !== undefined;
  }
  return answered;
}

/** Whether anything that was said was answered. */
export function hasAnswer(entries: Entries): boolean {
  return Object.values(entries).some(({ state }) => answers.includes(state));
}

const answers: readonly EntryState[] = ['handled', 'dismissed'];

interface Chain {
  members: Member[];
  said: Word[];
}

/** The occasions that speak of one thing, each time with what was said of it. */
function chainsOf(occasions: readonly Occasion[], entries: Entries): Chain[] {
  const chains = new Map<string, { to: Day; members: Member[] }>();
  occasions.forEach((occasion) => {
    const place = placeOf(occasion.key);
    if (place === null || place.name.to === null) return;
    const chain = chains.get(place.chain) ?? { to: place.name.to, members: [] };
    chain.to = place.name.to;
    chain.members.push({ occasion, stage: place.stage, tight: place.tight });
    chains.set(place.chain, chain);
  });
  const said = spokenIn(entries);
  const found: Chain[] = [];
  chains.forEach(({ to, members }, chain) => found.push({ members, said: wordsAbout(chain, to, said) }));
  return found;
}

function wordOf(members: readonly Member[], said: readonly Word[], today: Day): Speaking | null {
  const fresh = freshest(members, said, today);
  if (fresh) return { occasion: fresh.occasion, key: fresh.occasion.key, fresh: true, unread: true };
  const last = newest(members, said, today);
  if (!last || !isOpen(last.entry, today)) return null;
  return { occasion: last.occasion, key: last.key, fresh: false, unread: isUnread(last.entry, today) };
}

/** What has come due and was neither said nor covered: the tightest of it. */
function freshest(members: readonly Member[], said: readonly Word[], today: Day): Member | null {
  return tightest(
    members.filter((member) => member.occasion.day <= today && !wordFor(member, said) && !isCovered(member, said)),
  );
}

/**
 * The last word that still holds. A date that was moved to after the word takes it back; a clock that was set back
 * doesn't.
 */
function newest(members: readonly Member[], said: readonly Word[], today: Day): (Word & { occasion: Occasion }) | null {
  let best: (Word & { occasion: Occasion }) | null = null;
  for (const member of members) {
    const word = wordFor(member, said);
    const { occasion } = member;
    if (!word || occasion.day > Math.max(today, word.entry.on)) continue;
    const later = best ? word.entry.on - best.entry.on || word.tight - best.tight : 1;
    if (later > 0) best = { ...word, occasion };
  }
  return best;
}

function wordFor({ stage }: Member, said: readonly Word[]): Word | undefined {
  return said.find((word) => word.stage === stage);
}

/** Something tighter was said when this was due already. */
function isCovered({ occasion, tight }: Member, said: readonly Word[]): boolean {
  return said.some((word) => word.entry.on >= occasion.day && word.tight > tight);
}

function tightest(members: readonly Member[]): Member | null {
  return members.reduce<Member | null>((best, each) => (best && best.tight >= each.tight ? best : each), null);
}
