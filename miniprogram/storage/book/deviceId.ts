import { deviceKey } from '../device/keys';
import { put } from '../writing/put';
import { randomTag } from '../device/tag';
import { readValue, type ValuePorts } from '../writing/oneValue';

/** Whether a stored text is such an id. */
export const isDeviceId = (text: string): boolean => /^d[0-9a-z]{8}$/.test(text);

interface DevicePorts extends Pick<ValuePorts, 'store' | 'setAside'> {
  random: () => number;
}

/**
 * The id under which this phone counts its changes. Made and stored at its first use, which is a write. Where the
 * stored one can't be read, or the new one not stored, a passing id serves: a phone with two ids only makes a version
 * vector longer, never wrong. What stands there and is none is set aside.
 */
export function deviceIdIn({ store, random, setAside }: DevicePorts): () => string {
  const find = (): string => {
    const stored = readValue(store, deviceKey);
    const before = stored.ok ? stored.value : null;
    if (before !== null && isDeviceId(before)) return before;
    const id = `d${randomTag(random, 8)}`;
    if (stored.ok && (before === null || setAside(deviceKey, before)))
      put(store, { key: deviceKey, before, after: id });
    return id;
  };
  let known = '';
  return () => {
    known = known || find();
    return known;
  };
}
