import type { Day } from '../domain/day/day';
import { beside } from '../domain/kit/beside';
import { appearanceOf, watchTheme } from '../platform/appearance';
import { paintBars } from '../platform/bars';
import { today, watchNewDay } from '../platform/clock';
import { theSettings } from '../storage/phone';
import { afterShown } from './afterShown';
import { actionsOnce, screenTurned } from './once';
import { readAgain } from './readOnly';

/** What ends the watch for midnight and for the phone's theme. */
const watchOf = beside((): { stop: (() => void) | undefined } => ({ stop: undefined }));

/**
 * Every page's behavior: shows the page on each visit and at Beijing midnight, in the chosen theme and text size.
 * The page itself has a method `refresh(day)` that gathers, computes its view and sets it once. What is tapped on it
 * happens once: see once.ts.
 */
export const screen = Behavior({
  definitionFilter: actionsOnce,
  data: { pageStyle: '', themeClass: '', background: '' },
  lifetimes: {
    attached() {
      this.dress();
    },
    detached() {
      stopWatching(this);
    },
  },
  pageLifetimes: {
    show() {
      screenTurned(this);
      this.dress();
      stopWatching(this);
      const watch = watchOf(this);
      const show = (day: Day): void => {
        this.refresh(day);
        afterShown(this, day, () => watch.stop !== undefined);
      };
      show(today());
      const stopDay = watchNewDay(show);
      const stopTheme = watchTheme(() => this.dress());
      watch.stop = () => {
        stopDay();
        stopTheme();
      };
    },
    hide() {
      stopWatching(this);
    },
  },
  methods: {
    /** Each page brings its own: it shows itself anew from what is stored and the day. */
    refresh(_day: Day) {
      throw new Error(`${this.is} does not say how it is shown`);
    },
    /** 重新读取, beside every word that nothing can be written. */
    readAgain() {
      return readAgain(() => {
        // What was refused meanwhile is no news any more.
        if ((this.data as { problem?: string }).problem) this.setData({ problem: '' });
        this.refresh(today());
      });
    },
    /** Sets theme and text size; one setData, and none if nothing changed. */
    dress() {
      const { theme, textScale } = theSettings().read();
      const look = appearanceOf(theme, textScale);
      paintBars(theme, this);
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

type Filter = WechatMiniprogram.Behavior.DefinitionFilter;

/**
 * For a behavior that builds on this one: the platform tells each only the filters of those that it names itself, and
 * may count in those that have none.
 */
export const asItsBase: Filter = (definition, filters: (Filter | undefined)[] = []) => {
  filters.forEach((filter) => filter?.(definition));
};

function stopWatching(page: object): void {
  const watch = watchOf(page);
  watch.stop?.();
  watch.stop = undefined;
}
