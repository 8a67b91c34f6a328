import { deviceKey } from '../device/keys';
import type { KeyValueStore } from '../device/ports';
import { put } from '../writing/put';
import { randomTag } from '../device/tag';
import { readValue } from '../writing/oneValue';

const pattern = /^d[0-9a-z]{8}$/;

/**
 * The id under which this phone counts its changes. Made and stored at its first use, which is a write. Where the
 * stored one can't be read, or the new one not stored, a passing id serves: a phone with two ids only makes a version
 * vector longer, never wrong.
 */
export function deviceIdIn(store: KeyValueStore, random: () => number): () => string {
  let known = '';
  return () => {
    known = known || find(store, random);
    return known;
  };
}

function find(store: KeyValueStore, random: () => number): string {
  const stored = readValue(store, deviceKey);
  if (stored.ok && stored.value !== null && pattern.test(stored.value)) return stored.value;
  const id = `d${randomTag(random, 8)}`;
  if (stored.ok) put(store, { key: deviceKey, before: stored.value, after: id });
  return id;
}
