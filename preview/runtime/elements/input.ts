import { WxTextField } from './textField';

const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text', text: 'text' };

/** `<input>`: one line of text. */
export class WxInput extends WxTextField {
  protected override makeField(): HTMLInputElement {
    const field = document.createElement('input');
    field.autocomplete = 'off';
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      this.emit('confirm', { value: field.value });
      if (!this.flag('confirmHold')) field.blur();
    });
    return field;
  }

  protected override changed(name: string, value: unknown): void {
    if (name === 'type') this.field.inputMode = KEYBOARDS[this.text('type')] ?? 'text';
    if (name === 'password' || name === 'type') {
      const hidden = this.flag('password') || this.text('type') === 'safe-password';
      (this.field as HTMLInputElement).type = hidden ? 'password' : 'text';
    }
    super.changed(name, value);
  }
}
