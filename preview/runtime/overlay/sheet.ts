import { addOverlay, overlayButton, textElement, trapKeys } from './layer';

interface Sheet {
  body: HTMLElement;
  close: () => void;
}

/**
 * A sheet from the bottom with 取消 and 确定.
 * @param onDone called once: true for 确定
 */
export function openSheet(title: string, onDone: (confirmed: boolean) => void): Sheet {
  const cover = addOverlay('overlay-cover overlay-bottom');
  const box = document.createElement('div');
  box.className = 'overlay-sheet';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  const back = document.activeElement;
  const close = () => {
    cover.remove();
    // A keyboard that was up has gone for good: a finger beside its field closes it.
    if (back instanceof HTMLElement && !back.matches('input, textarea')) back.focus({ preventScroll: true });
  };
  const finish = (confirmed: boolean) => {
    close();
    onDone(confirmed);
  };
  const head = document.createElement('div');
  head.className = 'overlay-sheet-head';
  head.append(
    overlayButton({ text: '取消', className: 'overlay-plain' }, () => finish(false)),
    textElement('overlay-sheet-title', title),
    overlayButton({ text: '确定', className: 'overlay-strong' }, () => finish(true)),
  );
  const body = document.createElement('div');
  body.className = 'overlay-sheet-body';
  box.append(head, body);
  cover.append(box);
  cover.addEventListener('click', (event) => {
    if (event.target === cover) finish(false);
  });
  trapKeys(box, () => finish(false));
  return { body, close };
}

/**
 * A column of choices in a sheet.
 * @param labels what can be chosen
 * @param chosen index shown as chosen
 * @param onChoose called with the index of a tapped choice
 */
export function choiceColumn(
  labels: readonly string[],
  chosen: number,
  onChoose: (index: number) => void,
): HTMLElement {
  const column = document.createElement('div');
  column.className = 'overlay-column';
  column.setAttribute('role', 'listbox');
  const buttons = labels.map((label, index) => {
    const button = overlayButton({ text: label, className: 'overlay-option' }, () => {
      buttons.forEach((one, at) => one.setAttribute('aria-selected', String(at === index)));
      onChoose(index);
    });
    button.setAttribute('role', 'option');
    button.setAttribute('aria-selected', String(index === chosen));
    return button;
  });
  column.append(...buttons);
  setTimeout(() => buttons[chosen]?.scrollIntoView({ block: 'center' }), 0);
  return column;
}
