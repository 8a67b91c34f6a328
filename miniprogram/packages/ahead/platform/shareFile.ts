import { ok, refuse, type Result } from '../../../domain/kit/result';

/**
 * Sends a file to a chat of the person's choice. The platform takes this only straight from a tap, with the file
 * already written.
 * @returns false if the person changed their mind; refused, why and what else to do
 */
export function shareFile(filePath: string, fileName: string): Promise<Result<boolean>> {
  return new Promise((resolve) => {
    // Base library 2.16.1.
    if (!wx.canIUse('shareFileMessage')) {
      resolve(refuse('这个版本的微信不能发送文件。请先更新微信，再试一次。'));
      return;
    }
    wx.shareFileMessage({
      filePath,
      fileName,
      success: () => resolve(ok(true)),
      fail: ({ errMsg }) =>
        resolve(
          /cancel/i.test(errMsg)
            ? ok(false)
            : refuse('没能发出文件。再试一次；还不行就更新微信，或换手机上的微信打开。'),
        ),
    });
  });
}
