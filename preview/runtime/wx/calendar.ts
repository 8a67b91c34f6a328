import { showModal } from '../overlay/modal';
import { currentCalendar, setCalendar, type Calendar } from '../world/calendar';
import { ApiFailure, asyncApi } from './call';
import { needTap } from './needTap';

/** A page of settings with one thing on it: what the phone held back of `held` is allowed there. */
async function settings(title: string, held: Calendar): Promise<void> {
  needTap();
  const { confirm } = await showModal({
    title,
    content: '添加到日历',
    showCancel: true,
    cancelText: '返回',
    confirmText: '允许',
    cancelColor: undefined,
    confirmColor: undefined,
    editable: false,
    placeholderText: '',
  });
  if (confirm && currentCalendar() === held) setCalendar('allowed');
}

const apis = {
  addPhoneCalendar: asyncApi('addPhoneCalendar', () => {
    needTap();
    if (currentCalendar() === 'refused') throw new ApiFailure('auth deny', 103);
    if (currentCalendar() === 'system') throw new ApiFailure('system permission denied', 3);
  }),
  openSetting: asyncApi('openSetting', async () => {
    await settings('小程序的设置', 'refused');
    return { authSetting: { 'scope.addPhoneCalendar': currentCalendar() !== 'refused' } };
  }),
  openAppAuthorizeSetting: asyncApi('openAppAuthorizeSetting', () => settings('手机里微信的设置', 'system')),
};

/** The calendar and the settings that rule it; nothing where the phone has no calendar. */
export const calendarApis = (): Partial<typeof apis> => (currentCalendar() === 'none' ? {} : apis);
