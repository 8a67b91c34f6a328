import { offThemeChange, onThemeChange } from '../world/theme';

type Listener = (payload: unknown) => void;

const listeners = new Map<string, Set<Listener>>();

function setOf(name: string): Set<Listener> {
  const found = listeners.get(name) ?? new Set<Listener>();
  listeners.set(name, found);
  return found;
}

/** Tells everyone who listens with wx.onX. @returns whether someone did */
export function tell(name: string, payload: unknown): boolean {
  const all = setOf(name);
  all.forEach((listener) => listener(payload));
  return all.size > 0;
}

function pair(name: string) {
  return {
    [`on${name}`]: (listener: Listener) => {
      setOf(name).add(listener);
    },
    [`off${name}`]: (listener?: Listener) => {
      if (listener === undefined) setOf(name).clear();
      else setOf(name).delete(listener);
    },
  };
}

/** Events that really happen in a browser, each told by the part that sees it. */
export const eventApis = {
  ...pair('AppShow'),
  ...pair('AppHide'),
  ...pair('Error'),
  ...pair('UnhandledRejection'),
  ...pair('PageNotFound'),
  ...pair('WindowResize'),
  ...pair('KeyboardHeightChange'),
  onThemeChange,
  offThemeChange,
};

/** Hears the page's uncaught faults. @param report also gets them, for App.onError */
export function listenToFaults(report: (name: 'onError' | 'onUnhandledRejection', payload: unknown) => void): void {
  window.addEventListener('error', (event) => {
    const text = event.error instanceof Error ? (event.error.stack ?? event.error.message) : event.message;
    tell('Error', text);
    report('onError', text);
  });
  window.addEventListener('unhandledrejection', (event) => {
    const payload = { reason: event.reason as unknown, promise: event.promise };
    tell('UnhandledRejection', payload);
    report('onUnhandledRejection', payload);
  });
}
