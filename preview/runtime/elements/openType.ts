import type { WxElement } from './base';

/** How an open-type answers where it needs the platform: by the event that reports it. */
const EVENTS: Record<string, string> = {
  getPhoneNumber: 'getphonenumber',
  getRealtimePhoneNumber: 'getrealtimephonenumber',
  getUserInfo: 'getuserinfo',
  contact: 'contact',
  launchApp: 'error',
  openSetting: 'opensetting',
  chooseAvatar: 'chooseavatar',
  agreePrivacyAuthorization: 'agreeprivacyauthorization',
};

type Share = (element: WxElement) => void;

let share: Share | undefined;

/** The page stack says how a page is shared. */
export function setShareHandler(handler: Share): void {
  share = handler;
}

/** Does what a button's open-type says, or reports that the preview cannot. */
export function openTypeTapped(element: WxElement, openType: string): void {
  if (openType === 'share') {
    share?.(element);
    return;
  }
  element.emit(EVENTS[openType] ?? 'error', { errMsg: `${openType}:fail not supported in preview` });
}
