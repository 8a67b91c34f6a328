import { say } from '../../../platform/feedback';
import { addresses, goToTab } from '../../../platform/navigation';

/** Closes every page and opens 总览, as at the first start. */
export function beginAnew(): Promise<void> {
  return new Promise((resolve) => {
    wx.reLaunch({
      url: addresses.overview,
      success: () => say('已经全部清空'),
      fail: () => goToTab(addresses.overview),
      complete: () => resolve(),
    });
  });
}
