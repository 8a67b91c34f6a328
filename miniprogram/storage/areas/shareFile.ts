import { isShareFile, shareFileName } from '../device/keys';
import type { FileArea } from '../device/ports';
import { failureKindOf } from '../device/ports';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';

/** Files made to be sent to a chat: there is one at most. */
export interface ShareFiles {
  /**
   * Writes one in place of any made before.
   * @param tag the end of its name, such as calendar.ics
   * @returns the path for wx.shareFileMessage
   */
  write(tag: string, text: string): Written<string>;
  /**
   * Takes away what was made to be sent: it holds the accounts' names, and must not outlive them. False if one is left.
   */
  removeAll(): boolean;
}

/** @param pathOf where a file of the area is, for calls of the platform that take a path */
export function openShareFiles(files: FileArea, pathOf: (name: string) => string): ShareFiles {
  const removeAll = (): boolean => {
    try {
      for (const name of files.names().filter(isShareFile)) files.remove(name);
      return true;
    } catch {
      // Goes the next time; nothing reads it.
      return false;
    }
  };
  return {
    removeAll,
    write(tag, text) {
      removeAll();
      const name = shareFileName(tag);
      try {
        files.write(name, text);
        return ok(pathOf(name));
      } catch (error) {
        return failureKindOf(error) === 'full'
          ? unwritten('full', '手机空间不够，文件没有做成。清理一些空间后再试。')
          : unwritten('failed', '手机没能写入文件。再试一次；还不行就清理手机空间后再试。');
      }
    },
  };
}
