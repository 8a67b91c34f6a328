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
}

const area = 'wxfile://usr/';

export function storedPhone(): StoredPhone {
  const hazard = new Hazard();
  const store = new FakeStore(hazard);
  const files = new FakeFiles(hazard);
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
  };
  const wx = fakeWx({
    getStorageInfoSync: () => ({
      keys: store.keys(),
      currentSize: Math.ceil(store.usedBytes() / 1024),
      limitSize: 10240,
    }),
    getStorageSync: (key: string) => store.read(key) ?? '',
    setStorageSync: (key: string, text: string) => store.write(key, text),
    removeStorageSync: (key: string) => store.remove(key),
    getFileSystemManager: () => fileSystem,
  });
  return { wx, hazard, store, files };
}
