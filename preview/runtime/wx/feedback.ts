import { showActionSheet } from '../overlay/actionSheet';
import { showModal } from '../overlay/modal';
import { hideToast, showToast } from '../overlay/toast';
import { ApiFailure, asyncApi } from './call';

const TOAST_MS = 1500;
const MAX_ACTIONS = 6;
const MAX_BUTTON_LETTERS = 4;

function buttonText(value: unknown, otherwise: string, name: string): string {
  const text = value === undefined ? otherwise : String(value);
  if (text.length > MAX_BUTTON_LETTERS)
    throw new ApiFailure(`${name} length should not larger than ${MAX_BUTTON_LETTERS} Chinese characters`);
  return text;
}

const color = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

export const feedbackApis = {
  showToast: asyncApi('showToast', ({ title, icon, duration, mask }) => {
    showToast({
      title: textOf(title),
      icon: textOf(icon) || 'success',
      duration: duration === undefined ? TOAST_MS : Number(duration),
      mask: mask === true,
    });
  }),
  hideToast: asyncApi('hideToast', () => hideToast()),
  showLoading: asyncApi('showLoading', ({ title, mask }) => {
    showToast({ title: textOf(title), icon: 'loading', duration: null, mask: mask === true });
  }),
  hideLoading: asyncApi('hideLoading', () => hideToast()),
  showModal: asyncApi('showModal', (options) =>
    showModal({
      title: textOf(options['title']),
      content: textOf(options['content']),
      showCancel: options['showCancel'] !== false,
      cancelText: buttonText(options['cancelText'], '取消', 'cancelText'),
      confirmText: buttonText(options['confirmText'], '确定', 'confirmText'),
      cancelColor: color(options['cancelColor']),
      confirmColor: color(options['confirmColor']),
      editable: options['editable'] === true,
      placeholderText: textOf(options['placeholderText']),
    }),
  ),
  showActionSheet: asyncApi('showActionSheet', async ({ itemList, alertText, itemColor }) => {
    const items = Array.isArray(itemList) ? itemList.map(String) : [];
    if (items.length === 0) throw new ApiFailure('parameter error: itemList should not be empty');
    if (items.length > MAX_ACTIONS)
      throw new ApiFailure(`parameter error: itemList should not exceed ${MAX_ACTIONS} items`);
    const tapIndex = await showActionSheet(items, textOf(alertText), color(itemColor));
    if (tapIndex === null) throw new ApiFailure('cancel');
    return { tapIndex };
  }),
};
