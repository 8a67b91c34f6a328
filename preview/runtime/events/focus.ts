import type * as glassEasel from 'glass-easel';
import { nodeBehind } from './dispatch';

/** Elements that the browser itself can focus. */
const FOCUSABLE = 'input, textarea, select, button';

/**
 * Who listens for a tap can be reached with Tab: a phone has a finger, a desktop has a keyboard.
 * @param type the event that is now listened to
 */
export function noteListener(element: HTMLElement, type: string): void {
  if (type === 'tap' && !element.hasAttribute('tabindex')) element.tabIndex = 0;
}

/** What one presses as a whole: what listens for a tap inside of it needs no stop of its own. */
const PRESSED_WHOLE = '[role="button"], [role="radio"], [role="checkbox"], [role="link"], [role="switch"]';

/**
 * Elements made focusable by `noteListener` that show nothing, belong to a button, or hold what is focusable itself,
 * are no stops.
 */
function chooseStops(screen: HTMLElement): void {
  for (const element of screen.querySelectorAll<HTMLElement>('.page-screen:not([hidden]) [tabindex]')) {
    const { width, height } = element.getBoundingClientRect();
    const isStop =
      width > 0 &&
      height > 0 &&
      element.querySelector(FOCUSABLE) === null &&
      element.closest('[aria-hidden="true"]') === null &&
      !element.parentElement?.closest(PRESSED_WHOLE);
    element.tabIndex = isStop ? 0 : -1;
  }
}

/**
 * Enter and Space tap what has the focus.
 * @param tap taps a node
 */
export function listenToKeys(screen: HTMLElement, tap: (node: glassEasel.Element, event: Event) => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') chooseStops(screen);
    },
    { capture: true },
  );
  screen.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const target = event.target;
    if (!(target instanceof HTMLElement) || target.matches(FOCUSABLE) || event.repeat) return;
    const node = nodeBehind(target);
    if (node === undefined) return;
    event.preventDefault();
    tap(node, event);
  });
}
