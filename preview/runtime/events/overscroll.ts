import { standsFixed } from '../keyboard/fixedArea';
import { pageScroller } from '../pages/geometry';

/**
 * A finger on a part that doesn't scroll moves the page below it, as on a phone; here the browser would not, since each
 * page is a box of its own.
 * @param upwards points that the finger has moved up by since it was heard last
 */
export function scrollUnder(target: EventTarget | null, upwards: number): void {
  const scroller = pageScroller();
  if (!(target instanceof HTMLElement) || scroller === undefined || !standsFixed(target)) return;
  if (getComputedStyle(scroller).overflowY === 'hidden' || takesUp(target, upwards)) return;
  scroller.scrollTop += upwards;
}

/** Whether something on the way to the page scrolls by itself, and has not come to its end. */
function takesUp(target: HTMLElement, upwards: number): boolean {
  let element: HTMLElement | null = target;
  for (; element !== null && !element.classList.contains('wx-page'); element = element.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    const left = upwards > 0 ? element.scrollHeight - element.clientHeight - element.scrollTop : element.scrollTop;
    if (left > 1) return true;
  }
  return false;
}
