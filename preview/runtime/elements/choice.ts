import { WxElement } from './base';

/** A box or a dot with a text beside it. */
abstract class WxChoice extends WxElement {
  protected readonly mark = document.createElement('span');
  checked = false;

  protected abstract readonly kind: 'checkbox' | 'radio';

  protected override build(): void {
    this.mark.className = 'wx-choice-mark';
    this.prepend(this.mark);
    super.setAttribute('role', this.kind);
    this.tabIndex = 0;
    this.show();
  }

  protected override changed(name: string): void {
    if (name === 'checked') this.set(this.flag('checked'));
    if (name === 'color') this.style.setProperty('--choice', this.text('color'));
    if (name === 'disabled') this.ariaDisabled = String(this.flag('disabled'));
  }

  set(checked: boolean): void {
    this.checked = checked;
    this.show();
  }

  private show(): void {
    this.ariaChecked = String(this.checked);
    this.toggleAttribute('data-checked', this.checked);
  }

  /** @returns the value that its group reports */
  get value(): string {
    return this.text('value');
  }
}

export class WxCheckbox extends WxChoice {
  protected readonly kind = 'checkbox';

  tapped(): void {
    if (this.flag('disabled')) return;
    this.set(!this.checked);
    this.writeModel('checked', this.checked);
    this.closest<WxCheckboxGroup>('wx-checkbox-group')?.report();
  }
}

export class WxCheckboxGroup extends WxElement {
  get value(): string[] {
    return [...this.querySelectorAll<WxCheckbox>('wx-checkbox')].filter((one) => one.checked).map((one) => one.value);
  }

  report(): void {
    this.emit('change', { value: this.value });
  }
}

export class WxRadio extends WxChoice {
  protected readonly kind = 'radio';

  tapped(): void {
    if (this.flag('disabled') || this.checked) return;
    const group = this.closest<WxRadioGroup>('wx-radio-group');
    group?.querySelectorAll<WxRadio>('wx-radio').forEach((other) => other.set(other === this));
    this.set(true);
    group?.report();
  }
}

export class WxRadioGroup extends WxElement {
  get value(): string {
    return [...this.querySelectorAll<WxRadio>('wx-radio')].find((one) => one.checked)?.value ?? '';
  }

  report(): void {
    this.emit('change', { value: this.value });
  }
}
