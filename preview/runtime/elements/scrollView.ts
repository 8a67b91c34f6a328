import { WxElement } from './base';

const DEFAULT_THRESHOLD = 50;

interface Finder {
  getElementById(id: string): { getBackendElement(): unknown } | undefined;
}

/** `<scroll-view>`: a box that scrolls, says where it stands, and can be moved. */
export class WxScrollView extends WxElement {
  private lastTop = 0;
  private lastLeft = 0;

  protected override build(): void {
    this.addEventListener('scroll', () => this.scrolled());
  }

  connectedCallback(): void {
    setTimeout(() => this.restore(), 0);
  }

  protected override changed(name: string): void {
    if (name === 'scrollX') this.style.overflowX = this.flag('scrollX') ? 'auto' : 'hidden';
    if (name === 'scrollY') this.style.overflowY = this.flag('scrollY') ? 'auto' : 'hidden';
    if (name === 'enableFlex') this.toggleAttribute('data-flex', this.flag('enableFlex'));
    if (['scrollTop', 'scrollLeft', 'scrollIntoView'].includes(name)) setTimeout(() => this.restore(), 0);
  }

  /** Another attribute written by the page replaces the whole style; the axes must survive it. */
  override setAttribute(name: string, text: string): void {
    super.setAttribute(name, text);
    if (name !== 'style') return;
    this.changed('scrollX');
    this.changed('scrollY');
  }

  private restore(): void {
    const behavior = this.flag('scrollWithAnimation') ? 'smooth' : 'auto';
    const into = this.text('scrollIntoView');
    if (into !== '') {
      const owner = this.__wxElement?.ownerShadowRoot as unknown as Finder | null | undefined;
      const target = owner?.getElementById(into)?.getBackendElement();
      if (target instanceof HTMLElement) {
        const from = this.getBoundingClientRect();
        const to = target.getBoundingClientRect();
        this.scrollTo({
          top: this.scrollTop + to.top - from.top,
          left: this.scrollLeft + to.left - from.left,
          behavior,
        });
      }
      return;
    }
    const top = this.number('scrollTop', Number.NaN);
    const left = this.number('scrollLeft', Number.NaN);
    if (!Number.isNaN(top)) this.scrollTo({ top, behavior });
    if (!Number.isNaN(left)) this.scrollTo({ left, behavior });
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = this;
    const deltaX = this.lastLeft - scrollLeft;
    const deltaY = this.lastTop - scrollTop;
    this.lastTop = scrollTop;
    this.lastLeft = scrollLeft;
    this.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX, deltaY });
    const vertical = this.flag('scrollY');
    const position = vertical ? scrollTop : scrollLeft;
    const end = vertical ? scrollHeight - this.clientHeight : scrollWidth - this.clientWidth;
    const delta = vertical ? deltaY : deltaX;
    if (delta > 0 && position <= this.number('upperThreshold', DEFAULT_THRESHOLD)) {
      this.emit('scrolltoupper', { direction: vertical ? 'top' : 'left' });
    }
    if (delta < 0 && end - position <= this.number('lowerThreshold', DEFAULT_THRESHOLD)) {
      this.emit('scrolltolower', { direction: vertical ? 'bottom' : 'right' });
    }
  }
}
