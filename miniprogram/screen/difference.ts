import { isRecord } from '../domain/kit/json';

/** Paths and values for one `setData`. */
export type Difference = WechatMiniprogram.IAnyObject;

/**
 * What has to be set so that a page that shows `before` shows `after`: paths of the changed leaves only. A page can so
 * compute its whole view on every key press and still send a few bytes. Arrays that grow are sent as new items, arrays
 * that shrink or objects that lose a key as a whole.
 */
export function difference(before: object, after: object): Difference {
  const found: Difference = {};
  for (const [key, value] of Object.entries(after))
    compare(found, key, (before as Record<string, unknown>)[key], value);
  return found;
}

function compare(found: Difference, path: string, before: unknown, after: unknown): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length >= before.length) {
    after.forEach((item, index) => compare(found, `${path}[${index}]`, before[index], item));
    return;
  }
  if (isRecord(before) && isRecord(after) && Object.keys(before).every((key) => key in after)) {
    Object.entries(after).forEach(([key, value]) => {
      compare(found, `${path}.${key}`, before[key], value);
    });
    return;
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === 0 && after.length === 0) return;
  found[path] = after;
}
