import { phoneLengths } from '../../lengths.mjs';
import { WxElement } from './base';

/**
 * `<page-meta>`: what a page says about itself as a whole. Its page-style lands on the page's root,
 * where `page { … }` of the WXSS lands too, and follows its data.
 */
export class WxPageMeta extends WxElement {
  connectedCallback(): void {
    this.apply();
  }

  protected override changed(): void {
    if (this.isConnected) this.apply();
  }

  private apply(): void {
    const page = this.closest<HTMLElement>('.wx-page');
    if (page === null) return;
    const background = this.text('backgroundColor') || this.text('rootBackgroundColor');
    const size = this.text('pageFontSize');
    const own = [
      this.text('pageStyle'),
      background === '' ? '' : `background-color: ${background}`,
      size === '' || size === 'system' ? '' : `font-size: ${size}`,
    ].filter((part) => part !== '');
    page.setAttribute('style', phoneLengths(own.join('; ')));
    // What a page says of its own scrolling holds for its window: the box that scrolls here.
    const { overflow } = page.style;
    page.style.overflow = '';
    if (page.parentElement !== null) page.parentElement.style.overflow = overflow;
    const root = this.text('rootFontSize');
    // rem counts from the document, which all pages share here: the page on top decides.
    if (root !== '' && root !== 'system') document.documentElement.style.fontSize = phoneLengths(root);
  }
}
