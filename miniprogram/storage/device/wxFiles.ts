import type { FileArea } from './ports';
import { storageFailure } from './ports';
import { asFailure, saysMissing } from './wxError';

/** The user-file area (200 MB), as files by name; texts are UTF-8. */
export const wxFiles: FileArea = {
  names: () => calling(() => wx.getFileSystemManager().readdirSync(wx.env.USER_DATA_PATH)),
  read(name) {
    const content = unlessMissing(() => wx.getFileSystemManager().readFileSync(userFilePath(name), 'utf8'));
    if (content !== null && typeof content !== 'string') throw storageFailure('failed', `${name} was not read as text`);
    return content;
  },
  write(name, content) {
    const path = userFilePath(name);
    calling(() => {
      const files = wx.getFileSystemManager();
      if (typeof content === 'string') files.writeFileSync(path, content, 'utf8');
      else files.writeFileSync(path, content);
    });
  },
  remove(name) {
    unlessMissing(() => wx.getFileSystemManager().unlinkSync(userFilePath(name)));
  },
};

/** Where a file of the area is, for calls of the platform that take a path. */
export function userFilePath(name: string): string {
  return `${wx.env.USER_DATA_PATH}/${name}`;
}

function calling<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw asFailure(error);
  }
}

function unlessMissing<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (saysMissing(error)) return null;
    throw asFailure(error);
  }
}
