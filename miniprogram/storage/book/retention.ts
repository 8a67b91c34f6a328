import type { DayText, Day } from '../../domain/day/day';
import { readDay } from '../../domain/day/day';
import { daysBetween } from '../../domain/day/arithmetic';
import type { ChangePorts } from './change';
import { purgeAccount } from './change';
import type { Draft } from './pageEdits';
import type { Page } from './page';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';

/** Days that a deleted account stays in 最近删除. */
export const recycleDays = 30;
/** Days that the stub of a purged account stays. */
const stubDays = 400;

/**
 * Housekeeping in a draft: purges what was deleted 30 days ago, removes stubs of 400 days together with every other
 * reading of their id, and rewrites pages that hold outdated lines. Gives the number of accounts purged.
 */
export function makeExpiry(draft: Draft, pages: Iterable<Page>, today: Day, ports: ChangePorts): Written<number> {
  let purged = 0;
  for (const page of pages) {
    if (page.stale) draft.touch(page.number);
    for (const line of page.lines) {
      if (line.kind === 'stub' && isOver(line.stub.purgedOn, stubDays, today)) draft.drop(line.stub.id);
      if (line.kind !== 'record' || !isOver(line.account.deletedOn, recycleDays, today)) continue;
      const made = purgeAccount(draft, { id: line.account.id, today }, ports);
      if (!made.ok) return made;
      purged += 1;
    }
  }
  return ok(purged);
}

/** A day that can't be read, or lies ahead (a wrong clock), never runs out. */
function isOver(since: DayText, days: number, today: Day): boolean {
  const from = readDay(since);
  return from !== null && daysBetween(from, today) >= days;
}
