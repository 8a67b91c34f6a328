/**
 * Small readers of unknown values (stored lines, backups). Each is total: any value gives a result, nothing is thrown.
 * Messages are Chinese and begin with the path of the field.
 */
import { isRecord } from './json';
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

/** A text of any length. */
export const anyText: Decoder<string> = (value) => (typeof value === 'string' ? ok(value) : refuse('应该是文字'));

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

/** A whole number, 0 or more. */
export const count: Decoder<number> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? ok(value) : refuse('应该是不小于 0 的整数');

/** Any number but NaN and the infinite ones. */
export const finite: Decoder<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? ok(value) : refuse('应该是数字');

/** What `inner` reads, if it also is as it must be. */
export function when<T>(inner: Decoder<T>, holds: (value: T) => boolean): Decoder<T> {
  return (value) => {
    const read = inner(value);
    return read.ok && !holds(read.value) ? refuse('不是可用的取值') : read;
  };
}

/** What `inner` reads, else `fallback`: never refuses. For fields that must not cost what stands beside them. */
export function otherwise<T>(inner: Decoder<T>, fallback: T): (value: unknown) => { ok: true; value: T } {
  return (value) => {
    const read = inner(value);
    return read.ok ? read : ok(fallback);
  };
}

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
    // Counted: an iterator of pairs costs more than many an item, and opening reads a hundred thousand of them.
    for (let at = 0; at < value.length; at += 1) {
      const read = inner(value[at]);
      if (!read.ok) return refuse(`[${at}] ${read.problem}`);
      items.push(read.value);
    }
    return ok(items);
  };
}

/** The items that `item` can read, the others left out; none of what is no list. */
export function readable<T>(item: Decoder<T>): (value: unknown) => { ok: true; value: T[] } {
  return (value) => {
    const items: T[] = [];
    // The platform's compiler fails on a list that is either a typed one or []: it can't say the type of both.
    if (!Array.isArray(value)) return ok(items);
    (value as unknown[]).forEach((each) => {
      const read = item(each);
      if (read.ok) items.push(read.value);
    });
    return ok(items);
  };
}

/** A list of two. */
export function pair<A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<[A, B]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== 2) return refuse('应该是一对');
    const left = first(value[0]);
    if (!left.ok) return left;
    const right = second(value[1]);
    return right.ok ? ok([left.value, right.value]) : right;
  };
}

/** Fields whose names and values are somebody else's matter. */
export const anyFields: Decoder<Record<string, unknown>> = (value) =>
  isRecord(value) ? ok(value) : refuse('应该是一组字段');

/** Fields of any names, each of whose values `each` reads. `__proto__` can't be a key of a plain object. */
export function fieldsOf<T>(each: Decoder<T>): Decoder<Record<string, T>> {
  return (value) => {
    if (!isRecord(value)) return refuse('应该是一组字段');
    const out: Record<string, T> = {};
    for (const key of Object.keys(value)) {
      const read = each(value[key]);
      if (key === '__proto__' || !read.ok) return refuse(`${key} ${read.ok ? '不能用' : read.problem}`);
      out[key] = read.value;
    }
    return ok(out);
  };
}

/** As `fieldsOf`, but what can't be read is left out, and what is no group of fields has none. */
export function readableFields<T>(each: Decoder<T>): (value: unknown) => { ok: true; value: Record<string, T> } {
  return (value) => {
    const out: Record<string, T> = {};
    Object.entries(isRecord(value) ? value : {}).forEach(([key, field]) => {
      const read = each(field);
      if (key !== '__proto__' && read.ok) out[key] = read.value;
    });
    return ok(out);
  };
}

const counts = fieldsOf(count);

/** Text keys to whole numbers from 0, as a version vector has them. */
export const counters: Decoder<Record<string, number>> = (value) => {
  const read = counts(value);
  return read.ok ? read : refuse('应该是一组计数');
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
