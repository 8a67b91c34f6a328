/** True where the platform can offer its own update (base library 2.12.0). */
export function canUpdateWeChat(): boolean {
  return wx.canIUse('updateWeChatApp');
}

/** Goes to the update of WeChat itself; false if it did not open. */
export function updateWeChat(): Promise<boolean> {
  return new Promise((resolve) => {
    wx.updateWeChatApp({ success: () => resolve(true), fail: () => resolve(false) });
  });
}
