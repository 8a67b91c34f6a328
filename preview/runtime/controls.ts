import type { Counts } from './counts/counts';
import type { Card } from './pages/forward';

/** What the panel beside the phone, and tests, may do to a running phone (`window.__preview`). */
export interface PreviewControls {
  /** A day `YYYY-MM-DD`, or '' for real time. The app sees it as coming back to the front. */
  setToday(day: string): void;
  /** Closes the mini-program and opens it again as a phone does: hidden and shown, its memory kept. */
  warmStart(): void;
  setTheme(theme: 'light' | 'dark'): void;
  /** By how many milliseconds the phone's clock goes ahead before each tap; 0 is a real finger's pace. */
  setTapPause(ms: number): void;
  /** Subpackages that can't be loaded from now on, or `all`; [] = all can. Those that were opened stay. */
  setWithout(roots: readonly string[]): void;
  /** Settles when every move from page to page that was asked for so far has been made or refused. */
  moved(): Promise<void>;
  /** The phone's own way back: its key, or a finger from the edge. */
  back(): void;
  /** The top page's path with its query, e.g. `/pages/account/index?id=1`. */
  currentUrl(): string;
  /** What was sent to a chat since the app was opened. */
  cards(): readonly Card[];
  /** What the page on top has cost so far; null before the first page. */
  counts(): Counts | null;
  /** Removes storage and user files; the caller opens the phone again. */
  clearData(): Promise<void>;
}
