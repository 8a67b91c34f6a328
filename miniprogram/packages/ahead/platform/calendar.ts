import type { Refused, Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import type { PhoneEvent } from '../model/phoneEvent';
import { tell } from '../../../platform/feedback';
import { whyFailed, type CallError } from '../../../platform/privacy';

/**
 * denied: the person once said no, and only the mini-program's settings change that; system: the phone doesn't let
 * WeChat write, and only its own settings change that; cancelled: they changed their mind just now.
 */
export interface CalendarProblem {
  why: 'denied' | 'system' | 'cancelled' | 'failed';
  /** Chinese, for the screen; '' where nothing need be said. */
  message: string;
}

/** Where the phone keeps what WeChat may use. */
const whereSystem = '到手机的“设置”里找到“微信”，打开“日历”';

const wayOn = '可以改用“发送日历文件”。';

/**
 * Puts one event into the phone's calendar; only ever called from a tap. Never reads the calendar: the platform can't.
 */
export function addToCalendar(event: PhoneEvent): Promise<Result<null, CalendarProblem>> {
  return new Promise((resolve) => {
    if (!wx.canIUse('addPhoneCalendar')) {
      resolve(refuse({ why: 'failed', message: `这个版本的微信不能写手机日历。${wayOn}` }));
      return;
    }
    wx.addPhoneCalendar({
      ...event,
      success: () => resolve(ok(null)),
      fail: (error) => resolve(refusal(error)),
    });
  });
}

function refusal(error: CallError): Refused<CalendarProblem> {
  if (/cancel/i.test(error.errMsg)) return refuse({ why: 'cancelled', message: '' });
  // errno 3: the phone itself holds the calendar back from WeChat.
  if (error.errno === 3 || /system permission denied/i.test(error.errMsg)) {
    return refuse({
      // Base library 2.20.1.
      why: wx.canIUse('openAppAuthorizeSetting') ? 'system' : 'failed',
      message: `手机没有允许微信写日历。${whereSystem}，再回来点一次；也${wayOn}`,
    });
  }
  // errno 103: the scope was refused before. Source: 通用错误码, developers.weixin.qq.com.
  if (error.errno === 103 || /auth ?(deny|denied)|authorize no response|permission denied/i.test(error.errMsg)) {
    return refuse({
      why: 'denied',
      message: `你没有允许年审管家写入日历。到设置里打开“添加到日历”，再回来点一次；也${wayOn}`,
    });
  }
  return refuse({ why: 'failed', message: whyFailed(error, '写入手机日历', wayOn) });
}

/** The mini-program's settings, where the person may allow what they refused; only from a tap. Says if they fail. */
export function openPermissions(): Promise<void> {
  return new Promise((resolve) => {
    const failed = (): void => resolve(notOpened('点右上角“…”，再点“设置”，打开“添加到日历”'));
    wx.openSetting({ success: () => resolve(), fail: failed });
  });
}

/** What the phone lets WeChat use, in the phone's settings; only from a tap. Says if they fail. */
export function openSystemPermissions(): Promise<void> {
  return new Promise((resolve) => {
    wx.openAppAuthorizeSetting({ success: () => resolve(), fail: () => resolve(notOpened(whereSystem)) });
  });
}

function notOpened(where: string): Promise<void> {
  return tell('设置没有打开', `${where}。`);
}
