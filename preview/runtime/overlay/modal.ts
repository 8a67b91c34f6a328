import { insideTap } from '../world/tapRule';
import { addOverlay, overlayButton, textElement, trapKeys } from './layer';

export interface ModalOptions {
  title: string;
  content: string;
  showCancel: boolean;
  cancelText: string;
  confirmText: string;
  cancelColor: string | undefined;
  confirmColor: string | undefined;
  editable: boolean;
  placeholderText: string;
}

export interface ModalResult {
  confirm: boolean;
  cancel: boolean;
  content?: string;
}

/** Shows a dialog. Its buttons are fresh taps: sharing from 确定 works, as on the phone. */
export function showModal(options: ModalOptions): Promise<ModalResult> {
  return new Promise((resolve) => {
    const cover = addOverlay('overlay-cover overlay-middle');
    const box = document.createElement('div');
    box.className = 'overlay-modal';
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-modal', 'true');
    box.setAttribute('aria-label', options.title || options.content);
    if (options.title !== '') box.append(textElement('overlay-modal-title', options.title));
    const field = document.createElement('textarea');
    if (options.editable) {
      field.className = 'overlay-modal-field';
      field.value = options.content;
      field.placeholder = options.placeholderText;
      field.setAttribute('aria-label', options.placeholderText || options.title);
      box.append(field);
    } else if (options.content !== '') {
      box.append(textElement('overlay-modal-text', options.content));
    }
    const back = document.activeElement;
    const close = (confirm: boolean) => {
      cover.remove();
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      const content = options.editable && confirm ? { content: field.value } : {};
      insideTap(() => resolve({ confirm, cancel: !confirm, ...content }));
    };
    const buttons = document.createElement('div');
    buttons.className = 'overlay-modal-buttons';
    if (options.showCancel) {
      buttons.append(
        overlayButton({ text: options.cancelText, className: 'overlay-plain', color: options.cancelColor }, () =>
          close(false),
        ),
      );
    }
    const confirm = overlayButton(
      { text: options.confirmText, className: 'overlay-strong', color: options.confirmColor },
      () => close(true),
    );
    buttons.append(confirm);
    box.append(buttons);
    cover.append(box);
    trapKeys(box, () => {
      if (options.showCancel) close(false);
    });
    if (options.editable) field.focus();
    else confirm.focus();
  });
}

/** Asks in words of the platform's own. @returns whether the person agreed */
export async function askPerson(title: string, content: string, confirmText: string): Promise<boolean> {
  const { confirm } = await showModal({
    title,
    content,
    showCancel: true,
    cancelText: '取消',
    confirmText,
    cancelColor: undefined,
    confirmColor: undefined,
    editable: false,
    placeholderText: '',
  });
  return confirm;
}

/** Asks before a page is left. @returns whether it may be */
export function askToLeave(content: string): Promise<boolean> {
  return askPerson('', content, '确定');
}
