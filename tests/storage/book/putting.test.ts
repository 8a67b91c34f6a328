import { encodePage } from '../../../miniprogram/storage/book/page';
import { putAll, sizeOf } from '../../../miniprogram/storage/book/putting';
import { FakeFiles } from '../../support/fakeFiles';
import { FakeStore } from '../../support/fakeStore';
import { recordOf } from '../../support/bookLines';

const [key, before, after] = ['page:01', 'before', 'changed'];
const image = { key, before, after };
const other = { key: 'page:02', before: null, after: 'new' };
const journal = (keys: number): string => `{"keys":${keys}}`;
const full = { result: { ok: false, problem: { kind: 'full' } }, lock: null };
const done = { result: { ok: true, value: null }, lock: null };

/** A phone with one page, with some room kept for deleting, and full to the brim. */
function phone() {
  const store = new FakeStore();
  const files = new FakeFiles();
  store.write(key, before);
  store.write('room', '0'.repeat(500));
  store.room = store.usedBytes();
  store.strict = true;
  store.written.length = 0;
  const made = jest.spyOn(files, 'write');
  return {
    store,
    files,
    ports: { store, files, random: () => 0.5 },
    journals: () => made.mock.calls.map(([, t]) => t),
  };
}

test('one key is put as it is, several through the journal', () => {
  const { store, ports, journals } = phone();
  store.strict = false;
  store.room = 2000;
  expect(putAll(ports, [image], '')).toEqual(done);
  expect(store.written).toEqual([key]);
  expect(journals()).toEqual([]);
  expect(putAll(ports, [{ ...image, before: after, after: before }, other], journal(2))).toEqual(done);
  expect(store.written).toEqual([key, 'tx', key, 'page:02', 'tx']);
  expect(journals()).toEqual([journal(2)]);
});

test('one key goes through the journal too, where there is one', () => {
  const { store, ports, journals } = phone();
  store.strict = false;
  store.room = 2000;
  expect(putAll(ports, [image], journal(1))).toEqual(done);
  expect(store.written).toEqual(['tx', key, 'tx']);
  expect(journals()).toEqual([journal(1)]);
});

describe('a full phone', () => {
  test('refuses what makes no room, and keeps what is kept for deleting', () => {
    const { store, ports, journals } = phone();
    expect(putAll(ports, [image], '')).toMatchObject(full);
    expect(putAll(ports, [image, other], journal(2), false)).toMatchObject(full);
    expect([...store.values.keys()]).toEqual([key, 'room']);
    expect(journals()).toEqual([journal(2)]);
  });

  test('gives up what it kept for one key that makes room, and writes down what that held', () => {
    const { store, files, ports, journals } = phone();
    expect(putAll(ports, [image], '', true)).toEqual(done);
    expect([...store.values]).toEqual([[key, after]]);
    expect(journals()).toEqual([expect.stringContaining(JSON.stringify({ key, before }))]);
    expect(files.texts.size).toBe(0);
  });

  test('gives it up for several keys too, with the journal that there is', () => {
    const { store, ports, journals } = phone();
    expect(putAll(ports, [image, other], journal(2), true)).toEqual(done);
    expect([...store.values].sort()).toEqual([
      [key, after],
      ['page:02', 'new'],
    ]);
    expect(journals()).toEqual([journal(2), journal(2)]);
  });
});

test('where there is room, nothing that is kept is given up', () => {
  const { store, ports, journals } = phone();
  store.strict = false;
  store.room = 2000;
  expect(putAll(ports, [image], '', true)).toEqual(done);
  expect(store.values.has('room')).toBe(true);
  expect(journals()).toEqual([]);
});

test('another failure than a full phone gives up nothing', () => {
  const { store, ports } = phone();
  jest.spyOn(store, 'write').mockImplementation(() => undefined);
  expect(putAll(ports, [image], '', true)).toMatchObject({ result: { ok: false, problem: { kind: 'failed' } } });
  expect(store.values.has('room')).toBe(true);
});

test('where nobody can tell what the storage holds, nothing more is tried', () => {
  const { store, ports, journals } = phone();
  jest.spyOn(store, 'read').mockImplementation(() => {
    throw new Error('set up by the test');
  });
  jest.spyOn(store, 'remove').mockImplementation(() => {
    throw new Error('set up by the test');
  });
  const outcome = putAll(ports, [image], '', true);
  expect(outcome.result.ok).toBe(false);
  expect(outcome.lock).not.toBeNull();
  expect(journals()).toEqual([]);
});

test('the size of a key with its text is counted in UTF-8, whatever page has which text', () => {
  const page = encodePage(1, [recordOf('p01-a', { note: '小满面包' })], 0);
  const pages = new Map([[1, page]]);
  expect(sizeOf('page:01', page.text, pages)).toBe(7 + Buffer.byteLength(page.text));
  expect(sizeOf('page:01', '面包', pages)).toBe(7 + 6);
  expect(sizeOf('page:02', '面包', pages)).toBe(7 + 6);
  expect(sizeOf('settings', '面包', pages)).toBe(8 + 6);
  expect(sizeOf('page:01', null, pages)).toBe(0);
});
