import { insideTap } from '../world/tapRule';
import { addOverlay, overlayButton, textElement, trapKeys } from './layer';

/**
 * @param items at most six, as on the phone
 * @returns the tapped item's index; null when cancelled
 */
export function showActionSheet(
  items: readonly string[],
  title: string,
  color: string | undefined,
): Promise<number | null> {
  return new Promise((resolve) => {
    const cover = addOverlay('overlay-cover overlay-bottom');
    const box = document.createElement('div');
    box.className = 'overlay-actions';
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-modal', 'true');
    const close = (index: number | null) => {
      cover.remove();
      insideTap(() => resolve(index));
    };
    if (title !== '') box.append(textElement('overlay-actions-title', title));
    items.forEach((item, index) =>
      box.append(overlayButton({ text: item, className: 'overlay-action', color }, () => close(index))),
    );
    box.append(overlayButton({ text: '取消', className: 'overlay-action overlay-action-cancel' }, () => close(null)));
    cover.append(box);
    cover.addEventListener('click', (event) => {
      if (event.target === cover) close(null);
    });
    trapKeys(box, () => close(null));
    box.querySelector<HTMLElement>('button')?.focus();
  });
}
