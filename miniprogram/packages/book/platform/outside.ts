import { ok, refuse, type Result } from '../../../domain/kit/result';

/** How a file leaves the mini-program: to a chat, into WeChat's favourites, onto a PC's disk. */
export type Way = 'chat' | 'favorites' | 'disk';

export interface OutFile {
  filePath: string;
  /** What it is called where it arrives; on a disk it keeps the name that its path has. */
  fileName: string;
}

interface Handing extends OutFile {
  success: () => void;
  fail: (error: { errMsg: string }) => void;
}

/** Base library 2.16.1, 2.16.1 and 2.11.0. */
const calls: Record<Way, { name: string; give: (handing: Handing) => void }> = {
  chat: { name: 'shareFileMessage', give: (handing) => wx.shareFileMessage(handing) },
  favorites: { name: 'addFileToFavorites', give: (handing) => wx.addFileToFavorites(handing) },
  disk: { name: 'saveFileToDisk', give: (handing) => wx.saveFileToDisk(handing) },
};

const problems: Record<Way, string> = {
  chat: '没能发出文件。再试一次；还不行就更新微信。',
  favorites: '没能收藏。再试一次；还不行就先发给自己，再在聊天里收藏。',
  disk: '没能存到电脑。换个文件夹再试一次；还不行就在手机上导出。',
};

/**
 * The ways that this WeChat has. The disk is a PC's alone, though every phone knows the call; the other two are
 * documented for phones.
 */
export function waysOut(): Way[] {
  const { platform } = wx.getDeviceInfo();
  const ways: Way[] = platform === 'windows' || platform === 'mac' ? ['disk'] : ['chat', 'favorites'];
  return ways.filter((way) => wx.canIUse(calls[way].name));
}

/**
 * Gives the file out. The platform takes this only straight from a tap, with the file already written.
 * @returns false if the person changed their mind; refused, why and what else to do
 */
export function giveOut(way: Way, file: OutFile): Promise<Result<boolean>> {
  return new Promise((resolve) => {
    calls[way].give({
      filePath: file.filePath,
      fileName: file.fileName,
      success: () => resolve(ok(true)),
      fail: ({ errMsg }) => resolve(/cancel/i.test(errMsg) ? ok(false) : refuse(problems[way])),
    });
  });
}
