import type { Phone } from '../support';

/** Smallest side of what a finger meets, in points; half a point is lost in rounding. */
const smallestTarget = 43.5;

/**
 * What does not fit on the page on top at its present width, dialogs included: boxes over the edge, text cut off,
 * things to tap that are too small. Each fault names the element.
 */
export async function misfits(phone: Phone): Promise<string[]> {
  return phone.page.evaluate((target) => {
    const found: string[] = [];
    const screen = [...document.querySelectorAll('.page-screen')].find((page) => !page.hasAttribute('hidden'));
    const page = screen?.querySelector('.page-scroll');
    if (!screen || !page) return ['no page'];
    const name = (element: Element): string => {
      const text = (element.textContent ?? '').trim().slice(0, 24);
      return `${element.tagName.toLowerCase()}.${element.className.toString().split(' ').pop() ?? ''} “${text}”`;
    };
    const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
    const shown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.closest('[hidden]') === null && style(element).visibility !== 'hidden';
    };
    /** Inside a strip that is made to be moved sideways, such as the chips. */
    const inStrip = (element: Element): boolean => {
      const strip = element.closest('wx-scroll-view');
      return strip !== null && style(strip).overflowX === 'auto';
    };
    const hides = /hidden|clip/;
    const clipped = (element: Element): boolean => {
      const { overflowX, overflowY } = style(element);
      return (
        (hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const clamped = (element: Element): boolean => style(element).webkitLineClamp !== 'none';

    for (const box of [document.documentElement, page]) {
      if (box.scrollWidth > box.clientWidth)
        found.push(`scrolls sideways: ${name(box)} ${box.scrollWidth} > ${box.clientWidth}`);
    }
    for (const element of screen.querySelectorAll('.wx-page *')) {
      if (!shown(element) || inStrip(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      // What is kept out of sight at the left, such as a canvas to draw on, is no sight to fit.
      const away = right <= 0;
      if (!away && (left < -1 || right > innerWidth + 1))
        found.push(`over the edge: ${name(element)} ${Math.round(left)}–${Math.round(right)}`);
      const says = (element.textContent ?? '').trim() !== '';
      if (says && clipped(element) && !clamped(element)) {
        const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
        found.push(`cut off: ${name(element)} ${scrollWidth}×${scrollHeight} in ${clientWidth}×${clientHeight}`);
      }
    }
    const tappable = '[tabindex], [role="button"], [role="radio"], [role="checkbox"], input, textarea, button';
    for (const element of screen.querySelectorAll(
      tappable
        .split(', ')
        .map((selector) => `.wx-page ${selector}`)
        .join(),
    )) {
      // What listens inside of a button belongs to the button.
      if (
        !shown(element) ||
        element.closest('[aria-hidden="true"]') ||
        element.parentElement?.closest('[role="button"], [role="radio"], [role="checkbox"], [role="link"]')
      )
        continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < target || height < target)
        found.push(`too small to tap: ${name(element)} ${Math.round(width)}×${Math.round(height)}`);
    }
    return found;
  }, smallestTarget);
}
