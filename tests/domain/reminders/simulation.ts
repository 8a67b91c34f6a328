import type { Account } from '../../../miniprogram/domain/account/account';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { dueReminders, recordSpoken } from '../../../miniprogram/domain/reminders/due';
import type { Ledger } from '../../../miniprogram/domain/reminders/ledger';
import { dismissed, handled, seen, snoozed, tidyLedger } from '../../../miniprogram/domain/reminders/ledger';
import { ledgerLine } from '../../../miniprogram/storage/areas/ledgerLine';
import { day, standing } from '../arbitraries';
import { born, dice, lived } from './lives';
import { witness } from './witness';
import { emptyLedger } from './app';

export interface Size {
  accounts: number;
  days: number;
  seed: number;
}

export interface Outcome {
  openings: number;
  spoken: number;
  /** What was said of another year's due day in the same cycle. */
  anew: number;
  objections: string[];
}

/**
 * Lets accounts live day by day, opens the app now and then (gaps of months too, and with the clock put wrong), and has
 * a witness watch.
 */
export function simulate({ accounts: count, days, seed }: Size): Outcome {
  const roll = dice(seed);
  const watch = witness();
  const begin = day('2025-01-01');
  const accounts: Account[] = [];
  let ledger: Ledger = emptyLedger;
  let openings = 0;
  let nextOpening = 0;
  for (let index = 0; index < days; index += 1) {
    const today = addDays(begin, index);
    // Half are there from the start, the others come in the course of time.
    while (accounts.length < count && (accounts.length < count / 2 || roll.one(2)))
      accounts.push(born(accounts.length, today, roll));
    accounts.forEach((account, place) => (accounts[place] = lived(account, today, roll)));
    if (index < nextOpening) continue;
    const clock = roll.one(40) ? addDays(today, roll.between(-500, 60)) : today;
    const shown = dueReminders(accounts, ledger, [], standing(clock));
    watch.opened(accounts, shown, clock);
    ledger = recordSpoken(ledger, shown, clock);
    for (const reminder of shown.slice(0, 20)) {
      const taps = [
        handled,
        dismissed,
        (at: Ledger) => snoozed(at, [reminder], addDays(clock, roll.between(1, 30))),
        (at: Ledger) => seen(at, [reminder], clock),
      ];
      ledger = roll.of(taps)(ledger, [reminder]);
    }
    // As it is when the app is closed and opened again.
    if (roll.one(4)) ledger = tidyLedger(storedAndRead(ledger), accounts);
    openings += 1;
    nextOpening = index + (roll.one(25) ? roll.between(30, 150) : roll.between(1, 6));
  }
  return { openings, spoken: watch.spoken, anew: watch.anew, objections: watch.objections };
}

/** The ledger after it was stored line by line and read back. */
function storedAndRead(ledger: Ledger): Ledger {
  const read = [...ledger].map(([id, entries]) => {
    const line = ledgerLine.decode(JSON.parse(ledgerLine.encode(id, entries)));
    if (!line.ok) throw new Error(line.problem);
    return [line.value.id, line.value.value] as const;
  });
  return new Map(read);
}
