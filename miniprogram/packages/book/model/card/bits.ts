/** Digits of six bits that an address carries as they are. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsEach = 6;

/** Numbers of any width, one after another, as digits. */
export class BitWriter {
  /** Texts that were written, in their order; the reader has the same. */
  readonly texts = [''];
  private done = '';
  private open = 0;
  private held = 0;

  /** @param width bits that the value takes, 24 at most */
  put(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at -= 1) {
      this.open = (this.open << 1) | ((value >>> at) & 1);
      this.held += 1;
      if (this.held < bitsEach) continue;
      this.done += digits.charAt(this.open);
      this.open = 0;
      this.held = 0;
    }
  }

  /** What was put, the last digit filled up. */
  text(): string {
    return this.held === 0 ? this.done : this.done + digits.charAt(this.open << (bitsEach - this.held));
  }
}

/** Reads what a `BitWriter` wrote. Never throws: beyond the end, and where a digit is none, all is 0 and lost. */
export class BitReader {
  readonly texts = [''];
  /** Whether something was not as it must be: what was read since is worth nothing. */
  lost = false;
  private at = 0;

  constructor(private readonly text: string) {}

  take(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) {
      const digit = digits.indexOf(this.text.charAt(Math.floor(this.at / bitsEach)) || '?');
      if (digit < 0) this.lost = true;
      value = (value << 1) | ((digit >>> (bitsEach - 1 - (this.at % bitsEach))) & 1);
      this.at += 1;
    }
    return this.lost ? 0 : value;
  }

  /** Whether all was read and nothing but the filling of the last digit is left. */
  isAtEnd(): boolean {
    const left = this.text.length * bitsEach - this.at;
    return !this.lost && left < bitsEach && this.take(left) === 0;
  }
}
