import { standsFixed } from '../keyboard/fixedArea';
import { WxTextField } from './textField';

/** `<textarea>`: several lines; grows with its text when asked to. */
export class WxTextarea extends WxTextField {
  private lines = 0;

  protected override makeField(): HTMLTextAreaElement {
    return document.createElement('textarea');
  }

  connectedCallback(): void {
    this.afterInput();
  }

  /** In a fixed part of the page a phone has to be told, or it leaves the text where it was. */
  override moves(): boolean {
    const lost = !this.flag('fixed') && standsFixed(this);
    if (lost) console.error('<textarea> in a fixed part of the page needs `fixed`: a phone shows it elsewhere');
    return !lost && super.moves();
  }

  protected override changed(name: string, value: unknown): void {
    super.changed(name, value);
    if (name === 'autoHeight') this.afterInput();
  }

  protected override afterInput(): void {
    if (!this.isConnected) return;
    this.toggleAttribute('data-auto-height', this.flag('autoHeight'));
    const field = this.field;
    field.style.height = '';
    if (!this.flag('autoHeight')) return;
    field.style.height = '0';
    const height = field.scrollHeight;
    field.style.height = `${height}px`;
    const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || 1;
    const lines = Math.max(1, Math.round(height / lineHeight));
    if (lines === this.lines) return;
    this.lines = lines;
    this.emit('linechange', { height, heightRpx: (height * 750) / window.innerWidth, lineCount: lines });
  }
}
