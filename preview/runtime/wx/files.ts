import { ApiFailure, asyncApi } from './call';
import { USER_DATA_PATH, allPaths, dropFile, getFile, moveFile, putFile, type StoredFile } from './fileStore';
import { decodeBytes, encodeBytes } from './textCodec';

const TOTAL_LIMIT_BYTES = 200 * 1024 * 1024;

function clean(path: unknown): string {
  if (typeof path !== 'string' || path === '')
    throw new ApiFailure('parameter error: parameter.filePath should be String');
  return path.length > USER_DATA_PATH.length ? path.replace(/\/+$/, '') : path;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function existing(path: unknown, call: string): StoredFile | null {
  const entry = getFile(clean(path));
  if (entry === undefined) throw new ApiFailure(`no such file or directory, ${call} '${String(path)}'`, 1300002);
  return entry;
}

function existingFile(path: unknown, call: string): StoredFile {
  const entry = existing(path, call);
  if (entry === null) throw new ApiFailure(`illegal operation on a directory, ${call} '${String(path)}'`, 1300021);
  return entry;
}

function writable(path: unknown, call: string): string {
  const target = clean(path);
  if (!target.startsWith(`${USER_DATA_PATH}/`)) throw new ApiFailure(`permission denied, ${call} '${target}'`, 1300013);
  if (getFile(parentOf(target)) !== null)
    throw new ApiFailure(`no such file or directory, ${call} '${target}'`, 1300002);
  if (getFile(target) === null) throw new ApiFailure(`illegal operation on a directory, ${call} '${target}'`, 1300021);
  return target;
}

function childrenOf(path: string): string[] {
  return allPaths().filter((one) => one !== path && parentOf(one) === path);
}

function write(path: unknown, bytes: Uint8Array, call: string): void {
  const target = writable(path, call);
  const others = allPaths().reduce((sum, one) => sum + (one === target ? 0 : (getFile(one)?.bytes.byteLength ?? 0)), 0);
  if (others + bytes.byteLength > TOTAL_LIMIT_BYTES)
    throw new ApiFailure('the maximum size of the file storage limit is exceeded', 1300202);
  putFile(target, { bytes, modified: Date.now() });
}

function read(path: unknown, encoding: unknown): string | ArrayBuffer {
  const { bytes } = existingFile(path, 'open');
  return encoding === undefined ? (bytes.slice().buffer as ArrayBuffer) : decodeBytes(bytes, String(encoding));
}

function append(path: unknown, data: unknown, encoding: unknown): void {
  const old = existingFile(path, 'open').bytes;
  const added = encodeBytes(data, String(encoding ?? 'utf8'));
  const joined = new Uint8Array(old.length + added.length);
  joined.set(old);
  joined.set(added, old.length);
  write(path, joined, 'open');
}

function rename(from: unknown, to: unknown): void {
  existingFile(from, 'rename');
  moveFile(clean(from), writable(to, 'rename'));
}

function remove(path: unknown): void {
  existingFile(path, 'unlink');
  dropFile(clean(path));
}

function makeFolder(path: unknown, recursive: unknown): void {
  const target = clean(path);
  if (getFile(target) !== undefined) {
    if (recursive === true && getFile(target) === null) return;
    throw new ApiFailure(`file already exists, mkdir '${target}'`, 1301005);
  }
  if (recursive === true && getFile(parentOf(target)) === undefined && parentOf(target).startsWith(USER_DATA_PATH))
    makeFolder(parentOf(target), true);
  putFile(writable(target, 'mkdir'), null);
}

function removeFolder(path: unknown, recursive: unknown): void {
  const target = clean(path);
  if (existing(target, 'rmdir') !== null) throw new ApiFailure(`not a directory, rmdir '${target}'`, 1300020);
  const inside = allPaths().filter((one) => one.startsWith(`${target}/`));
  if (inside.length > 0 && recursive !== true) throw new ApiFailure(`directory not empty, rmdir '${target}'`, 1300066);
  inside.forEach(dropFile);
  dropFile(target);
}

function listFolder(path: unknown): string[] {
  const target = clean(path);
  if (existing(target, 'scandir') !== null) throw new ApiFailure(`not a directory, scandir '${target}'`, 1300020);
  return childrenOf(target).map((one) => one.slice(target.length + 1));
}

function stats(path: unknown) {
  const entry = existing(path, 'stat');
  const modified = Math.floor((entry?.modified ?? 0) / 1000);
  return {
    size: entry?.bytes.byteLength ?? 0,
    mode: entry === null ? 16895 : 33206,
    lastAccessedTime: modified,
    lastModifiedTime: modified,
    isFile: () => entry !== null,
    isDirectory: () => entry === null,
  };
}

function copy(from: unknown, to: unknown): void {
  write(to, existingFile(from, 'copyFile').bytes.slice(), 'copyFile');
}

/** Synchronous work as the platform offers it: `nameSync(...)` throws, `name({…})` calls back. */
function sync<A extends unknown[], R>(name: string, run: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return run(...args);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw Object.assign(
        new Error(`${name}:fail ${reason}`),
        error instanceof ApiFailure ? { errno: error.errno } : {},
      );
    }
  };
}

const text = (data: unknown, encoding: unknown): Uint8Array => encodeBytes(data, String(encoding ?? 'utf8'));

const manager = {
  accessSync: sync('accessSync', (path: unknown) => {
    existing(path, 'access');
  }),
  readFileSync: sync('readFileSync', read),
  writeFileSync: sync('writeFileSync', (path: unknown, data: unknown, encoding?: unknown) =>
    write(path, text(data, encoding), 'open'),
  ),
  appendFileSync: sync('appendFileSync', append),
  renameSync: sync('renameSync', rename),
  unlinkSync: sync('unlinkSync', remove),
  mkdirSync: sync('mkdirSync', makeFolder),
  rmdirSync: sync('rmdirSync', removeFolder),
  readdirSync: sync('readdirSync', listFolder),
  statSync: sync('statSync', stats),
  copyFileSync: sync('copyFileSync', copy),
  access: asyncApi('access', ({ path }) => {
    existing(path, 'access');
  }),
  readFile: asyncApi('readFile', ({ filePath, encoding }) => ({ data: read(filePath, encoding) })),
  writeFile: asyncApi('writeFile', ({ filePath, data, encoding }) => write(filePath, text(data, encoding), 'open')),
  appendFile: asyncApi('appendFile', ({ filePath, data, encoding }) => append(filePath, data, encoding)),
  rename: asyncApi('rename', ({ oldPath, newPath }) => rename(oldPath, newPath)),
  unlink: asyncApi('unlink', ({ filePath }) => remove(filePath)),
  mkdir: asyncApi('mkdir', ({ dirPath, recursive }) => makeFolder(dirPath, recursive)),
  rmdir: asyncApi('rmdir', ({ dirPath, recursive }) => removeFolder(dirPath, recursive)),
  readdir: asyncApi('readdir', ({ dirPath }) => ({ files: listFolder(dirPath) })),
  stat: asyncApi('stat', ({ path }) => ({ stats: stats(path) })),
  copyFile: asyncApi('copyFile', ({ srcPath, destPath }) => copy(srcPath, destPath)),
  getFileInfo: asyncApi('getFileInfo', ({ filePath }) => ({ size: existingFile(filePath, 'open').bytes.byteLength })),
};

export const fileApis = { getFileSystemManager: () => manager };
