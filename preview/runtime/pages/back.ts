import { closeKeyboard } from '../keyboard/keyboard';
import { pauseBeforeTap } from '../world/clock';
import { addOverlay, overlayButton } from '../overlay/layer';
import type { PageStack } from './stack';

interface App {
  goAway(): void;
  comeBack(): void;
}

/**
 * The phone's own way back: first the keyboard goes, then what the page puts in the way, then the page; the last page
 * leaves the app, which stays as it is until somebody comes back.
 */
export function goBack(stack: PageStack, app: App): void {
  pauseBeforeTap();
  if (closeKeyboard() || document.querySelector('.overlay-cover') !== null) return;
  if (stack.back()) return;
  app.goAway();
  const cover = addOverlay('overlay-cover overlay-middle overlay-away');
  const button = overlayButton({ text: '已回到微信，点这里再进小程序', className: 'overlay-return' }, () => {
    cover.remove();
    app.comeBack();
  });
  cover.append(button);
}

/** Escape, and Alt with the arrow to the left, are that way back at a desk. */
export function listenToBackKeys(back: () => void): void {
  const onKey = (event: KeyboardEvent) => {
    const isBack = event.key === 'Escape' || (event.key === 'ArrowLeft' && event.altKey);
    if (!isBack || event.isComposing) return;
    event.preventDefault();
    back();
  };
  // Before a dialog hears it: what Escape closes is still there then.
  window.addEventListener('keydown', onKey, { capture: true });
}
