import type { Day } from '../domain/day/day';
import { appearanceOf, watchTheme } from '../platform/appearance';
import { paintBars } from '../platform/bars';
import { today, watchNewDay } from '../platform/clock';
import { isTab } from '../platform/navigation';
import { readSettings } from '../storage/settings';
import { markReminders } from './remind';

/** What a page with this behavior brings: it shows itself anew from the book and the day. */
interface Refreshing {
  refresh(day: Day): void;
}

interface Watching {
  stopWatching: (() => void) | undefined;
}

/**
 * Every page's behavior: shows the page on each visit and at Beijing midnight, in the chosen theme and text size.
 * The page itself has a method `refresh(day)` that gathers, computes its view and sets it once.
 */
export const screen = Behavior({
  data: { pageStyle: '', themeClass: '', background: '' },
  lifetimes: {
    attached() {
      this.dress();
    },
    detached() {
      stop(this as unknown as Watching);
    },
  },
  pageLifetimes: {
    show() {
      const page = this as unknown as Refreshing & Watching;
      this.dress();
      const show = (day: Day): void => {
        // What has come due is said on whichever tab one is; no page below can hold the badge.
        if (isTab(this.is)) markReminders(day);
        page.refresh(day);
      };
      stop(page);
      show(today());
      const stopDay = watchNewDay(show);
      const stopTheme = watchTheme(() => this.dress());
      page.stopWatching = () => {
        stopDay();
        stopTheme();
      };
    },
    hide() {
      stop(this as unknown as Watching);
    },
  },
  methods: {
    /** Sets theme and text size; one setData, and none if nothing changed. */
    dress() {
      const { theme, textScale } = readSettings();
      const look = appearanceOf(theme, textScale);
      paintBars(theme);
      if (
        look.pageStyle !== this.data.pageStyle ||
        look.themeClass !== this.data.themeClass ||
        look.background !== this.data.background
      ) {
        this.setData({ ...look });
      }
    },
  },
});

function stop(page: Watching): void {
  page.stopWatching?.();
  page.stopWatching = undefined;
}
