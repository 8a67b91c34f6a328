import { ownKey } from '../world/phoneName';
import { ApiFailure, asyncApi } from './call';
import { bytesOf, sizeOf, StoredSizes } from './storedSizes';

const prefix = (): string => `${ownKey('wx')}:`;
const KEY_LIMIT_BYTES = 1024 * 1024;
const TOTAL_LIMIT_BYTES = 10 * 1024 * 1024;
const sizes = new StoredSizes(() => localStorage, prefix);

/** A text is stored as it is, anything else as JSON: the first letter tells. */
function encode(data: unknown): string {
  return typeof data === 'string' ? `s${data}` : `j${JSON.stringify(data)}`;
}

function decode(stored: string): unknown {
  return stored.startsWith('s') ? stored.slice(1) : (JSON.parse(stored.slice(1)) as unknown);
}

/** A browser tells of what its other windows wrote. */
export function listenToStorage(): void {
  window.addEventListener('storage', () => sizes.forget());
}

function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key === '')
    throw new ApiFailure('parameter error: parameter.key should be a non-empty String');
  return key;
}

function put(key: unknown, data: unknown): void {
  const name = checkKey(key);
  if (data === undefined || typeof data === 'function')
    throw new ApiFailure('parameter error: parameter.data should not be undefined');
  const text = encode(data);
  const size = sizeOf(name, text);
  if (size - bytesOf(name) > KEY_LIMIT_BYTES) throw new ApiFailure('entry size limit reached');
  if (sizes.usedBut(name) + size > TOTAL_LIMIT_BYTES) throw new ApiFailure('exceed storage max size 10Mb');
  try {
    localStorage.setItem(prefix() + name, text);
  } catch (error) {
    // The browser's own limit may come first; to the app it is the same: the phone is full.
    if (error instanceof DOMException && error.name === 'QuotaExceededError')
      throw new ApiFailure('exceed storage max size 10Mb');
    throw error;
  }
  sizes.put(name, size);
}

function remove(key: unknown): void {
  const name = checkKey(key);
  localStorage.removeItem(prefix() + name);
  sizes.remove(name);
}

function find(key: unknown): unknown {
  const stored = localStorage.getItem(prefix() + checkKey(key));
  return stored === null ? undefined : decode(stored);
}

function info() {
  return { keys: sizes.keys(), currentSize: Math.ceil(sizes.usedBut('') / 1024), limitSize: TOTAL_LIMIT_BYTES / 1024 };
}

/** The synchronous forms throw what the others pass to `fail`. */
function sync<A extends unknown[], R>(name: string, run: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return run(...args);
    } catch (error) {
      if (error instanceof ApiFailure) throw new Error(`${name}:fail ${error.reason}`);
      throw error;
    }
  };
}

/** Removes everything the mini-program has stored. */
export function clearStorage(): void {
  sizes.keys().forEach(remove);
}

export const storageApis = {
  setStorageSync: sync('setStorageSync', put),
  // An unknown key reads as an empty text: the platform has no null here.
  getStorageSync: sync('getStorageSync', (key: unknown) => find(key) ?? ''),
  removeStorageSync: sync('removeStorageSync', remove),
  clearStorageSync: clearStorage,
  getStorageInfoSync: info,
  batchGetStorageSync: sync('batchGetStorageSync', (list: string[]) => list.map((key) => find(key) ?? '')),
  batchSetStorageSync: sync('batchSetStorageSync', (list: { key: string; value: unknown }[]) =>
    list.forEach((one) => put(one.key, one.value)),
  ),
  setStorage: asyncApi('setStorage', ({ key, data }) => put(key, data)),
  getStorage: asyncApi('getStorage', ({ key }) => {
    const data = find(key);
    if (data === undefined) throw new ApiFailure('data not found');
    return { data };
  }),
  removeStorage: asyncApi('removeStorage', ({ key }) => remove(key)),
  clearStorage: asyncApi('clearStorage', () => clearStorage()),
  getStorageInfo: asyncApi('getStorageInfo', () => info()),
};
