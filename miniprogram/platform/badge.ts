/** Place of the tab 提醒 in app.json. */
export const reminderTab = 3;

/**
 * The number on the tab 提醒; none at 0. Only works while a tab page is on top, and is refused elsewhere: the next tab
 * page sets it anew.
 */
export function showBadge(count: number): void {
  const fail = (): void => undefined;
  if (count > 0) wx.setTabBarBadge({ index: reminderTab, text: count > 99 ? '99+' : String(count), fail });
  else wx.removeTabBarBadge({ index: reminderTab, fail });
}
