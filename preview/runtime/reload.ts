import type { PageStack } from './pages/stack';
import { ownKey } from './world/phoneName';

const KEY = 'preview:open-pages';

/** After a save the phone comes back to the pages that were open. */
export function listenToBuilds(stack: PageStack): void {
  const events = new EventSource('__events');
  events.addEventListener('reload', () => {
    sessionStorage.setItem(ownKey(KEY), JSON.stringify(stack.all.map((page) => page.url)));
    location.reload();
  });
  events.addEventListener('problems', (event: MessageEvent<string>) => {
    const show = (window as Window & { __showProblems?: (problems: unknown) => void }).__showProblems;
    show?.(JSON.parse(event.data));
  });
}

/** @returns addresses of the pages that were open before a rebuild, [] otherwise; asked once */
export function pagesBeforeReload(): string[] {
  const stored = sessionStorage.getItem(ownKey(KEY));
  sessionStorage.removeItem(ownKey(KEY));
  return stored === null ? [] : (JSON.parse(stored) as string[]);
}
