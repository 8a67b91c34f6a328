/** Where the page's own area begins, and how far it is scrolled. The page stack keeps it up to date. */
interface PageArea {
  view: HTMLElement;
  scroller: HTMLElement;
}

let area: PageArea | undefined;

export function setPageArea(next: PageArea | undefined): void {
  area = next;
}

export function pageTop(): { top: number; scrolled: number } {
  if (area === undefined) return { top: 0, scrolled: 0 };
  return { top: area.view.getBoundingClientRect().top, scrolled: area.scroller.scrollTop };
}

/** @returns the page area's box in px; the whole window before the first page */
export function pageSize(): { width: number; height: number } {
  if (area === undefined) return { width: window.innerWidth, height: window.innerHeight };
  return { width: area.view.clientWidth, height: area.view.clientHeight };
}

export function pageView(): HTMLElement | undefined {
  return area?.view;
}

export function pageScroller(): HTMLElement | undefined {
  return area?.scroller;
}

const TALL_SCREEN = 780;

/** Screens from the iPhone X on have a notch above and a home bar below. */
export function statusBarHeight(): number {
  return window.innerHeight >= TALL_SCREEN ? 44 : 20;
}

export function homeBarHeight(): number {
  return window.innerHeight >= TALL_SCREEN ? 34 : 0;
}

export const NAVIGATION_BAR_HEIGHT = 44;
export const TAB_BAR_HEIGHT = 50;
