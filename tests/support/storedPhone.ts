import { FakeFiles } from './fakeFiles';
import { FakeStore } from './fakeStore';
import { fakeWx, type FakeWx } from './fakeWx';
import { Hazard } from './hazard';

/** A phone whose storage and files work, as `wx` offers them; `hazard` lets one operation go wrong. */
export interface StoredPhone {
  wx: FakeWx;
  hazard: Hazard;
  store: FakeStore;
  files: FakeFiles;
  /** What is in the chats, by the paths that the platform would give; `bytes` null: it is gone by now. */
  chats: Map<string, Uint8Array | null>;
}

interface ReadFile {
  filePath: string;
  success: (read: { data: ArrayBuffer }) => void;
  fail: (error: { errMsg: string }) => void;
}

const area = 'wxfile://usr/';

export function storedPhone(): StoredPhone {
  const hazard = new Hazard();
  const store = new FakeStore(hazard);
  const files = new FakeFiles(hazard);
  const chats = new Map<string, Uint8Array | null>();
  const name = (path: string): string => path.slice(area.length);
  const fileSystem = {
    readdirSync: () => files.names(),
    readFileSync: (path: string) => {
      const text = files.read(name(path));
      if (text === null) throw new Error(`readFileSync:fail no such file or directory "${path}"`);
      return text;
    },
    writeFileSync: (path: string, content: string | ArrayBuffer) => files.write(name(path), content),
    unlinkSync: (path: string) => files.remove(name(path)),
    readFile: ({ filePath, success, fail }: ReadFile) => {
      const bytes = chats.get(filePath) ?? null;
      void Promise.resolve().then(() => (bytes ? success({ data: bytes.slice().buffer }) : fail({ errMsg: 'gone' })));
    },
  };
  const wx = fakeWx({
    getStorageInfoSync: () => ({
      keys: store.keys(),
      currentSize: Math.ceil(store.usedBytes() / 1024),
      limitSize: 10240,
    }),
    getStorageSync: (key: string) => store.read(key) ?? '',
    batchGetStorageSync: (keys: string[]) => {
      const found = store.readMany(keys);
      return keys.map((key) => found.get(key) ?? '');
    },
    setStorageSync: (key: string, text: string) => store.write(key, text),
    removeStorageSync: (key: string) => store.remove(key),
    getFileSystemManager: () => fileSystem,
  });
  return { wx, hazard, store, files, chats };
}
