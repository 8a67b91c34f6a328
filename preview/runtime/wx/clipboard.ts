import { checkPrivacy } from '../world/privacy';
import { showToast } from '../overlay/toast';
import { ApiFailure, asyncApi } from './call';

const TOAST_MS = 1500;

/** A browser may refuse the clipboard; the refusal goes to the app as a phone's would. */
export const clipboardApis = {
  setClipboardData: asyncApi('setClipboardData', async ({ data }) => {
    checkPrivacy();
    if (typeof data !== 'string') throw new ApiFailure('parameter error: parameter.data should be String');
    await navigator.clipboard.writeText(data);
    // The platform itself says so.
    showToast({ title: '内容已复制', icon: 'success', duration: TOAST_MS, mask: false });
  }),
  getClipboardData: asyncApi('getClipboardData', async () => {
    checkPrivacy();
    return { data: await navigator.clipboard.readText() };
  }),
};
