import { storageFailure } from '../../miniprogram/storage/device/ports';
import type { KeyValueStore } from '../../miniprogram/storage/device/ports';
import { Hazard } from './hazard';

const bytesPerKey = 1024 * 1024;
const bytesInAll = 10 * 1024 * 1024;

/** WeChat's storage with its limits: 1 MB a key, 10 MB in all, counted as UTF-8. A single write is atomic. */
export class FakeStore implements KeyValueStore {
  readonly values = new Map<string, string>();
  /** Keys that throw when read. */
  readonly unreadable = new Set<string>();
  /** Keys that are listed but read as if they did not exist. */
  readonly hidden = new Set<string>();
  /** Keys in the order in which they were written or removed. */
  readonly written: string[] = [];
  /** Bytes that can be stored in all. */
  room = bytesInAll;
  /** At the brim, the platform refuses every write, also one that makes a value smaller. */
  strict = false;
  private sum = 0;

  constructor(private readonly hazard = new Hazard()) {}

  keys(): string[] {
    return this.hazard.step(() => [...this.values.keys()]);
  }

  read(key: string): string | null {
    const dropped = (): null => null;
    return this.hazard.step(
      () => {
        if (this.unreadable.has(key)) throw storageFailure('failed', `${key} is unreadable`);
        return this.hidden.has(key) ? null : (this.values.get(key) ?? null);
      },
      { dropped },
    );
  }

  /** One bad key and none is read; one that is missing is left out, as if the phone said ''. */
  readMany(keys: readonly string[]): ReadonlyMap<string, string> {
    const dropped = (): ReadonlyMap<string, string> => new Map();
    return this.hazard.step<ReadonlyMap<string, string>>(
      () => {
        const bad = keys.find((key) => this.unreadable.has(key));
        if (bad !== undefined) throw storageFailure('failed', `${bad} is unreadable`);
        return new Map(keys.flatMap((key) => (this.hidden.has(key) ? [] : this.pairOf(key))));
      },
      { dropped },
    );
  }

  write(key: string, text: string): void {
    const store = (kept: string): void => {
      if (kept === '') throw new Error('an empty value can not be told from none');
      const size = sizeOf(key, kept);
      if (size > bytesPerKey) throw storageFailure('tooLarge', 'entry size limit reached');
      const sum = this.sum - this.sizeAt(key) + size;
      const room = this.hazard.full ? Math.min(this.room, this.sum) : this.room;
      const isOver = this.strict ? this.sum + size > room : sum > room && sum > this.sum;
      if (isOver) throw storageFailure('full', 'quota reached');
      this.sum = sum;
      this.values.set(key, kept);
      this.written.push(key);
    };
    const cut = (place: number): void => store(text.slice(0, 1 + Math.floor(place * (text.length - 1))));
    this.hazard.step(() => store(text), { dropped: () => undefined, cut });
  }

  remove(key: string): void {
    this.hazard.step(
      () => {
        this.sum -= this.sizeAt(key);
        this.values.delete(key);
        this.written.push(key);
      },
      { dropped: () => undefined },
    );
  }

  usedBytes(): number {
    return this.hazard.step(() => this.sum);
  }

  private pairOf(key: string): [string, string][] {
    const text = this.values.get(key);
    return text === undefined ? [] : [[key, text]];
  }

  /** Holds these values from now on and no others, whatever may go wrong. */
  load(values: ReadonlyMap<string, string>): void {
    this.values.clear();
    this.sum = 0;
    values.forEach((text, key) => {
      this.values.set(key, text);
      this.sum += sizeOf(key, text);
    });
    this.written.length = 0;
  }

  private sizeAt(key: string): number {
    const text = this.values.get(key);
    return text === undefined ? 0 : sizeOf(key, text);
  }
}

function sizeOf(key: string, text: string): number {
  return Buffer.byteLength(key) + Buffer.byteLength(text);
}
