import { behindPicker } from '../world/front';
import { checkPrivacy } from '../world/privacy';
import { ApiFailure, asyncApi } from './call';
import { addTemporary, getFile } from './fileStore';
import { needTap } from './needTap';
import { isPc } from './system';

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Handing a file to someone becomes a download. @returns what does it */
function handing(path: unknown, name: unknown): () => void {
  needTap();
  const file = getFile(String(path));
  if (file === undefined || file === null) throw new ApiFailure(`file doesn't exist: ${String(path)}`);
  return () => download(name === undefined ? nameIn(String(path)) : String(name), file.bytes);
}

function endingOf({ name }: File): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/**
 * Choosing a file from a chat becomes choosing one from the disk.
 * @param endings null: of all kinds. A file whose name ends otherwise isn't offered, and one in other letters neither:
 * Android compares them as they are. One with a dot fits no file: WeChat on Windows and macOS.
 */
function choose(count: number, endings: string[] | null): Promise<File[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = count > 1;
    input.accept = (endings ?? []).map((one) => `.${one}`).join(',');
    input.hidden = true;
    document.body.append(input);
    input.addEventListener('change', () => {
      const offered = Array.from(input.files ?? []).filter((file) => endings?.includes(endingOf(file)) ?? true);
      if (offered.length > 0) resolve(offered.slice(0, count));
      else reject(new ApiFailure('cancel'));
      input.remove();
    });
    input.addEventListener('cancel', () => {
      reject(new ApiFailure('cancel'));
      input.remove();
    });
    input.click();
  });
}

export const shareApis = {
  shareFileMessage: asyncApi('shareFileMessage', ({ filePath, fileName }) => behindPicker(handing(filePath, fileName))),
  // The phone's menu (send, save, collect) becomes the one thing that a browser can do with a picture. Unless told not
  // to (since base library 3.8.2), WeChat puts an entry to the mini-program below it; here its name says so.
  showShareImageMenu: asyncApi('showShareImageMenu', ({ path, needShowEntrance }) =>
    behindPicker(handing(path, needShowEntrance === false ? undefined : `with-entry-${nameIn(String(path))}`)),
  ),
  // WeChat keeps it in the person's favourites, with a word at the bottom: nothing covers the app.
  addFileToFavorites: asyncApi('addFileToFavorites', ({ filePath, fileName }) =>
    handing(filePath, `favorite-${fileName === undefined ? nameIn(String(filePath)) : String(fileName)}`)(),
  ),
  // On PC alone, though `canIUse` knows it everywhere. The file goes by the name that it has in the folder.
  saveFileToDisk: asyncApi('saveFileToDisk', ({ filePath }) => {
    if (!isPc()) throw new ApiFailure('not supported on this device');
    handing(filePath, undefined)();
  }),
  chooseMessageFile: asyncApi('chooseMessageFile', async ({ count, type, extension }) => {
    needTap();
    checkPrivacy();
    if (typeof count !== 'number') throw new ApiFailure('parameter error: parameter.count should be Number');
    const endings = type === 'file' && Array.isArray(extension) ? extension.map(String) : null;
    if (endings?.includes('')) throw new ApiFailure('param extension should not be empty.');
    const picked = await behindPicker(() => choose(count, endings));
    const tempFiles = await Promise.all(
      picked.map(async (file) => ({
        // As on a phone, where a file is says nothing about what it is called.
        path: addTemporary(`chosen.${endingOf(file)}`, new Uint8Array(await file.arrayBuffer())),
        name: file.name,
        size: file.size,
        type: 'file',
        time: Math.floor(file.lastModified / 1000),
      })),
    );
    return { tempFiles };
  }),
};
