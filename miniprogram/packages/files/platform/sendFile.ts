/**
 * Hands a file that is written to a chat of the person's choice; only straight from a tap. Gives '' where it was sent
 * or the person changed their mind, else what to do instead.
 */
export function sendFile(filePath: string, fileName: string, instead: string): Promise<string> {
  return new Promise((resolve) => {
    const fail = ({ errMsg }: { errMsg: string }): void => resolve(/cancel/i.test(errMsg) ? '' : instead);
    // Base library 2.16.1.
    if (!wx.canIUse('shareFileMessage')) resolve(instead);
    else wx.shareFileMessage({ filePath, fileName, fail, success: () => resolve('') });
  });
}
