import type { Account } from '../domain/account/account';
import type { Day } from '../domain/day/day';
import { nextComing, type Coming } from '../domain/reminders/coming';
import {
  dueReminders,
  recordSpoken,
  remindersOf,
  unreadCount,
  type Reminder,
  type RemindersFor,
} from '../domain/reminders/due';
import { isKnown } from '../domain/reminders/known';
import { seen, type Entries, type Ledger } from '../domain/reminders/ledger';
import type { Occasion } from '../domain/reminders/occasion';
import { occasionsOf } from '../domain/reminders/occasions';
import type { Standing } from '../domain/rules/standing';
import type { CertificationStatus } from '../domain/status/status';
import { showBadge } from '../platform/badge';
import { theBook, theReminders } from '../storage/phone';
import { standingOn } from './standing';

export interface Reminding {
  reminders: readonly Reminder[];
  /** '' or why not all of it is written down. */
  problem: string;
  /** How many count as seen now, that were unread. */
  seenNow: number;
}

/** What was computed last, and from what: the book and the ledger hand out other objects once they have changed. */
interface Computed {
  accounts: readonly Account[];
  ledger: Ledger;
  occasionsFor: OccasionsFor;
  reminders: readonly Reminder[];
}

type OccasionsFor = (account: Account) => Occasion[];

let last: Computed | null = null;

/**
 * What there is to say on the day. What has come due since last time is written down first, once; where that is refused
 * it is shown all the same, and said again next time. Asked again with nothing changed, it costs nothing.
 * @param reached those of them that one is about to see, written down in the same go
 */
export function remindersNow(
  day: Day,
  reached: (reminders: readonly Reminder[]) => readonly Reminder[] = () => [],
): Reminding {
  const { ledger } = theReminders();
  const before = ledger.read();
  const reminders = dueOn(day);
  const isNews = reminders.some(({ fresh }) => fresh);
  const toSee = reached(reminders).filter(({ unread }) => unread);
  const said = isNews ? recordSpoken(before, reminders, day) : before;
  const saved = isNews || toSee.length > 0 ? ledger.write(toSee.length > 0 ? seen(said, toSee, day) : said) : null;
  const isRefused = saved?.ok === false;
  return {
    reminders,
    problem: isRefused && isNews ? unrecorded : ledger.problem(),
    seenNow: isRefused ? 0 : toSee.length,
  };
}

const unrecorded = '这些提醒照常显示，但没能记下来，下次打开会再提醒。';

/** Writes down what has come due, and puts the number of unread ones on the tab 提醒. */
export function markReminders(day: Day): void {
  showBadge(unreadCount(remindersNow(day).reminders));
}

/** What 提醒 says next, while it has nothing to say on the day; null where nothing is known of. */
export function comingNext(day: Day): Coming | null {
  return nextComing(theBook().all(), theReminders().ledger.read(), day, keptOn(day).occasionsFor);
}

type Known = (account: Account, status: CertificationStatus) => boolean;

/** Told last, and by what: `ledger` null while nobody had to ask for it. */
let told: { occasionsFor: OccasionsFor; ledger: Ledger | null; isKnown: Known } | null = null;

/**
 * Tells of an account on the day whether its person knows of it, so that 总览 needn't ask for it. The same function as
 * long as it would tell the same.
 */
export function knownOn(day: Day): Known {
  const { occasionsFor } = keptOn(day);
  const isSame = told?.occasionsFor === occasionsFor && (!told.ledger || told.ledger === theReminders().ledger.read());
  if (told && isSame) return told.isKnown;
  const now: NonNullable<typeof told> = {
    occasionsFor,
    ledger: null,
    isKnown(account, status) {
      if (status.kind !== 'due') return false;
      // Not read for who has nothing to review.
      now.ledger ??= theReminders().ledger.read();
      const entries = now.ledger.get(account.id);
      return entries !== undefined && isKnown(status, () => occasionsFor(account), entries, day);
    },
  };
  told = now;
  return now.isKnown;
}

function dueOn(day: Day): readonly Reminder[] {
  const accounts = theBook().all();
  const ledger = theReminders().ledger.read();
  const { occasionsFor, remindersFor } = keptOn(day);
  if (last?.accounts === accounts && last.ledger === ledger && last.occasionsFor === occasionsFor)
    return last.reminders;
  const { leadTimes } = theReminders().choices.read();
  const reminders = dueReminders(accounts, ledger, leadTimes, standingOn(day), remindersFor);
  last = { accounts, ledger, occasionsFor, reminders };
  return reminders;
}

/** The day and all that was chosen, and the occasions that follow: a tap changes one account of thousands. */
let kept: { standing: Standing; leadTimes: string; occasionsFor: OccasionsFor; remindersFor: RemindersFor } | null =
  null;

function keptOn(day: Day): NonNullable<typeof kept> {
  const { leadTimes } = theReminders().choices.read();
  const standing = standingOn(day);
  const asText = leadTimes.join();
  if (kept?.standing === standing && kept.leadTimes === asText) return kept;
  const occasions = new WeakMap<Account, Occasion[]>();
  const occasionsFor: OccasionsFor = (account) => {
    const known = occasions.get(account) ?? occasionsOf(account, leadTimes, standing);
    occasions.set(account, known);
    return known;
  };
  kept = { standing, leadTimes: asText, occasionsFor, remindersFor: keptReminders(occasionsFor, day) };
  return kept;
}

/** An account's reminders are the same until something else was said of it. */
function keptReminders(occasionsFor: OccasionsFor, day: Day): RemindersFor {
  const known = new WeakMap<Account, { entries: Entries; reminders: readonly Reminder[] }>();
  return (account, entries) => {
    const before = known.get(account);
    if (before?.entries === entries) return before.reminders;
    const reminders = remindersOf(account, occasionsFor(account), entries, day);
    known.set(account, { entries, reminders });
    return reminders;
  };
}
