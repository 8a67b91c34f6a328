/**
 * Small readers of unknown values (stored lines, backups). Each is total: any value gives a result, nothing is thrown.
 * Messages are Chinese and begin with the path of the field.
 */
import type { Result } from './result';
import { ok, refuse } from './result';

export type Decoder<T> = (value: unknown) => Result<T>;

/** Characters that a stored text may have: no more than a whole record may have bytes. */
export const storedTextLimit = 8192;

/**
 * Any text that can have been in a record: the form's tighter limits may change, and what is stored must stay readable.
 */
export const text: Decoder<string> = (value) => {
  if (typeof value !== 'string') return refuse('应该是文字');
  return value.length <= storedTextLimit ? ok(value) : refuse('文字过长');
};

/** A text that can't be empty. */
export const name: Decoder<string> = (value) => {
  const read = text(value);
  return read.ok && read.value === '' ? refuse('不能为空') : read;
};

export const flag: Decoder<boolean> = (value) =>
  typeof value === 'boolean' ? ok(value) : refuse('应该是 true 或 false');

/** A finite number, 0 or more. */
export const amount: Decoder<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? ok(value) : refuse('应该是不小于 0 的数字');

/** One of the listed texts. */
export function oneOf<T extends string>(members: readonly T[]): Decoder<T> {
  return (value) => {
    const member = members.find((candidate) => candidate === value);
    return member === undefined ? refuse('不是已知的取值') : ok(member);
  };
}

/** null, or what `inner` reads. */
export function nullable<T>(inner: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null ? ok(null) : inner(value));
}

export function list<T>(inner: Decoder<T>): Decoder<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return refuse('应该是列表');
    const items: T[] = [];
    for (const [index, item] of value.entries()) {
      const read = inner(item);
      if (!read.ok) return refuse(`[${index}] ${read.problem}`);
      items.push(read.value);
    }
    return ok(items);
  };
}

/** Text keys to whole numbers from 0, as a version vector has them. `__proto__` can't be a key of a plain object. */
export const counters: Decoder<Record<string, number>> = (value) => {
  if (!isRecord(value)) return refuse('应该是一组计数');
  const out: Record<string, number> = {};
  for (const key of Object.keys(value)) {
    const count = amount(value[key]);
    if (key === '__proto__' || !count.ok || !Number.isInteger(count.value)) return refuse('应该是一组计数');
    out[key] = count.value;
  }
  return ok(out);
};

/**
 * What `inner` reads, or nothing at all: the field then stays absent. For fields that stored records don't have yet.
 */
export function optional<T>(inner: Decoder<T>): Decoder<T | undefined> {
  return (value) => (value === undefined ? ok(undefined) : inner(value));
}

/** Exactly these fields, in this order. Missing ones are an error unless optional; extra keys are left behind. */
export function shape<T extends object>(fields: { [K in keyof T]-?: Decoder<T[K]> }): Decoder<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value) => {
    if (!isRecord(value)) return refuse('应该是一组字段');
    const out: Partial<T> = {};
    for (const key of keys) {
      const read = fields[key](Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined);
      if (!read.ok) return refuse(`${key} ${read.problem}`);
      if (read.value !== undefined) out[key] = read.value;
    }
    return ok(out as T);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
