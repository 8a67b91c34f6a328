/**
 * Whether a field is being typed in: from a key until the cursor leaves it or the finger goes elsewhere. What a page
 * writes into it meanwhile comes late on a phone: the text flashes, and the cursor jumps to its end.
 */
export class Typing {
  private under = false;

  constructor(field: HTMLElement) {
    field.addEventListener('input', () => {
      this.under = true;
    });
    field.addEventListener('blur', () => {
      this.under = false;
    });
    const elsewhere = (event: Event) => {
      if (event.target !== field) this.under = false;
    };
    field.addEventListener('focus', () => window.addEventListener('pointerdown', elsewhere, true));
    field.addEventListener('blur', () => window.removeEventListener('pointerdown', elsewhere, true));
  }

  get underWay(): boolean {
    return this.under;
  }
}
