import { addOverlay, textElement } from './layer';

let shown: { element: HTMLElement; timer: ReturnType<typeof setTimeout> | undefined } | undefined;

const MARKS: Record<string, string> = { success: '✓', error: '!', loading: '' };

export interface ToastOptions {
  title: string;
  icon: string;
  duration: number | null;
  mask: boolean;
}

/** Shows a toast; a second one takes its place. @param options.duration ms, null until hidden */
export function showToast({ title, icon, duration, mask }: ToastOptions): void {
  hideToast();
  const element = addOverlay(mask ? 'overlay-toast-cover overlay-mask' : 'overlay-toast-cover');
  const box = document.createElement('div');
  box.className = icon === 'none' ? 'overlay-toast overlay-toast-text' : 'overlay-toast';
  box.setAttribute('role', 'status');
  if (icon === 'loading') box.append(textElement('overlay-spinner', ''));
  else if (icon !== 'none') box.append(textElement('overlay-toast-mark', MARKS[icon] ?? MARKS['success'] ?? ''));
  box.append(textElement('overlay-toast-title', title));
  element.append(box);
  shown = { element, timer: duration === null ? undefined : setTimeout(hideToast, duration) };
}

export function hideToast(): void {
  if (shown === undefined) return;
  clearTimeout(shown.timer);
  shown.element.remove();
  shown = undefined;
}
