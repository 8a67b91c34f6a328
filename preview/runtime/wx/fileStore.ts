import { ownKey } from '../world/phoneName';

/**
 * The user-file folder. Mini-program code reads and writes it synchronously, a browser's database
 * cannot: the files are held in memory, filled before the app starts, and every change is written
 * behind with an explicit commit, so that it outlives a reload right after.
 */
const DATABASE = 'nianshen-keeper-files';
const STORE = 'files';

export const USER_DATA_PATH = 'wxfile://usr';

export interface StoredFile {
  bytes: Uint8Array;
  modified: number;
}

/** A folder is an entry with `null`. */
const files = new Map<string, StoredFile | null>();
/** Files picked or made for one visit; they do not outlive it. */
const temporary = new Map<string, StoredFile>();

let database: IDBDatabase | undefined;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(ownKey(DATABASE), 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the file database does not open'));
  });
}

function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the file database failed'));
  });
}

/** Reads all files into memory. To be awaited before the app starts. */
export async function loadFiles(): Promise<void> {
  database = await open();
  const store = database.transaction(STORE, 'readonly').objectStore(STORE);
  const [names, contents] = await Promise.all([
    asPromise(store.getAllKeys()),
    asPromise(store.getAll() as IDBRequest<(StoredFile | null)[]>),
  ]);
  names.forEach((name, index) => files.set(String(name), contents[index] ?? null));
  files.set(USER_DATA_PATH, null);
}

function writeBehind(change: (store: IDBObjectStore) => void): void {
  if (database === undefined) return;
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  change(transaction.objectStore(STORE));
  transaction.commit();
}

export function getFile(path: string): StoredFile | null | undefined {
  return temporary.get(path) ?? files.get(path);
}

export function putFile(path: string, file: StoredFile | null): void {
  files.set(path, file);
  writeBehind((store) => store.put(file, path));
}

export function dropFile(path: string): void {
  if (temporary.delete(path)) return;
  files.delete(path);
  writeBehind((store) => store.delete(path));
}

/** One commit for both sides: on a phone a rename is atomic. */
export function moveFile(from: string, to: string): void {
  const file = files.get(from);
  if (file === undefined) return;
  files.delete(from);
  files.set(to, file);
  writeBehind((store) => {
    store.delete(from);
    store.put(file, to);
  });
}

export function allPaths(): string[] {
  return [...files.keys()];
}

/** @returns a path under which the app can read a picked file */
export function addTemporary(name: string, bytes: Uint8Array): string {
  const path = `wxfile://tmp/${temporary.size + 1}-${name}`;
  temporary.set(path, { bytes, modified: Date.now() });
  return path;
}

/** @returns an address of a user file for an image; undefined for any other path */
export function userFileUrl(path: string): string | undefined {
  const file = getFile(path);
  return file === null || file === undefined ? undefined : URL.createObjectURL(new Blob([file.bytes as BlobPart]));
}

/** Removes every user file, for good. */
export async function clearFiles(): Promise<void> {
  files.clear();
  files.set(USER_DATA_PATH, null);
  if (database !== undefined) await asPromise(database.transaction(STORE, 'readwrite').objectStore(STORE).clear());
}
