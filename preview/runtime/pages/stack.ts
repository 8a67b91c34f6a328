import type { Engine } from '../engine/space';
import type { Manifest } from '../manifest';
import { countFor } from '../counts/sent';
import { ApiFailure } from '../wx/call';
import { shownContainer } from '../elements/pageContainer';
import { closeKeyboard } from '../keyboard/keyboard';
import { askToLeave } from '../overlay/modal';
import { parseAddress, type Address } from './address';
import { openMenu } from './forward';
import { homeBarHeight, setPageArea, TAB_BAR_HEIGHT } from './geometry';
import type { Leading } from './navigationBar';
import { Packages } from './packages';
import { Page } from './page';
import { TabBar } from './tabBar';
import { inTurn } from './turns';

const MAX_PAGES = 10;

/** The open pages, the one on top last. Tab pages, once opened, stay alive. */
export class PageStack {
  private pages: Page[] = [];
  private readonly tabPages = new Map<string, Page>();
  readonly tabBar: TabBar | undefined;
  readonly packages: Packages;

  constructor(
    private readonly engine: Engine,
    private readonly manifest: Manifest,
    private readonly screen: HTMLElement,
  ) {
    this.packages = new Packages(manifest.app);
    const config = manifest.app.tabBar;
    if (config !== undefined) {
      this.tabBar = new TabBar(config, (path) => {
        this.top?.call('onTabItemTap', {
          pagePath: path,
          index: config.list.findIndex((one) => one.pagePath === path),
          text: '',
        });
        if (this.top?.address.path !== path) void inTurn(() => this.switchTab(`/${path}`));
      });
      screen.append(this.tabBar.element);
    }
  }

  get top(): Page | undefined {
    return this.pages[this.pages.length - 1];
  }

  get all(): readonly Page[] {
    return this.pages;
  }

  private resolve(url: string): Address {
    if (url === '') throw new ApiFailure('parameter error: parameter.url should be a non-empty String');
    const address = parseAddress(url, this.top?.address.path ?? '');
    if (this.manifest.parts[address.path]?.page !== true) throw new ApiFailure(`page "${address.path}" is not found`);
    if (!this.packages.load(address.path)) throw new ApiFailure('timeout');
    return address;
  }

  private isTab(path: string): boolean {
    return this.tabBar?.has(path) ?? false;
  }

  private create(address: Address, leading: Leading): Page {
    const lead = (): void => {
      void inTurn(() => (leading === 'back' ? this.navigateBack(1) : this.reLaunch(this.homeUrl)));
    };
    return new Page(this.engine, this.manifest, address, leading, lead, (page) => void openMenu(page, this.manifest));
  }

  get homeUrl(): string {
    return `/${this.manifest.app.entryPagePath ?? this.manifest.pages[0] ?? ''}`;
  }

  /** Brings the page on top to the eye; loads it first when it is new. */
  private present(isNew: boolean): void {
    const page = this.top;
    if (page === undefined) return;
    closeKeyboard();
    const isTab = this.isTab(page.address.path);
    this.tabBar?.show(page.address.path);
    page.element.style.bottom = isTab ? `${TAB_BAR_HEIGHT + homeBarHeight()}px` : '0';
    page.element.style.setProperty('--safe-bottom', isTab ? '0px' : `${homeBarHeight()}px`);
    setPageArea({ view: page.view, scroller: page.scroller });
    countFor(page.view);
    if (isNew) page.load(this.screen);
    for (const other of [...this.pages, ...this.tabPages.values()]) other.element.hidden = other !== page;
    page.show();
  }

  navigateTo(url: string): Page {
    const address = this.resolve(url);
    if (this.isTab(address.path)) throw new ApiFailure('can not navigateTo a tabbar page');
    if (this.pages.length >= MAX_PAGES) throw new ApiFailure(`webview count limit exceed`);
    this.top?.hide();
    const page = this.create(address, 'back');
    this.pages.push(page);
    this.present(true);
    return page;
  }

  redirectTo(url: string): void {
    const address = this.resolve(url);
    if (this.isTab(address.path)) throw new ApiFailure('can not redirectTo a tabbar page');
    this.close(this.pages.pop());
    const page = this.create(address, this.pages.length > 0 ? 'back' : 'home');
    this.pages.push(page);
    this.present(true);
  }

  /** Back by the phone itself. @returns false where the app is left with it */
  back(): boolean {
    if (this.pages.length < 2 && shownContainer(this.top?.element ?? null) === undefined) return false;
    this.navigateBack(1);
    return true;
  }

  /** Back, unless the page puts something in the way: a container that closes, or a question. */
  navigateBack(delta: number): void {
    const container = shownContainer(this.top?.element ?? null);
    if (container !== undefined) {
      container.leave();
      return;
    }
    if (this.pages.length < 2) throw new ApiFailure('cannot navigate back at first page.');
    const page = this.top;
    if (page === undefined || page.question === '') this.leave(delta);
    else
      void askToLeave(page.question).then((agreed) => {
        if (agreed && this.top === page) this.leave(delta);
      });
  }

  private leave(delta: number): void {
    const count = Math.min(Math.max(1, delta), this.pages.length - 1);
    for (const page of this.pages.splice(-count).reverse()) this.close(page);
    this.present(false);
  }

  switchTab(url: string): void {
    const address = { ...this.resolve(url), query: {} };
    if (!this.isTab(address.path)) throw new ApiFailure('can not switch to no-tabBar page');
    const known = this.tabPages.get(address.path);
    if (known !== undefined && this.top === known) return;
    const root = this.pages[0];
    for (const page of this.pages.splice(1).reverse()) this.close(page);
    if (root !== undefined && this.tabPages.get(root.address.path) === root) {
      if (root !== known) root.hide();
    } else this.close(root);
    const page = known ?? this.create(address, 'none');
    this.tabPages.set(address.path, page);
    this.pages = [page];
    this.present(known === undefined);
  }

  reLaunch(url: string): void {
    const address = this.resolve(url);
    for (const page of new Set([...this.pages.splice(0).reverse(), ...this.tabPages.values()])) this.close(page);
    this.tabPages.clear();
    const isTab = this.isTab(address.path);
    const isHome = `/${address.path}` === this.homeUrl;
    const page = this.create(address, isTab || isHome ? 'none' : 'home');
    if (isTab) this.tabPages.set(address.path, page);
    this.pages = [page];
    this.present(true);
  }

  private close(page: Page | undefined): void {
    page?.unload();
  }
}
