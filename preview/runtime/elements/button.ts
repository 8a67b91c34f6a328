import { WxElement } from './base';
import { openTypeTapped } from './openType';

/** `<button>`: submits its form, or does what its open-type says. */
export class WxButton extends WxElement {
  protected override build(): void {
    super.setAttribute('role', 'button');
    this.tabIndex = 0;
  }

  protected override changed(name: string): void {
    if (['type', 'size', 'plain', 'disabled', 'loading'].includes(name)) {
      this.dataset['type'] = this.text('type', 'default');
      this.dataset['size'] = this.text('size', 'default');
      this.toggleAttribute('data-plain', this.flag('plain'));
      this.toggleAttribute('data-loading', this.flag('loading'));
      this.toggleAttribute('data-disabled', this.flag('disabled'));
      this.ariaDisabled = this.flag('disabled') ? 'true' : 'false';
    }
  }

  /** Called by the tap dispatcher after the page's own listeners. */
  tapped(): void {
    if (this.flag('disabled')) return;
    const formType = this.text('formType');
    if (formType !== '') this.dispatchEvent(new CustomEvent(`wx-${formType}`, { bubbles: true }));
    const openType = this.text('openType');
    if (openType !== '') openTypeTapped(this, openType);
  }
}
