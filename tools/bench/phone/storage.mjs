/** The stated model of a phone: each call of its storage, and each MB that goes through it, in ms. */
export const model = { callMs: 1, megabyteMs: 25 };

const megabyte = 1024 * 1024;

/** What so many calls and bytes take by the model, in ms. */
export function modelMs({ calls, readBytes, writtenBytes }) {
  return calls * model.callMs + ((readBytes + writtenBytes) / megabyte) * model.megabyteMs;
}

const nothing = () => ({ calls: 0, readBytes: 0, writtenBytes: 0, writes: [] });

/**
 * Storage and files in memory, as `wx` offers them; every call and byte is counted.
 * @param stored what is there: `values` and `files`, objects of texts
 */
export function createStorage({ values: texts = {}, files: written = {} } = {}) {
  const values = new Map(Object.entries(texts));
  const files = new Map(Object.entries(written));
  const sizes = new Map([...values].map(([key, text]) => [key, sizeOf(key, text)]));
  let tally = nothing();
  let used = [...sizes.values()].reduce((sum, size) => sum + size, 0);

  const write = (name, bytes) => {
    tally.calls += 1;
    tally.writtenBytes += bytes;
    tally.writes.push({ name, bytes });
  };
  const read = (bytes) => {
    tally.calls += 1;
    tally.readBytes += bytes;
  };
  const put = (key, text) => {
    const size = text === undefined ? 0 : sizeOf(key, text);
    used += size - (sizes.get(key) ?? 0);
    if (text === undefined) values.delete(key);
    else values.set(key, text);
    sizes.set(key, size);
    return size;
  };
  const plain = (path) => path.slice(path.lastIndexOf('/') + 1);
  const fileSystem = {
    readdirSync: () => (read(0), [...files.keys()]),
    readFileSync(path) {
      const text = files.get(plain(path));
      read(text === undefined ? 0 : Buffer.byteLength(text));
      if (text === undefined) throw new Error(`readFileSync:fail no such file or directory "${path}"`);
      return text;
    },
    writeFileSync(path, content) {
      write(plain(path), Buffer.byteLength(content));
      files.set(plain(path), content);
    },
    unlinkSync(path) {
      write(plain(path), 0);
      files.delete(plain(path));
    },
    /** What was chosen from a chat. */
    readFile({ filePath, success }) {
      void Promise.resolve().then(() => success({ data: files.get(plain(filePath)) }));
    },
  };

  return {
    api: {
      getStorageInfoSync: () => (read(0), { keys: [...values.keys()], currentSize: used / 1024, limitSize: 10240 }),
      getStorageSync(key) {
        read(sizes.get(key) ?? 0);
        return values.get(key) ?? '';
      },
      batchGetStorageSync(keys) {
        read(keys.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0));
        return keys.map((key) => values.get(key) ?? '');
      },
      setStorageSync: (key, text) => write(key, put(key, text)),
      batchSetStorageSync(pairs) {
        pairs.forEach(({ key, value }) => write(key, put(key, value)));
        tally.calls -= pairs.length - 1;
      },
      removeStorageSync: (key) => write(key, put(key)),
      getFileSystemManager: () => fileSystem,
      env: { USER_DATA_PATH: 'wxfile://usr' },
    },
    values,
    files,
    /** What has gone through since it was asked last. */
    counted() {
      const counted = tally;
      tally = nothing();
      return counted;
    },
    /** All that is stored, to begin another phone with. */
    copy: () => ({ values: Object.fromEntries(values), files: Object.fromEntries(files) }),
  };
}

/** Bytes of a key and its value in UTF-8, as they count against the platform's limit. */
function sizeOf(key, text) {
  return Buffer.byteLength(key) + Buffer.byteLength(text);
}
