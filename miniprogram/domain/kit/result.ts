/**
 * What was asked for, or why it can't be had: the one shape in which this app says that something failed. `problem` is
 * Chinese and can be shown as it is, unless a caller has to tell failures apart: then E says of which kind it is.
 */
export type Result<T, E = string> = { ok: true; value: T } | Refused<E>;

/** The half of a result that has no value. */
export interface Refused<E = string> {
  ok: false;
  problem: E;
}

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<E = string>(problem: E): Refused<E> {
  return { ok: false, problem };
}
