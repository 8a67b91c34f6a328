/** Text made unit by unit, with a count of what couldn't be read. */

/** `broken`: how often � stands for bytes that are no character. */
export interface Decoded {
  text: string;
  broken: number;
}

const replacement = 0xfffd;
/** How many arguments one call may have on any phone. */
const slice = 8192;

/** Collects UTF-16 units; never more of them than `most`. */
export class Units {
  private readonly units: Uint16Array;
  private length = 0;
  private broken = 0;

  constructor(most: number) {
    this.units = new Uint16Array(most);
  }

  /** A code point. */
  put(code: number): void {
    if (code <= 0xffff) this.units[this.length++] = code;
    else {
      this.units[this.length++] = 0xd7c0 + (code >> 10);
      this.units[this.length++] = 0xdc00 + (code & 0x3ff);
    }
  }

  putBroken(): void {
    this.broken += 1;
    this.put(replacement);
  }

  decoded(): Decoded {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += slice)
      parts.push(String.fromCharCode(...this.units.subarray(at, Math.min(at + slice, this.length))));
    return { text: parts.join(''), broken: this.broken };
  }
}
