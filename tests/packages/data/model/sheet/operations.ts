/** How much work a function does on texts, counted instead of timed: a busy machine changes nothing. */

type Method = (this: unknown, ...values: unknown[]) => unknown;

/** What each call is counted as, at most: how much text it may look at. */
const weights: readonly (readonly [
  owner: object,
  name: string,
  weight: (self: unknown, values: unknown[]) => number,
])[] = [
  ...['trim', 'trimStart', 'split', 'replace', 'includes', 'search', 'match'].map(
    (name) => [String.prototype, name, (self: unknown) => String(self).length] as const,
  ),
  ...['slice', 'charAt', 'charCodeAt', 'startsWith', 'endsWith'].map(
    (name) => [String.prototype, name, () => 1] as const,
  ),
  [String.prototype, 'indexOf', (self, [what, from = 0]) => found(String(self), String(what), Number(from))],
  [RegExp.prototype, 'test', (_, [text]) => String(text).length],
  [RegExp.prototype, 'exec', (self, [text]) => (self instanceof RegExp && self.sticky ? 1 : String(text).length)],
  ...['map', 'filter', 'some', 'every', 'flatMap', 'find', 'findIndex', 'slice', 'includes', 'join', 'forEach'].map(
    (name) => [Array.prototype, name, (self: unknown) => (Array.isArray(self) ? self.length : 1)] as const,
  ),
];

const plainIndexOf = (text: string, what: string, from: number): number => text.indexOf(what, from);

function found(text: string, what: string, from: number): number {
  const at = plainIndexOf(text, what, from);
  return (at < 0 ? text.length : at) - from + 1;
}

/** Runs the function, and tells what it cost. */
export function operations(work: () => unknown): number {
  let count = 0;
  let counting = false;
  const undo = weights.map(([owner, name, weight]) => {
    const original = Reflect.get(owner, name) as Method;
    Reflect.set(owner, name, function counted(this: unknown, ...values: unknown[]): unknown {
      if (counting) {
        counting = false;
        count += 1 + weight(this, values);
        counting = true;
      }
      return original.apply(this, values);
    });
    return (): unknown => Reflect.set(owner, name, original);
  });
  try {
    counting = true;
    work();
    counting = false;
  } finally {
    undo.forEach((one) => one());
  }
  return count;
}
