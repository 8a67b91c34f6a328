import type { Refused, Result } from '../domain/kit/result';
import { ok, refuse } from '../domain/kit/result';
import type { PhoneEvent } from '../domain/outgoing/phoneEvent';
import { whyFailed, type CallError } from './privacy';

/**
 * denied: the person once said no, and only WeChat's settings change that; cancelled: they changed their mind just now.
 */
export interface CalendarProblem {
  why: 'denied' | 'cancelled' | 'failed';
  /** Chinese, for the screen; '' where nothing need be said. */
  message: string;
}

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
  // errno 103: the scope was refused before. Source: 通用错误码, developers.weixin.qq.com.
  if (error.errno === 103 || /auth ?(deny|denied)|authorize no response|permission denied/i.test(error.errMsg)) {
    return refuse({
      why: 'denied',
      message: `你没有允许年审管家写入日历。到设置里打开“添加到日历”，再回来点一次；也${wayOn}`,
    });
  }
  return refuse({ why: 'failed', message: whyFailed(error, '写入手机日历', wayOn) });
}

/** WeChat's page where the person may allow what they refused; only from a tap. False if it did not open. */
export function openPermissions(): Promise<boolean> {
  return new Promise((resolve) => {
    wx.openSetting({ success: () => resolve(true), fail: () => resolve(false) });
  });
}
