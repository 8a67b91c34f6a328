import type { Day } from '../day/day';
import type { OccasionName } from './occasionKey';
import { tightness } from './occasionKey';

/** So many days before the due day these may speak: a window may open early, and much slack may be wanted. */
const earliest: Partial<Record<string, number>> = { open: 180, safe: 120 };

/**
 * The day that a word counted to. A key from before that was kept doesn't say. But the word was said when its occasion
 * had come and, before the due day, that day hadn't: of the days that this leaves, the one `near`est to a day, such as
 * the present due day. `on`: the day on which it was said.
 */
export function dayMeant(name: OccasionName, on: Day, near: Day): Day {
  if (name.to !== null) return name.to;
  const after = tightness(name);
  // A month counts up to 31 days, here a little less.
  const ahead = name.about === 'countdown' ? earliest[name.mark] : undefined;
  const latest = on + (ahead ?? Math.ceil(-after) + 1);
  return Math.min(after < 0 ? Math.max(near, on) : near, latest) as Day;
}
