/** A computation that can be refused: `message` is Chinese and can be shown as it is. */
export type Result<T> = { ok: true; value: T } | { ok: false; message: string };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
