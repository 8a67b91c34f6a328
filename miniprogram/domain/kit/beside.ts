/**
 * Fields that a page, component or behavior keeps beside its `data`: nothing of them is sent to the screen. Each
 * instance has its own, and they are gone with it.
 * @param fresh makes the fields of an instance, at their first use
 * @returns what gives an instance (`this`) its fields, the same object each time
 */
export function beside<T extends object>(fresh: () => T): (instance: object) => T {
  const kept = new WeakMap<object, T>();
  return (instance) => {
    const known = kept.get(instance);
    if (known) return known;
    const fields = fresh();
    kept.set(instance, fields);
    return fields;
  };
}
