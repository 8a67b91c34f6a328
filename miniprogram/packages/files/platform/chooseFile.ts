import { ok, refuse, type Result } from '../../../domain/kit/result';
import { whyFailed } from '../../../platform/privacy';

export interface ChosenFile {
  name: string;
  /** Bytes, as the platform tells them. */
  size: number;
  path: string;
}

const wayOn = '也可以打开表格，把内容复制下来，用“粘贴”加入。';

/**
 * Lets the person choose a file out of a chat: the only files that the platform lets a mini-program read. Only ever
 * called from a tap.
 * @param endings of names that are offered, without a dot: Windows and macOS find nothing with one
 * @returns null if the person changed their mind
 */
export function chooseFile(endings: readonly string[]): Promise<Result<ChosenFile | null>> {
  // Android takes each as it is written, iOS in any case.
  const extension = [...endings, ...endings.map((ending) => ending.toUpperCase())];
  return new Promise((resolve) => {
    wx.chooseMessageFile({
      count: 1,
      type: 'file',
      extension,
      success: ({ tempFiles: [file] }) => resolve(ok(file ?? null)),
      fail: (error) =>
        resolve(/cancel/i.test(error.errMsg) ? ok(null) : refuse(whyFailed(error, '选择聊天里的文件', wayOn))),
    });
  });
}

/** The bytes of a chosen file. The platform keeps it for this visit; refused where it is gone. */
export function readBytes({ path }: ChosenFile): Promise<Result<Uint8Array>> {
  return new Promise((resolve) => {
    wx.getFileSystemManager().readFile({
      filePath: path,
      success: ({ data }) =>
        resolve(typeof data === 'string' ? refuse('文件没能读出来。请再选一次') : ok(new Uint8Array(data))),
      fail: () => resolve(refuse('文件没能读出来，可能已经过期。请重新发一次，再选它')),
    });
  });
}
