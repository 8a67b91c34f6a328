import type { KeyValueStore } from './ports';
import { asFailure } from './wxError';

const bytesPerKilobyte = 1024;

/**
 * The phone's key-value storage. Every value that this app writes is a text that is not empty. The list of keys is
 * asked for once and kept in step with what is written, since nothing else writes.
 */
export function openWxStore(): KeyValueStore {
  let known: Set<string> | null = null;
  const changing = (call: () => void, follow: (keys: Set<string>) => void): void => {
    try {
      call();
      if (known) follow(known);
    } catch (error) {
      // It may have taken place all the same.
      known = null;
      throw asFailure(error);
    }
  };
  return {
    keys() {
      known ??= new Set(calling(() => wx.getStorageInfoSync().keys));
      return [...known];
    },
    read(key) {
      const value: unknown = calling(() => wx.getStorageSync<unknown>(key));
      // wx gives '' for a key that doesn't exist.
      if (value === '' || value === undefined || value === null) return null;
      // A removal that was dropped without a word has left it.
      known?.add(key);
      // This app writes texts only: anything else is a fault, to be kept and shown like one in a text.
      return typeof value === 'string' ? value : JSON.stringify(value);
    },
    readMany(keys) {
      const values = calling((): unknown => wx.batchGetStorageSync([...keys]));
      // What it gives for a key that it doesn't find isn't documented: of fewer values none is sure to be its key's.
      const isWhole = Array.isArray(values) && values.length === keys.length;
      const found = new Map<string, string>();
      keys.forEach((key, at) => {
        const text: unknown = isWhole && values[at];
        if (typeof text === 'string' && text !== '') found.set(key, text);
      });
      return found;
    },
    write(key, text) {
      changing(
        () => wx.setStorageSync(key, text),
        (keys) => keys.add(key),
      );
    },
    remove(key) {
      changing(
        () => wx.removeStorageSync(key),
        (keys) => keys.delete(key),
      );
    },
    usedBytes() {
      const kilobytes = calling(() => wx.getStorageInfoSync().currentSize);
      // A host that doesn't count says NaN.
      return kilobytes > 0 ? kilobytes * bytesPerKilobyte : 0;
    },
  };
}

function calling<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw asFailure(error);
  }
}
