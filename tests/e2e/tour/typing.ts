import type { Phone } from '../support';

/** Of a field higher than the room over the keyboard so much at least is seen: two lines, in points. */
const seenAtLeast = 44;

/**
 * Fields of the page on top that the keyboard covers while they are typed in, one after another; each fault names the
 * field. The page is left without a keyboard.
 */
export async function covered(phone: Phone): Promise<string[]> {
  return phone.page.evaluate(async (enough) => {
    const found: string[] = [];
    const screen = [...document.querySelectorAll('.page-screen')].find((page) => !page.hasAttribute('hidden'));
    const fields = [...(screen?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
    for (const field of fields.filter((one) => !one.disabled && one.getClientRects().length > 0)) {
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
      const top = document.querySelector('.keyboard:not([hidden])')?.getBoundingClientRect().top;
      const box = field.getBoundingClientRect();
      const bar = screen?.querySelector('.nav-title')?.getBoundingClientRect().bottom ?? 0;
      const name = field.getAttribute('aria-label') ?? field.placeholder;
      if (top === undefined) found.push(`no keyboard for ${name}`);
      else if (Math.min(box.bottom, box.top + enough) > top || box.top < bar - 1)
        found.push(`not over the keyboard: ${name} ${Math.round(box.top)}–${Math.round(box.bottom)} of ${top}`);
      field.blur();
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    }
    return found;
  }, seenAtLeast);
}
