const PULL_PX = 60;

let refreshing: HTMLElement | undefined;

/** Shows the three dots until the page says that it is done. */
export function showRefreshing(scroller: HTMLElement): void {
  stopRefreshing();
  refreshing = document.createElement('div');
  refreshing.className = 'page-refreshing';
  refreshing.setAttribute('role', 'status');
  refreshing.textContent = '···';
  scroller.prepend(refreshing);
}

export function stopRefreshing(): void {
  refreshing?.remove();
  refreshing = undefined;
}

/**
 * A finger that pulls the page down from its top asks for a refresh.
 * @returns stops listening
 */
export function listenToPull(scroller: HTMLElement, enabled: () => boolean, onPull: () => void): () => void {
  let from: number | undefined;
  const start = (event: TouchEvent) => {
    from = enabled() && scroller.scrollTop <= 0 ? event.touches[0]?.clientY : undefined;
  };
  const end = (event: TouchEvent) => {
    const to = event.changedTouches[0]?.clientY;
    if (from === undefined || to === undefined || to - from < PULL_PX || scroller.scrollTop > 0) return;
    showRefreshing(scroller);
    onPull();
  };
  scroller.addEventListener('touchstart', start, { passive: true });
  scroller.addEventListener('touchend', end, { passive: true });
  return () => {
    scroller.removeEventListener('touchstart', start);
    scroller.removeEventListener('touchend', end);
  };
}
