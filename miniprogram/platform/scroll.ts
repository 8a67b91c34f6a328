const gapAbove = 12;
const durationMs = 200;

/** Brings the element that `selector` finds to the top of the screen; without one nothing moves. */
export function scrollToElement(selector: string): void {
  wx.pageScrollTo({ selector, offsetTop: -gapAbove, duration: durationMs, fail: () => undefined });
}

/** To the very top, at once. */
export function scrollToTop(): void {
  wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined });
}
