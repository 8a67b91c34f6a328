import { accountsText } from './accounts.mjs';
import { tabsOfApp } from './pages.mjs';
import { atRest, openApp, pageShown, screen, walk } from './phone.mjs';

const options = {
  viewport: screen,
  deviceScaleFactor: 2,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
};

/** What a phone has stored after the made-up accounts were pasted into it, as a person would. */
export async function filledPhone(browser, url) {
  const context = await browser.newContext(options);
  const page = await openApp(context, url, '/packages/data/paste/paste', { theme: 'light' });
  await walk(page, [
    { type: ['也可以长按这里，选“粘贴”', accountsText] },
    { tap: '认出' },
    { see: '现在还没有加入' },
    { tap: /^加入 \d+ 个$/ },
    { see: '再粘贴一段' },
  ]);
  const stored = await context.storageState({ indexedDB: true });
  await context.close();
  return stored;
}

/** Where a scene begins and what it takes. A page that is no tab comes on top of one, so that it has its arrow back. */
function wayTo({ page, open, steps = [] }) {
  const address = open ?? `/${page}`;
  return tabsOfApp().includes(address.slice(1))
    ? { open: address, steps }
    : { open: '/pages/overview/overview', steps: [{ go: address }, ...steps] };
}

/**
 * Takes one scene on a phone of its own.
 * @param look theme, the screen's width in points, and the scale of the text
 * @returns the PNG; rejects when the app reports a fault or another page is on top
 */
export async function takeScene(browser, url, scene, look, filled) {
  const viewport = { ...screen, width: look.width };
  const context = await browser.newContext({ ...options, viewport, ...(scene.blank ? {} : { storageState: filled }) });
  try {
    const { open, steps } = wayTo(scene);
    const page = await openApp(context, url, open, look);
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await walk(page, steps);
    await atRest(page);
    const shown = await pageShown(page);
    if (shown !== scene.page) throw new Error(`${shown} is on top, not ${scene.page}`);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await context.close();
  }
}
