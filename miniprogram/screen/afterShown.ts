import type { Day } from '../domain/day/day';
import { soon } from '../platform/clock';
import { isTab } from '../platform/navigation';
import { keepHouse } from '../storage/phone';
import { markReminders } from './remind';

/** A page that `screen` shows. */
interface Shown {
  readonly is: string;
  refresh(day: Day): void;
}

/**
 * What nobody waits for, once the page stands: housekeeping, and the number on the tab 提醒. The page is shown once more
 * where that changed what it shows.
 * @param isStillShown false once the page was left: then only what concerns no page is done
 */
export function afterShown(page: Shown, day: Day, isStillShown: () => boolean): void {
  soon(() => {
    const isChanged = keepHouse(day);
    if (!isStillShown()) return;
    if (isChanged) page.refresh(day);
    // What has come due is said on whichever tab one is; no page below can hold the badge.
    if (isTab(page.is)) markReminders(day);
  });
}
