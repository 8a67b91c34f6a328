/** @jest-environment jsdom */
import { everyPage, startedFull } from '../support/everyPage';
import { noon } from '../support/startedBook';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** Dialogs of the platform, over which a slow phone still takes taps for a while. */
const dialogs = ['showModal', 'showActionSheet'];

test.each(everyPage)('%s: while a dialog waits for an answer nothing else begins', async (path) => {
  const { openPage, phone } = startedFull();
  const opened: string[] = [];
  for (const name of dialogs) phone.wx.api[name] = () => void opened.push(name);
  let page = await openPage(path);
  for (const said of page.tappable()) {
    if (!page.tappable().includes(said)) continue;
    await page.tap(said);
    if (opened.length === 0) continue;
    const stored = JSON.stringify(phone.store.keys().map((key) => phone.store.read(key)));
    for (const other of page.tappable()) await page.tap(other);
    expect([said, opened.length]).toEqual([said, 1]);
    expect(JSON.stringify(phone.store.keys().map((key) => phone.store.read(key)))).toBe(stored);
    opened.length = 0;
    page = await openPage(path);
  }
});
