/** True where the platform can show the publisher's 隐私保护指引 (base library 2.32.3). */
export function hasPrivacyContract(): boolean {
  return wx.canIUse('openPrivacyContract');
}

/** Opens the 隐私保护指引 that the publisher filed with WeChat; false if it did not open. */
export function openPrivacyContract(): Promise<boolean> {
  return new Promise((resolve) => {
    wx.openPrivacyContract({ success: () => resolve(true), fail: () => resolve(false) });
  });
}
