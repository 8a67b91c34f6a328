/**
 * What the storage layer needs of the platform. Both ports may throw from any call; an error made by
 * `storageFailure` also says of which kind it is.
 */
export interface KeyValueStore {
  keys(): string[];
  /** null: there is no such key. */
  read(key: string): string | null;
  /** The texts of those keys that could be read in one call. Any other is to be read by itself. */
  readMany(keys: readonly string[]): ReadonlyMap<string, string>;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** Bytes in use as the platform counts them, all keys together. */
  usedBytes(): number;
}

/** Files in the user-file area, by plain name. What is read is text; what others are to read may be bytes. */
export interface FileArea {
  names(): string[];
  /** null: there is no such file. */
  read(name: string): string | null;
  write(name: string, content: string | ArrayBuffer): void;
  remove(name: string): void;
}

/** full: no room left in all; tooLarge: this one value is too large; failed: anything else. */
export type FailureKind = 'full' | 'tooLarge' | 'failed';

export function storageFailure(kind: FailureKind, detail: string): Error {
  return Object.assign(new Error(detail), { failureKind: kind });
}

/** Kind of whatever was thrown; no `instanceof`, which transpiled error classes don't survive. */
export function failureKindOf(error: unknown): FailureKind {
  const kind = typeof error === 'object' && error !== null && 'failureKind' in error ? error.failureKind : null;
  return kind === 'full' || kind === 'tooLarge' ? kind : 'failed';
}
