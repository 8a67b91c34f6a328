import type { KeyValueStore } from './ports';
import { storageFailure } from './ports';
import { asFailure } from './wxError';

const bytesPerKilobyte = 1024;

/** The phone's key-value storage. Every value of this app is a text that is not empty. */
export const wxStore: KeyValueStore = {
  keys: () => calling(() => [...wx.getStorageInfoSync().keys]),
  read(key) {
    const value: unknown = calling(() => wx.getStorageSync<unknown>(key));
    // wx gives '' for a key that doesn't exist.
    if (value === '' || value === undefined || value === null) return null;
    if (typeof value !== 'string') throw storageFailure('failed', `${key} does not hold a text`);
    return value;
  },
  write(key, text) {
    calling(() => wx.setStorageSync(key, text));
  },
  remove(key) {
    calling(() => wx.removeStorageSync(key));
  },
  usedBytes() {
    const kilobytes = calling(() => wx.getStorageInfoSync().currentSize);
    // A host that doesn't count says NaN.
    return kilobytes > 0 ? kilobytes * bytesPerKilobyte : 0;
  },
};

function calling<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw asFailure(error);
  }
}
