import type { AxeResults, RunOptions } from 'axe-core';
import { source as axeSource } from 'axe-core';
import { setUp, type Phone, type Stand } from './support';
import { walk } from './tour/walk';

let stand: Stand;
let phone: Phone;

beforeAll(async () => {
  stand = await setUp();
});
afterAll(() => stand.down());
beforeEach(async () => {
  phone = await stand.phone();
  await phone.page.addInitScript({ content: axeSource });
});
afterEach(async () => {
  expect(phone.faults).toEqual([]);
  await phone.switchOff();
});

interface AxeWindow {
  axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
}

/** Serious and critical findings of axe-core on the page on top, dialogs included, each with the elements. */
async function findings(rules: string[] | null): Promise<string[]> {
  return phone.page.evaluate(async (only) => {
    // A row says its sum, not all that it shows; that it says its title is tested below.
    const rules = { 'label-content-name-mismatch': { enabled: false } };
    const options: RunOptions = {
      resultTypes: ['violations'],
      ...(only ? { runOnly: { type: 'rule', values: only } } : { rules }),
    };
    const { violations } = await (window as unknown as AxeWindow).axe.run(
      { exclude: [['.page-screen[hidden]']] },
      options,
    );
    const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return bad.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, any, all, none }) => `${id}: ${html.slice(0, 160)} ${[...any, ...all, ...none][0]?.message ?? ''}`,
      ),
    );
  }, rules);
}

/** What can be pressed but has no name, or one that leaves out the title that stands on it. */
async function misnamed(): Promise<string[]> {
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

test.each([1, 1.4])('no page says less than it shows, in either theme, text × %f', async (scale) => {
  // By fault: one that stands on ten pages is one fault.
  const found: Record<string, string[]> = {};
  const note = (name: string, list: string[]): void => {
    for (const fault of new Set(list)) (found[fault] ??= []).push(name);
  };
  await walk(phone, scale, async (name) => {
    note(name, [...(await findings(null)), ...(await misnamed())]);
    // What depends on the theme is colour alone.
    await phone.setTheme('dark');
    note(`${name}, dark`, await findings(['color-contrast']));
    await phone.setTheme('light');
  });
  expect(found).toEqual({});
});
