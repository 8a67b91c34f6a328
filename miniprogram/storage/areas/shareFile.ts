import { isShareFile, shareFileName } from '../device/keys';
import type { FileArea } from '../device/ports';
import { failureKindOf } from '../device/ports';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import { userFilePath, wxFiles } from '../device/wxFiles';

/**
 * Writes a file that is to be sent to a chat, in place of any made before.
 * @param tag the end of its name, such as calendar.ics
 * @returns the path for wx.shareFileMessage
 */
export function writeShareFile(tag: string, text: string, files: FileArea = wxFiles): Written<string> {
  removeShareFiles(files);
  const name = shareFileName(tag);
  try {
    files.write(name, text);
    return ok(userFilePath(name));
  } catch (error) {
    const full = failureKindOf(error) === 'full';
    return unwritten(
      full ? 'full' : 'failed',
      full
        ? '手机空间不够，文件没有做成。清理一些空间后再试。'
        : '手机没能写入文件。再试一次；还不行就关闭小程序，重新打开后再试。',
    );
  }
}

/**
 * Takes away what was made to be sent: it holds the accounts' names, and must not outlive them. False if one is left.
 */
export function removeShareFiles(files: FileArea = wxFiles): boolean {
  try {
    for (const name of files.names().filter(isShareFile)) files.remove(name);
    return true;
  } catch {
    // Goes the next time; nothing reads it.
    return false;
  }
}
