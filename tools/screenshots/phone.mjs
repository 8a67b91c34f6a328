import { today } from './accounts.mjs';

/** Points; the size of a common phone. */
export const screen = { width: 375, height: 812 };

const patience = 20_000;

const onTop = (page) => page.locator('.page-screen:visible');

/** The first element of the top page that shows this text: this text alone if there is one, else as a part. */
async function shown(page, text) {
  const top = onTop(page);
  await top.getByText(text).first().waitFor();
  const alone = top.getByText(text, { exact: true });
  return ((await alone.count()) > 0 ? alone : top.getByText(text)).first();
}

/** What a person does, by the name of the step. */
const actions = {
  tap: async (page, text) => (await shown(page, text)).tap(),
  confirm: (page, text) => page.locator('.overlay-layer').getByText(text, { exact: true }).tap(),
  tab: (page, text) => page.getByRole('tab', { name: text }).tap(),
  back: (page) => onTop(page).getByRole('button', { name: '返回' }).tap(),
  type: async (page, [field, text]) => {
    const top = onTop(page);
    await top
      .getByPlaceholder(field)
      .or(top.getByLabel(field, { exact: true }))
      .first()
      .fill(text);
    await page.locator('.keyboard-done').tap();
  },
  see: (page, text) => onTop(page).getByText(text).first().waitFor(),
  /** Opens a page on top of the one that is open, as a link to it would. */
  go: (page, address) => page.evaluate((url) => window.wx.navigateTo({ url }), address),
  /** Chooses a file in a chat after a tap on 选文件. */
  choose: async (page, { name, text }) => {
    const chooser = page.waitForEvent('filechooser');
    await (await shown(page, '选文件')).tap();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  },
  /** Opens a page in place of all others, as the app does at its start. */
  start: (page, address) => page.evaluate((url) => window.wx.reLaunch({ url }), address),
  /** From here on WeChat says that its base library is this one: it was closed meanwhile, so the app asks again. */
  library: (page, version) =>
    page.evaluate((SDKVersion) => {
      const told = window.wx.getAppBaseInfo;
      window.wx.getAppBaseInfo = () => ({ ...told(), SDKVersion });
      window.__preview.warmStart();
    }, version),
  /** Something else stands in the storage under a key. */
  spoil: (page, [key, text]) => page.evaluate((given) => window.wx.setStorageSync(...given), [key, text]),
  /** From here on WeChat refuses to put anything on the clipboard. */
  noClipboard: (page) =>
    page.evaluate(() => {
      window.wx.setClipboardData = ({ fail }) => fail({ errMsg: 'setClipboardData:fail' });
    }),
  /** Scrolls until the text stands under the navigation bar. */
  top: async (page, text) => {
    await (
      await shown(page, text)
    ).evaluate((element) => {
      element.style.scrollMarginTop = '28px';
      element.scrollIntoView({ block: 'start' });
    });
  },
};

/**
 * Opens the app at an address on a phone in a browser context.
 * @param url the preview's address
 * @param look theme and scale of the text
 */
export async function openApp(context, url, address, { theme, scale = '1' }) {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const query = new URLSearchParams({ bare: '1', tapPause: '1000', today, theme, scale, page: address });
  await page.goto(`${url}?${query}`);
  await page.waitForFunction(() => (window.__preview?.currentUrl() ?? '') !== '');
  return page;
}

export async function walk(page, steps) {
  for (const step of steps) {
    const [[action, argument]] = Object.entries(step);
    if (!(action in actions)) throw new Error(`no step ${action}; there are ${Object.keys(actions).join(', ')}`);
    await actions[action](page, argument);
  }
}

/** Milliseconds without a change after which a page is at rest: longer than a pressed look lasts. */
const quiet = 700;

/** Nothing moves any more: fonts are there, no toast is up, nothing has the focus, nothing has changed for a while. */
export async function atRest(page) {
  await page.waitForFunction(() => document.querySelector('.overlay-toast') === null);
  await page.evaluate(async (enough) => {
    document.activeElement?.blur();
    await document.fonts.ready;
    await new Promise((resolve) => {
      let timer = setTimeout(resolve, enough);
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, enough);
      };
      new MutationObserver(watch).observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  }, quiet);
}

/** The page on top as app.json names it. */
export async function pageShown(page) {
  const address = await page.evaluate(() => window.__preview.currentUrl());
  return address.replace(/^\//, '').replace(/\?.*$/, '');
}
