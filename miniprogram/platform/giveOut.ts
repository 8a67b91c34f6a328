/** How a file leaves the mini-program: to a chat, into WeChat's favourites, onto a PC's disk. */
export type Way = 'chat' | 'favorites' | 'disk';

export interface OutFile {
  filePath: string;
  /** What it is called where it arrives; on a disk it keeps the name that its path has. */
  fileName: string;
}

/** What came of it: out it went; left where the person changed their mind; this WeChat hasn't that way; it failed. */
export type Given = 'given' | 'left' | 'missing' | 'failed';

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

/** Whether this WeChat has that way out. */
export function canGiveOut(way: Way): boolean {
  return wx.canIUse(calls[way].name);
}

/** Gives a file out. The platform takes this only straight from a tap, with the file already written. */
export function giveOut(way: Way, { filePath, fileName }: OutFile): Promise<Given> {
  return new Promise((resolve) => {
    if (!canGiveOut(way)) {
      resolve('missing');
      return;
    }
    calls[way].give({
      ...{ filePath, fileName },
      success: () => resolve('given'),
      fail: ({ errMsg }) => resolve(/cancel/i.test(errMsg) ? 'left' : 'failed'),
    });
  });
}
