import type { Browser, ConsoleMessage, Locator, Page } from 'playwright-core';
import { countFingers, fingersCounted, ownClipboard, putStored, readStored } from './inPage';

/** How the phone is set when the app opens. */
export interface Setting {
  /** `YYYY-MM-DD`, 10:00 Beijing time; left out: the real time. */
  today?: string;
  theme?: 'light' | 'dark';
  /** The system's text size, 1 = standard. */
  scale?: number;
  /** What the privacy check says to the clipboard; left out: go ahead. */
  privacy?: 'refused' | 'undeclared';
  /** What becomes of an event for the phone's calendar; left out: there is no calendar. */
  calendar?: 'allowed' | 'refused' | 'system';
  /** '1': promises settle late, as on iOS up to 15. */
  late?: '0' | '1';
  /** Base library; left out: the one that DevTools simulates. */
  lib?: string;
  /** WeChat on a PC; left out: on a phone. */
  device?: 'windows' | 'mac';
  /** Subpackages that can't be loaded, such as packages/guide; `all` for each. */
  without?: string;
  /** A page to open directly, e.g. `/pages/account/account?id=…`. */
  page?: string;
}

export interface Screen {
  width: number;
  height: number;
}

/** A test taps faster than a person: the phone's clock goes on meanwhile. */
const betweenTapsMs = 1000;

const standard: Screen = { width: 375, height: 812 };

/** A file that the app handed over. */
export interface Handed {
  name: string;
  bytes: Buffer;
}

/** What goes to a chat when a page is forwarded. */
export interface Card {
  title: string;
  path: string;
}

interface PreviewWindow {
  __preview?: {
    setToday(day: string): void;
    setTheme(theme: string): void;
    setTapPause(ms: number): void;
    warmStart(): void;
    back(): void;
    setWithout(roots: string[]): void;
    moved(): Promise<void>;
    currentUrl(): string;
    cards(): Card[];
  };
  wx: { reLaunch(options: { url: string; success(): void; fail(error: { errMsg: string }): void }): void };
}

/**
 * A phone with the app on it: the one page of a browser context. Between tests it is made as new; the page stays,
 * since a browser that has seen the app opens it four times as fast.
 * Everything waits for what it needs; nothing sleeps.
 */
export class Phone {
  /** Uncaught faults and console errors since the phone was new. A test should end with none. */
  readonly faults: string[] = [];
  private setting: Setting = {};
  private url = '';
  private on: Page | null = null;

  constructor(private readonly screen: Screen = standard) {}

  get page(): Page {
    if (this.on === null) throw new Error('the phone is not switched on');
    return this.on;
  }

  /** A page of its own for a phone. */
  static async make(browser: Browser): Promise<Page> {
    const context = await browser.newContext({
      viewport: standard,
      hasTouch: true,
      locale: 'zh-CN',
      acceptDownloads: true,
    });
    await context.addInitScript(ownClipboard);
    await context.addInitScript(countFingers);
    return context.newPage();
  }

  /**
   * @param page made by `make`, that no other phone is on
   * @param url the preview server's address
   */
  switchOn(page: Page, url: string): void {
    page.on('pageerror', this.onFault);
    page.on('console', this.onConsole);
    this.url = url;
    this.on = page;
  }

  /** @returns the page that the phone was on, as it stands: another may be switched on there */
  switchOff(): Page {
    const { page } = this;
    page.off('pageerror', this.onFault);
    page.off('console', this.onConsole);
    this.on = null;
    return page;
  }

  private readonly onFault = (error: Error): void => {
    this.faults.push(error.stack ?? error.message);
  };

