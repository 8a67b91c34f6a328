let calls = 0;
let over = false;

/** Counts the calls of `…Sync` functions that are made until something is first shown. */
export function countSyncCalls(wx: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wx).map(([name, given]) => {
      if (!name.endsWith('Sync') || typeof given !== 'function') return [name, given];
      const run = given as (...args: unknown[]) => unknown;
      return [
        name,
        (...args: unknown[]) => {
          if (!over) calls += 1;
          return run(...args);
        },
      ];
    }),
  );
}

/** The launch ends with the first setData of all. */
export function firstSetData(): void {
  over = true;
}

/** @returns how many synchronous calls the launch made */
export function syncCallsAtLaunch(): number {
  return calls;
}
