import { canGiveOut, type Way } from '../../../platform/giveOut';

/**
 * The ways that this WeChat has. The disk is a PC's alone, though every phone knows the call; the other two are
 * documented for phones.
 */
export function waysOut(): Way[] {
  const { platform } = wx.getDeviceInfo();
  const ways: Way[] = platform === 'windows' || platform === 'mac' ? ['disk'] : ['chat', 'favorites'];
  return ways.filter(canGiveOut);
}