  private readonly onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') this.faults.push(message.text());
  };

  /** Makes the phone as it was when switched on: no app open, nothing stored, no faults. */
  async renew(): Promise<void> {
    await this.seed({});
    await this.page.setViewportSize(this.screen);
    await this.page.emulateMedia({ reducedMotion: null });
    this.setting = {};
    this.faults.length = 0;
  }

  /** Another screen, for the rest of the test. */
  async resize(screen: Screen): Promise<void> {
    await this.page.setViewportSize(screen);
    // The browser tells of its new size with a frame, which a page answers with the next.
    await this.drawn();
  }

  /** Two frames later: what the last tap or size set is on the screen. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
  }

  /** Opens the app, or opens it again as set. */
  async open(setting: Setting = {}): Promise<void> {
    this.setting = setting;
    const query = new URLSearchParams({ bare: '1', tapPause: String(betweenTapsMs) });
    for (const [name, value] of Object.entries(setting)) query.set(name, String(value));
    await this.page.goto(`${this.url}?${query.toString()}`);
    await this.settled();
  }

  /** A cold start, as it was set last: the app was destroyed, and storage is all that is left. */
  async coldStart(): Promise<void> {
    await this.open(this.setting);
  }

  /** A warm start: the app is closed, which only hides it, and opened again. */
  async warmStart(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as PreviewWindow).__preview?.warmStart());
  }

  /** Goes to a page of the open app, with nothing below it. */
  async go(url: string): Promise<void> {
    await this.page.evaluate(
      (to) =>
        new Promise<void>((resolve, reject) => {
          (window as unknown as PreviewWindow).wx.reLaunch({
            url: to,
            success: () => resolve(),
            fail: ({ errMsg }) => reject(new Error(`${to}: ${errMsg}`)),
          });
        }),
      url,
    );
    await this.top.locator('.screen').first().waitFor();
  }

  /** Waits until a page stands and its fonts are there. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => ((window as unknown as PreviewWindow).__preview?.currentUrl() ?? '') !== '');
    // Fonts are asked for when the page is laid out.
    await this.page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => null));
  }

  /** The page on top. Pages below it stay in the document, hidden. */
  get top(): Locator {
    return this.page.locator('.page-screen:visible');
  }

  /** An element of the page on top that shows this text (a part of it is enough; a RegExp for more). */
  text(text: string | RegExp): Locator {
    return this.top.getByText(text).first();
  }

  /** Taps the first element of the page on top that shows this text. */
  async tap(target: string | RegExp | Locator): Promise<void> {
    const element = typeof target === 'string' || target instanceof RegExp ? this.text(target) : target;
    await element.tap();
    await this.moved();
  }

  /** Waits for the pages that were asked for so far: on a phone none opens within the call. */
  async moved(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as PreviewWindow).__preview?.moved());
  }

  /** Taps twice, as fast as can be; the second finds whatever is at that place by then. */
  async tapTwice(target: string | RegExp | Locator): Promise<void> {
    const element = typeof target === 'string' || target instanceof RegExp ? this.text(target) : target;
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (box === null) throw new Error('there is nothing to tap');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.touchscreen.tap(x, y);
    await this.setTapPause(0);
    await this.page.touchscreen.tap(x, y);
    await this.setTapPause(betweenTapsMs);
  }

  /** Keeps a finger on the first element that shows this text until `seen` is on the page. */
  async hold(text: string | RegExp, seen: Locator): Promise<void> {
    const box = await this.text(text).boundingBox();
    if (box === null) throw new Error('there is nothing to hold');
    const touch = await this.page.context().newCDPSession(this.page);
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await seen.waitFor();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await touch.detach();
  }

  /** How many taps an errand takes, whatever is tapped: the page, the keyboard, a dialog, a tab. */
  async tapsOf(errand: () => Promise<void>): Promise<number> {
    const before = await this.page.evaluate(fingersCounted);
    await errand();
    return (await this.page.evaluate(fingersCounted)) - before;
  }

  private async setTapPause(ms: number): Promise<void> {
    await this.page.evaluate((value) => (window as unknown as PreviewWindow).__preview?.setTapPause(value), ms);
  }

  /** Taps a button of a dialog, an action sheet or a picker of the platform. */
  async tapOver(text: string): Promise<void> {
    await this.page.locator('.overlay-layer').getByText(text, { exact: true }).tap();
    await this.moved();
  }

  async tab(text: string): Promise<void> {
    await this.page.getByRole('tab', { name: text }).tap();
    await this.moved();
  }

  /** The phone's own way back: its key, or a finger from the edge. */
  async goBack(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as PreviewWindow).__preview?.back());
  }

  async back(): Promise<void> {
    await this.top.getByRole('button', { name: '返回' }).tap();
    await this.moved();
  }

  /** The title in the navigation bar. */
  title(): Promise<string> {
    return this.top.locator('.nav-title').innerText();
  }

  /**
   * Types into the input or textarea whose placeholder or label is this, or into the one inside the locator.
   * What stood there is replaced. The keyboard is closed again, as with its 完成, unless it is to stay.
   */
  async type(field: string | Locator, text: string, { stay = false } = {}): Promise<void> {
    const input =
      typeof field === 'string'
        ? this.top.getByPlaceholder(field).or(this.top.getByLabel(field)).first()
        : field.locator('input, textarea').first();
    await input.fill(text);
    if (!stay) await this.finishTyping();
  }

  /** Types as a person does who is counted: a tap into the box, the letters, and no tap to put the keyboard away. */
  async tapAndType(field: string, text: string): Promise<void> {
    await this.tap(this.top.getByPlaceholder(field).or(this.top.getByLabel(field)).first());
    await this.page.keyboard.insertText(text);
  }

  /** Taps 完成 on the keyboard that is up. */
  async finishTyping(): Promise<void> {
    await this.page.locator('.keyboard-done').tap();
    await this.page.locator('.keyboard').waitFor({ state: 'hidden' });
  }

  /** Chooses in a date picker that is open. */
  async pickDay(day: string): Promise<void> {
    await this.page.locator('.overlay-sheet input').fill(day);
    await this.tapOver('确定');
  }

  /** The app's whole visible text, dialogs included. */
  screenText(): Promise<string> {
    return this.page.locator('#phone').innerText();
  }

  async setClipboard(text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The file that the app hands over when `act` is done. */
  async download(act: () => Promise<unknown>): Promise<Handed> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), act()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** The card that goes out when `act` forwards a page, once it was looked at. */
  async forwarded(act: () => Promise<unknown>): Promise<Card> {
    await act();
    await this.tapOver('发送');
    await this.page.locator('.overlay-layer').getByText('已发送').waitFor();
    const cards = await this.page.evaluate(() => (window as unknown as PreviewWindow).__preview?.cards() ?? []);
    const card = cards[cards.length - 1];
    if (card === undefined) throw new Error('nothing was sent');
    return card;
  }

  /** Another day, without closing the app: it is hidden and comes back. */
  async setToday(day: string): Promise<void> {
    this.setting = { ...this.setting, today: day };
    await this.page.evaluate((value) => (window as unknown as PreviewWindow).__preview?.setToday(value), day);
  }

  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    this.setting = { ...this.setting, theme };
    await this.page.evaluate((value) => (window as unknown as PreviewWindow).__preview?.setTheme(value), theme);
  }

  /** Subpackages that can't be loaded from now on; none: all can. What was opened before stays. */
  async without(...roots: string[]): Promise<void> {
    await this.page.evaluate((value) => (window as unknown as PreviewWindow).__preview?.setWithout(value), roots);
  }

  /** Puts storage values in place before the app is opened; what was stored is gone, and the app is closed. */
  async seed(values: Record<string, unknown>): Promise<void> {
    const blank = `${this.url}__blank`;
    // A test that seeds its phone finds it blank.
    if (this.page.url() !== blank) await this.page.goto(blank);
    await this.page.evaluate(putStored, values);
  }

  /** @returns every stored value by its key */
  stored(): Promise<Record<string, unknown>> {
    return this.page.evaluate(readStored);
  }
}
