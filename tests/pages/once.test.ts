/** @jest-environment jsdom */
import { everyPage, startedFull } from '../support/everyPage';
import type { Rendered } from '../support/rendered';
import { noon, type StartedBook } from '../support/startedBook';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** All that the person or the phone notices: what is stored, asked of the phone, and shown. */
function noticed({ phone }: StartedBook, page: Rendered): string {
  const asked = Object.keys(phone.wx.api).map((name) => phone.wx.calls(name).length);
  const stored = phone.store.keys().map((key) => phone.store.read(key));
  return JSON.stringify([asked, stored, page.data]);
}

const tapsAtMost = 60;

/** What can be tapped, by what it says; each once, also what has come since. */
function untried(page: Rendered, tried: Set<string>): string | undefined {
  return page.tappable().find((said) => !tried.has(said));
}

test.each(everyPage)('%s: a second tap does nothing', async (path) => {
  const one = startedFull();
  const page = await one.openPage(path);
  const tried = new Set<string>();
  let acted = 0;
  for (let said = untried(page, tried); said !== undefined && tried.size < tapsAtMost; said = untried(page, tried)) {
    tried.add(said);
    const before = noticed(one, page);
    await page.tap(said);
    const after = noticed(one, page);
    if (after !== before) acted += 1;
    await page.tapAgain();
    expect(noticed(one, page) === after ? 'nothing' : `something more, after ${said}`).toBe('nothing');
  }
  expect(acted).toBeGreaterThan(0);
});
