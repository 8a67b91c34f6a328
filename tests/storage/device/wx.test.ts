import { failureKindOf } from '../../../miniprogram/storage/device/ports';
import { asFailure, saysMissing } from '../../../miniprogram/storage/device/wxError';
import { wxFiles } from '../../../miniprogram/storage/device/wxFiles';
import { openWxStore } from '../../../miniprogram/storage/device/wxStore';

const host = globalThis as { wx?: unknown };

afterEach(() => {
  delete host.wx;
});

function failing(error: unknown): () => never {
  return () => {
    throw error;
  };
}

test.each([
  ['full', new Error('setStorageSync:fail quota reached')],
  ['full', new Error('setStorageSync:fail exceed storage max size 10Mb')],
  ['full', { errMsg: 'writeFile:fail the maximum size of the file storage limit is exceeded', errno: 1300202 }],
  ['full', { errMsg: 'writeFile:fail', errno: 1300202 }],
  ['full', new Error('fail no space left on device, write')],
  [
    'full',
    Object.assign(new Error("Failed to execute 'setItem' on 'Storage': Setting the value exceeded the quota."), {
      name: 'QuotaExceededError',
    }),
  ],
  ['tooLarge', new Error('setStorageSync:fail entry size limit reached')],
  ['tooLarge', { errMsg: 'setStorage:fail:entry size limit reached' }],
  ['tooLarge', new Error('exceed storage item max length')],
  ['tooLarge', new Error('data exceeds the limit')],
  ['tooLarge', new Error('value is too large')],
  ['full', new Error('setStorage:fail quotaexceeded')],
  ['failed', new Error('setStorageSync:fail internal error set DB data fail')],
  ['failed', { errMsg: 'writeFile:fail permission denied', errno: 1300013 }],
  ['failed', 'something else'],
  ['failed', null],
])('%s: %o', (kind, error) => {
  expect(failureKindOf(asFailure(error))).toBe(kind);
  expect(saysMissing(error)).toBe(false);
});

test('whatever else is thrown is a failure like any other', () => {
  for (const thrown of [null, undefined, 'full', new Error('x'), { failureKind: 'other' }, { failureKind: null }])
    expect(failureKindOf(thrown)).toBe('failed');
  expect(failureKindOf({ failureKind: 'tooLarge' })).toBe('tooLarge');
});

test('says in the words of the platform what went wrong', () => {
  const wordsOf = (error: unknown): string => asFailure(error).message;
  expect(wordsOf({ errMsg: 'writeFile:fail', message: 'no', errno: 7 })).toBe('writeFile:fail no');
  expect(wordsOf({ errMsg: 7, message: 'no' })).toBe('no');
  expect([wordsOf('odd'), wordsOf(null)]).toEqual(['odd', 'null']);
});

test.each([
  { errMsg: 'fail', errno: 1300002 },
  { errMsg: 'fail', errCode: 1300002 },
  { errMsg: 'readFile:fail no such file or directory' },
])('%j says that there is no such file', (error) => {
  expect(saysMissing(error)).toBe(true);
});

