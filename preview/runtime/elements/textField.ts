import { followField, keyboardHeight, lowerKeyboard, raiseKeyboard, type Writable } from '../keyboard/keyboard';
import { Typing } from '../keyboard/typing';
import { WxElement } from './base';
import { scopedClasses } from './scopedClasses';

/** The platform's limit where a page sets none. */
const DEFAULT_MAX_LENGTH = 140;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What input and textarea share: value, placeholder with a class of its own, focus, keyboard, events. */
export abstract class WxTextField extends WxElement implements Writable {
  protected field!: Field;
  private readonly hint = document.createElement('div');
  private typing!: Typing;
  /** The element itself takes what is typed into the page's data (`model:value`). */
  private modelling = false;

  protected abstract makeField(): Field;

  protected override build(): void {
    this.field = this.makeField();
    this.hint.className = 'wx-placeholder';
    this.hint.setAttribute('aria-hidden', 'true');
    this.append(this.hint, this.field);
    this.field.maxLength = DEFAULT_MAX_LENGTH;
    this.typing = new Typing(this.field);
    this.field.addEventListener('input', (event) => {
      event.stopPropagation();
      this.showHint();
      this.modelling = true;
      this.writeModel('value', this.field.value);
      this.modelling = false;
      this.emit('input', { value: this.field.value, cursor: this.field.selectionEnd ?? 0 });
      this.afterInput();
      followField(this);
    });
    this.field.addEventListener('focus', () => {
      raiseKeyboard(this);
      this.emit('focus', { value: this.field.value, height: keyboardHeight() });
    });
    this.field.addEventListener('blur', () => {
      lowerKeyboard(this);
      this.emit('blur', { value: this.field.value, cursor: this.field.selectionEnd ?? 0 });
    });
    this.field.addEventListener('change', (event) => event.stopPropagation());
  }

  /** What is said of the box belongs to the box itself: on both, it would be read twice. */
  override setAttribute(name: string, text: string): void {
    super.setAttribute(name, text);
    if (name === 'aria-label') this.toggleAttribute(name, false);
  }

  protected afterInput(): void {
    /* a textarea grows */
  }

  disconnectedCallback(): void {
    lowerKeyboard(this);
  }

  moves(): boolean {
    return this.flag('adjustPosition', true);
  }

  spacing(): number {
    return Number.parseFloat(this.text('cursorSpacing', '0')) || 0;
  }

  keyboardChanged(detail: { height: number; duration: number }): void {
    this.emit('keyboardheightchange', detail);
  }

  finish(): void {
    this.field.blur();
  }

  get value(): string {
    return this.field.value;
  }

  protected override changed(name: string, value: unknown): void {
    switch (name) {
      case 'value':
        this.takeValue(value === undefined || value === null || value === false ? '' : String(value));
        break;
      case 'placeholder':
        this.field.placeholder = this.text('placeholder');
        this.showHint();
        break;
      case 'placeholderClass':
        this.showHint();
        break;
      case 'placeholderStyle':
        this.hint.setAttribute('style', this.text('placeholderStyle'));
        break;
      case 'disabled':
        this.field.disabled = this.flag('disabled');
        break;
      case 'maxlength':
        this.takeMaxLength();
        break;
      case 'ariaLabel':
        this.field.setAttribute('aria-label', this.text('ariaLabel'));
        break;
      case 'focus':
      case 'autoFocus':
        this.takeFocus(Boolean(value === '' ? true : value));
        break;
      default:
        break;
    }
  }

  private takeValue(text: string): void {
    if (this.typing.underWay && !this.modelling)
      console.error(`<${this.localName.slice(3)}> was written into while it was typed in: the text flashes on a phone`);
    // Setting an equal value would move the cursor to the end while the user types in the middle.
    if (this.field.value !== text) this.field.value = text;
    this.showHint();
    this.afterInput();
  }

  private takeMaxLength(): void {
    const limit = this.number('maxlength', DEFAULT_MAX_LENGTH);
    if (limit < 0) this.field.removeAttribute('maxlength');
    else this.field.maxLength = limit;
  }

  private takeFocus(wanted: boolean): void {
    if (wanted) setTimeout(() => this.field.focus(), 0);
    else if (document.activeElement === this.field) this.field.blur();
  }

  private showHint(): void {
    this.hint.textContent = this.text('placeholder');
    this.hint.hidden = this.field.value !== '';
    const wanted = this.text('placeholderClass');
    this.hint.className = ['wx-placeholder', ...scopedClasses(this, wanted)].join(' ');
  }
}
