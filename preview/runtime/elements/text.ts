import { WxElement } from './base';

/** `<text>`: alone on a page, its words can be chosen by hand, and only with `user-select`. */
export class WxText extends WxElement {
  protected override changed(name: string): void {
    if (name === 'userSelect' || name === 'selectable')
      this.toggleAttribute('data-selectable', this.flag('userSelect') || this.flag('selectable'));
  }
}
