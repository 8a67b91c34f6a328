import { WxElement } from './base';

/**
 * `<page-container>`: while one is shown on a page, going back closes it and not the page. A page has one: a second is
 * not shown, and the console reports it.
 */
export class WxPageContainer extends WxElement {
  private shown = false;

  connectedCallback(): void {
    this.follow();
  }

  disconnectedCallback(): void {
    this.shown = false;
  }

  protected override changed(name: string): void {
    if (name === 'show') this.follow();
  }

  /** Closes it, as the page's own `show` or a person who goes back does. */
  leave(): void {
    if (this.shown) this.turn(false, ['beforeleave', 'leave', 'afterleave']);
  }

  get isShown(): boolean {
    return this.shown;
  }

  private follow(): void {
    if (!this.isConnected) return;
    if (!this.flag('show')) this.leave();
    else if (!this.shown && this.isAlone()) this.turn(true, ['beforeenter', 'enter', 'afterenter']);
  }

  private isAlone(): boolean {
    const other = shownContainer(this.closest('.page-screen'));
    if (other !== undefined) console.error('a page has one <page-container>: the second is not shown on a phone');
    return other === undefined;
  }

  private turn(on: boolean, events: string[]): void {
    this.shown = on;
    this.toggleAttribute('data-shown', on);
    for (const name of events) setTimeout(() => this.emit(name, {}), 0);
  }
}

/** @returns the container that stands between a page and going back, if there is one */
export function shownContainer(page: Element | null): WxPageContainer | undefined {
  const all = [...(page?.querySelectorAll('wx-page-container') ?? [])];
  return all.find((each): each is WxPageContainer => each instanceof WxPageContainer && each.isShown);
}
