/** Points that a list and what is chosen from it want side by side: a tablet, a PC, a large phone on its side. */
const forTwo = 768;

/** @param width of the window in px; left out: as it is now */
export function hasRoomForTwo(width: number = widthNow()): boolean {
  return width >= forTwo;
}

/** A WeChat that can't tell is too old for the app in any case. */
function widthNow(): number {
  return wx.canIUse('getWindowInfo') ? wx.getWindowInfo().windowWidth : 0;
}
