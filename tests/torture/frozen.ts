/** The value, with all that hangs on it frozen: whoever changes it throws, since modules are strict. */
export function frozen<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    if (one instanceof Map) {
      open.push(...(one.values() as Iterable<unknown>));
      for (const name of ['set', 'delete', 'clear'])
        Object.defineProperty(one, name, {
          value: () => {
            throw new TypeError(`${name} of a frozen map`);
          },
        });
    } else open.push(...Object.values(one));
    Object.freeze(one);
  }
  return value;
}