describe('the key-value store', () => {
  function install(values: Map<string, unknown>, info: object = {}): void {
    host.wx = {
      getStorageInfoSync: () => ({ keys: [...values.keys()], currentSize: 3, limitSize: 10240, ...info }),
      getStorageSync: (key: string) => values.get(key) ?? '',
      setStorageSync: (key: string, text: unknown) => values.set(key, text),
      removeStorageSync: (key: string) => values.delete(key),
    };
  }

  test('reads, writes, removes and lists texts; nothing is null', () => {
    const values = new Map<string, unknown>();
    install(values);
    const wxStore = openWxStore();
    expect(wxStore.read('page:01')).toBeNull();
    wxStore.write('page:01', 'text');
    expect(wxStore.read('page:01')).toBe('text');
    expect(wxStore.keys()).toEqual(['page:01']);
    wxStore.remove('page:01');
    expect(values.size).toBe(0);
  });

  test('lists its keys from one look at the phone, in step with what it writes', () => {
    const values = new Map<string, unknown>([['page:01', 'text']]);
    install(values);
    const look = jest.spyOn(host.wx as { getStorageInfoSync: () => object }, 'getStorageInfoSync');
    const store = openWxStore();
    expect(store.keys()).toEqual(['page:01']);
    store.write('page:02', 'text');
    store.remove('page:01');
    expect(store.keys()).toEqual(['page:02']);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('looks again after a write that failed: it may have taken place all the same', () => {
    const values = new Map<string, unknown>();
    install(values);
    const store = openWxStore();
    expect(store.keys()).toEqual([]);
    Object.assign(host.wx as object, {
      setStorageSync: (key: string, text: string) => {
        values.set(key, text);
        throw new Error('setStorageSync:fail');
      },
    });
    expect(() => store.write('page:01', 'text')).toThrow('setStorageSync:fail');
    expect(store.keys()).toEqual(['page:01']);
  });

  test('reads many keys in one call, and leaves out what it is not given as a text of that key', () => {
    install(
      new Map<string, unknown>([
        ['page:01', 'one'],
        ['page:02', { some: 'object' }],
        ['page:04', ''],
      ]),
    );
    const api = host.wx as { batchGetStorageSync?: unknown; getStorageSync: (key: string) => unknown };
    const keys = ['page:01', 'page:02', 'page:03', 'page:04'];
    const given = (values: (keys: string[]) => unknown): [string, string][] => {
      api.batchGetStorageSync = values;
      return [...openWxStore().readMany(keys)];
    };
    expect(given((asked) => asked.map(api.getStorageSync))).toEqual([['page:01', 'one']]);
    expect(given(() => ['one', 'two'])).toEqual([]);
    expect(given(() => undefined)).toEqual([]);
    expect(() => given(failing(new Error('batchGetStorageSync:fail')))).toThrow('fail');
    delete api.batchGetStorageSync;
    expect(() => openWxStore().readMany(keys)).toThrow();
  });

  // Of seed 51538 of the random programs.
  test('lists a key whose removal the phone has dropped without a word', () => {
    const values = new Map([['diagnosis:a', 'x']]);
    install(values);
    const store = openWxStore();
    expect(store.keys()).toEqual(['diagnosis:a']);
    jest.spyOn(wx, 'removeStorageSync').mockImplementation(() => undefined);
    store.remove('diagnosis:a');
    expect(store.read('diagnosis:a')).toBe('x');
    expect(store.keys()).toEqual(['diagnosis:a']);
  });

  test('gives a value that is no text as one: it must not pass for no data, nor stand in the way', () => {
    install(new Map([['page:01', { some: 'object' }]]));
    expect(openWxStore().read('page:01')).toBe('{"some":"object"}');
  });

  test('counts bytes from the kilobytes of the platform; one that does not count gives 0', () => {
    install(new Map());
    expect(openWxStore().usedBytes()).toBe(3072);
    install(new Map(), { currentSize: NaN });
    expect(openWxStore().usedBytes()).toBe(0);
  });

  test('says of which kind a failure is', () => {
    host.wx = {
      setStorageSync: failing(new Error('setStorageSync:fail entry size limit reached')),
      getStorageSync: failing({ errMsg: 'getStorageSync:fail' }),
    };
    const kinds = [() => openWxStore().write('a', 'b'), () => openWxStore().read('a')].map((call) => {
      try {
        call();
        return 'none';
      } catch (error) {
        return failureKindOf(error);
      }
    });
    expect(kinds).toEqual(['tooLarge', 'failed']);
  });
});

describe('the file area', () => {
  function install(files: Map<string, unknown>): void {
    const missing = (path: string): { errMsg: string; errno: number } => ({
      errMsg: `fail no such file or directory ${path}`,
      errno: 1300002,
    });
    host.wx = {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      getFileSystemManager: () => ({
        readdirSync: (folder: string) => [...files.keys()].map((path) => path.slice(folder.length + 1)),
        readFileSync: (path: string) => (files.has(path) ? files.get(path) : failing(missing(path))()),
        writeFileSync: (path: string, content: unknown, ...encoding: unknown[]) =>
          files.set(path, encoding.length === 0 ? content : `${String(content)} as ${encoding.join()}`),
        unlinkSync: (path: string) => files.delete(path) || failing(missing(path))(),
      }),
    };
  }

  test('reads, writes, lists and removes by plain name; a missing file is null and removing it is no error', () => {
    const files = new Map<string, unknown>();
    install(files);
    wxFiles.write('journal-1.json', 'text');
    expect(wxFiles.names()).toEqual(['journal-1.json']);
    expect(wxFiles.read('journal-1.json')).toBe('text as utf8');
    wxFiles.remove('journal-1.json');
    wxFiles.remove('journal-1.json');
    expect(wxFiles.read('journal-1.json')).toBeNull();
  });

  test('writes bytes as they are', () => {
    const files = new Map<string, unknown>();
    install(files);
    const { buffer } = Uint8Array.of(80, 75, 255);
    wxFiles.write('share-1-table.xlsx', buffer);
    expect(files.get('wxfile://usr/share-1-table.xlsx')).toBe(buffer);
  });

  test('does not take bytes for text, nor a failure for a missing file', () => {
    install(new Map([['wxfile://usr/a', new ArrayBuffer(3)]]));
    expect(() => wxFiles.read('a')).toThrow('a was not read');
    host.wx = {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      getFileSystemManager: () => ({
        readFileSync: failing({ errMsg: 'fail permission denied', errno: 1300013 }),
        writeFileSync: failing({ errMsg: 'fail', errno: 1300202 }),
      }),
    };
    expect(() => wxFiles.read('a')).toThrow('permission denied');
    expect(() => wxFiles.write('a', 'b')).toThrow('fail');
  });
});
