import type { AxeResults, RunOptions } from 'axe-core';
import type { Phone } from '../support';

interface AxeWindow {
  axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
}

/** Serious and critical findings of axe-core on the page on top, dialogs included, each with the elements. */
export function findings(phone: Phone): Promise<string[]> {
  // A row says its sum, not all that it shows; that it says its title is asked of `misnamed`.
  return run(phone, { rules: { 'label-content-name-mismatch': { enabled: false } } });
}

/** The findings that depend on colours. */
export function contrasts(phone: Phone): Promise<string[]> {
  return run(phone, { runOnly: { type: 'rule', values: ['color-contrast'] } });
}

/** axe-core has to be in the page already. */
function run(phone: Phone, chosen: RunOptions): Promise<string[]> {
  return phone.page.evaluate(async (options) => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(
      { exclude: [['.page-screen[hidden]']] },
      { resultTypes: ['violations'], ...options },
    );
    const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return bad.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, any, all, none }) => `${id}: ${html.slice(0, 160)} ${[...any, ...all, ...none][0]?.message ?? ''}`,
      ),
    );
  }, chosen);
}

/** What can be pressed but has no name, or one that leaves out the title that stands on it. */
export function misnamed(phone: Phone): Promise<string[]> {
  return phone.page.evaluate(() => {
    const roles = ['button', 'radio', 'checkbox', 'switch', 'tab', 'link'].map((role) => `[role="${role}"]`);
    const wanted = ['[tabindex]', 'button', 'input', 'textarea', ...roles]
      .map((selector) => `#phone ${selector}`)
      .join();
    // Private-use characters are icons: they say nothing.
    const plain = (text: string): string => text.replace(/[\s\u{e000}-\u{f8ff}]/gu, '');
    const silent = (element: Element): boolean => element.closest('[hidden], [aria-hidden="true"]') !== null;
    const texts = (element: Element): string[] =>
      silent(element)
        ? []
        : [...element.childNodes]
            .flatMap((node) => {
              return node instanceof Element ? texts(node) : [plain(node.textContent ?? '')];
            })
            .filter((text) => text !== '');
    const faultOf = (element: Element): string => {
      const [title] = texts(element);
      const name = plain(element.getAttribute('aria-label') ?? '') || (title ?? '');
      if (name === '') return 'no name';
      return title === undefined || name.includes(title) ? '' : 'its name is not its title';
    };
    const shown = (element: Element): boolean => element.getClientRects().length > 0 && !silent(element);
    // What listens inside of a button, such as its icon, belongs to the button.
    const own = (element: Element): boolean => !element.parentElement?.closest(roles.join());
    return [...document.querySelectorAll(wanted)]
      .filter(shown)
      .filter(own)
      .map((element) => ({ fault: faultOf(element), html: element.outerHTML.slice(0, 200) }))
      .filter(({ fault }) => fault !== '')
      .map(({ fault, html }) => `${fault}: ${html}`);
  });
}
