import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** How the phone is set when the app opens. */
export interface Setting {
  /** `YYYY-MM-DD`, 10:00 Beijing time; left out: the real time. */
  today?: string;
  theme?: 'light' | 'dark';
  /** The system's text size, 1 = standard. */
  scale?: number;
  /** What the privacy check says to the clipboard; left out: go ahead. */
  privacy?: 'refused' | 'undeclared';
  /** Base library; left out: the one that DevTools simulates. */
  lib?: string;
  /** A page to open directly, e.g. `/pages/account/account?id=…`. */
  page?: string;
}

export interface Screen {
  width: number;
  height: number;
}

const standard: Screen = { width: 375, height: 812 };

interface PreviewWindow {
  __preview?: {
    setToday(day: string): void;
    setTheme(theme: string): void;
    clearData(): Promise<void>;
    currentUrl(): string;
  };
  wx: { setStorageSync(key: string, data: unknown): void; getStorageSync(key: string): unknown };
}

/**
 * A phone with the app on it, in one browser context: storage lives as long as the phone does.
 * Everything waits for what it needs; nothing sleeps.
 */
export class Phone {
  /** Uncaught faults and console errors since the phone was switched on. A test should end with none. */
  readonly faults: string[] = [];
  private setting: Setting = {};

  private constructor(
    private readonly url: string,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  /** @param url the preview server's address */
  static async switchOn(browser: Browser, url: string, screen: Screen = standard): Promise<Phone> {
    const context = await browser.newContext({
      viewport: screen,
      hasTouch: true,
      locale: 'zh-CN',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    return new Phone(url, context, await context.newPage());
  }

  /** Opens the app, or opens it again as set. */
  async open(setting: Setting = {}): Promise<void> {
    this.setting = setting;
    const query = new URLSearchParams({ bare: '1' });
    for (const [name, value] of Object.entries(setting)) query.set(name, String(value));
    await this.page.goto(`${this.url}?${query.toString()}`);
    await this.settled();
  }

  /** Closes the app and opens it again, as it was set last. */
  async reopen(): Promise<void> {
    await this.open(this.setting);
  }

  /** Waits until a page stands and its fonts are there. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => ((window as unknown as PreviewWindow).__preview?.currentUrl() ?? '') !== '');
    await this.page.evaluate(() => document.fonts.ready.then(() => null));
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
  }

  /** Taps a button of a dialog, an action sheet or a picker of the platform. */
  async tapOver(text: string): Promise<void> {
    await this.page.locator('.overlay-layer').getByText(text, { exact: true }).tap();
  }

  async tab(text: string): Promise<void> {
    await this.page.getByRole('tab', { name: text }).tap();
  }

  async back(): Promise<void> {
    await this.top.getByRole('button', { name: '返回' }).tap();
  }

  /** The title in the navigation bar. */
  title(): Promise<string> {
    return this.top.locator('.nav-title').innerText();
  }

  /**
   * Types into the input or textarea whose placeholder or label is this, or into the one inside the locator.
   * What stood there is replaced.
   */
  async type(field: string | Locator, text: string): Promise<void> {
    const input =
      typeof field === 'string'
        ? this.top.getByPlaceholder(field).or(this.top.getByLabel(field)).first()
        : field.locator('input, textarea').first();
    await input.fill(text);
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

  /** Another day, without closing the app: it is hidden and comes back. */
  async setToday(day: string): Promise<void> {
    this.setting = { ...this.setting, today: day };
    await this.page.evaluate((value) => (window as unknown as PreviewWindow).__preview?.setToday(value), day);
  }

  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    this.setting = { ...this.setting, theme };
    await this.page.evaluate((value) => (window as unknown as PreviewWindow).__preview?.setTheme(value), theme);
  }

  /** Puts storage values in place before the app is opened; what was stored is gone. */
  async seed(values: Record<string, unknown>): Promise<void> {
    await this.page.goto(`${this.url}__blank`);
    await this.page.evaluate((entries) => {
      localStorage.clear();
      for (const [key, value] of entries)
        localStorage.setItem(`wx:${key}`, typeof value === 'string' ? `s${value}` : `j${JSON.stringify(value)}`);
    }, Object.entries(values));
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('nianshen-keeper-files');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(new Error('the file database is not removed'));
        }),
    );
  }

  /** @returns every stored value by its key */
  async stored(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        Object.keys(localStorage)
          .filter((key) => key.startsWith('wx:'))
          .map((key) => {
            const text = localStorage.getItem(key) ?? '';
            return [key.slice(3), text.startsWith('s') ? text.slice(1) : (JSON.parse(text.slice(1)) as unknown)];
          }),
      ),
    );
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async switchOff(): Promise<void> {
    await this.context.close();
  }
}
