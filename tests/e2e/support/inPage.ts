/** Functions that run in the browser: each must stand alone. */

/**
 * Gives a page a clipboard of its own, as a phone has: a browser's is one for all pages. It stays over a reload, out
 * of the app's sight.
 */
export function ownClipboard(): void {
  const key = 'phone:clipboard';
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      readText: () => Promise.resolve(sessionStorage.getItem(key) ?? ''),
      writeText: (text: string) => Promise.resolve(sessionStorage.setItem(key, text)),
    },
  });
}

/** Counts from now on each time that a finger meets the screen: see `fingersCounted`. */
export function countFingers(): void {
  const counter = window as { fingers?: number };
  counter.fingers = 0;
  addEventListener('touchstart', () => (counter.fingers = (counter.fingers ?? 0) + 1), { capture: true });
}

/** @returns how often a finger met the screen since the app was opened */
export function fingersCounted(): number {
  return (window as { fingers?: number }).fingers ?? 0;
}

/** Leaves these values in the storage of the app, by key, and nothing else: no file, no clipboard. */
export async function putStored(values: Record<string, unknown>): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error(`the database ${name} is not removed`));
    });
  }
  for (const [key, value] of Object.entries(values)) {
    localStorage.setItem(`wx:${key}`, typeof value === 'string' ? `s${value}` : `j${JSON.stringify(value)}`);
  }
}

/** @returns every value in the storage of the app, by its key */
export function readStored(): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(localStorage)
      .filter((key) => key.startsWith('wx:'))
      .map((key) => {
        const text = localStorage.getItem(key) ?? '';
        return [key.slice(3), text.startsWith('s') ? text.slice(1) : (JSON.parse(text.slice(1)) as unknown)];
      }),
  );
}
