const encoder = new TextEncoder();

/** A text's size as it is counted in storage. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/** What is stored under the keys with a prefix, and how much room each takes: counted once, then kept up. */
export class StoredSizes {
  private sizes: Map<string, number> | undefined;
  private sum = 0;

  /** @param prefix asked when it is first needed: by then the phone has its name */
  constructor(
    private readonly store: () => Storage,
    private readonly prefix: () => string,
  ) {}

  keys(): string[] {
    return [...this.counted().keys()];
  }

  /** Bytes of all keys and values but one. */
  usedBut(key: string): number {
    const size = this.counted().get(key);
    return this.sum - (size ?? 0);
  }

  put(key: string, size: number): void {
    this.remove(key);
    this.counted().set(key, size);
    this.sum += size;
  }

  remove(key: string): void {
    const size = this.counted().get(key);
    if (size === undefined) return;
    this.sum -= size;
    this.counted().delete(key);
  }

  /** Something else wrote, such as the same phone in another window. */
  forget(): void {
    this.sizes = undefined;
  }

  private counted(): Map<string, number> {
    if (this.sizes !== undefined) return this.sizes;
    const [store, prefix] = [this.store(), this.prefix()];
    this.sizes = new Map();
    this.sum = 0;
    for (const name of Object.keys(store)) {
      if (!name.startsWith(prefix)) continue;
      const key = name.slice(prefix.length);
      const size = sizeOf(key, store.getItem(name) ?? '');
      this.sizes.set(key, size);
      this.sum += size;
    }
    return this.sizes;
  }
}

/** @param stored with the letter in front that tells a text from JSON; it isn't counted */
export const sizeOf = (key: string, stored: string): number => bytesOf(key) + bytesOf(stored) - 1;
