import { quotaBytes } from '../../../miniprogram/storage/device/quota';
import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { readValue, writeValue } from '../../../miniprogram/storage/writing/oneValue';
import { unwritten } from '../../../miniprogram/storage/writing/written';
import { must } from '../../support/accounts';
import { advice } from '../../support/advice';
import { FakeStore } from '../../support/fakeStore';
import { valuePorts } from '../../support/valuePorts';

const unreadable = { ok: false, problem: 'unreadable' };

function storeWith(key: string, text: string): FakeStore {
  const store = new FakeStore();
  store.load(new Map([[key, text]]));
  return store;
}

test('a value reads as it is, or as none', () => {
  const store = storeWith('exported', '17');
  expect(readValue(store, 'exported')).toEqual({ ok: true, value: '17' });
  expect(readValue(store, 'settings')).toEqual({ ok: true, value: null });
});

test('a value that reads is known, also where the phone does not list its keys', () => {
  const store = storeWith('exported', '17');
  jest.spyOn(store, 'keys').mockImplementation(() => {
    throw storageFailure('failed', 'set up by the test');
  });
  expect(readValue(store, 'exported')).toEqual({ ok: true, value: '17' });
  expect(readValue(store, 'settings')).toEqual(unreadable);
});

test('a value that reads as empty though it is listed is unreadable, and not replaced', () => {
  const store = storeWith('exported', '17');
  store.hidden.add('exported');
  expect(readValue(store, 'exported')).toEqual(unreadable);
  expect(writeValue(valuePorts(store), 'exported', '18')).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  store.hidden.clear();
  store.unreadable.add('exported');
  expect(readValue(store, 'exported')).toEqual(unreadable);
  expect([store.values.get('exported'), store.written]).toEqual(['17', []]);
});

test('a value of a newer version is left alone, and said', () => {
  const newer = '{"schema":2,"theme":"dark"}';
  const store = storeWith('settings', newer);
  const written = writeValue(valuePorts(store), 'settings', '{"schema":1}');
  expect(written).toMatchObject({ ok: false, problem: { kind: 'readOnly', message: expect.stringMatching(advice) } });
  expect(store.values.get('settings')).toBe(newer);
});

test('a value that stays the same is not written', () => {
  const store = storeWith('exported', '17');
  must(writeValue(valuePorts(store), 'exported', '17'));
  must(writeValue(valuePorts(store), 'settings', null));
  must(writeValue(valuePorts(store), 'exported', (before) => before));
  expect(store.written).toEqual([]);
});

test('what grows leaves the room alone that is kept free, at three bytes a character', () => {
  const write = (count: number): boolean => {
    const ports = valuePorts(new FakeStore(), { usedBytes: () => quotaBytes - 30 });
    return writeValue(ports, 'other', 'x'.repeat(count)).ok;
  };
  expect([10, 11].map(write)).toEqual([true, false]);
});

test('what shrinks or goes is written however full the phone is', () => {
  const store = storeWith('other', 'xxxxx');
  const full = valuePorts(store, { usedBytes: () => quotaBytes });
  must(writeValue(full, 'other', 'x'));
  must(writeValue(full, 'other', null));
  expect(store.values.size).toBe(0);
});

test('what can not be set aside is not replaced, and the message says that it is for this', () => {
  const store = storeWith('settings', '{"sch');
  const written = writeValue(valuePorts(store, { setAside: () => false }), 'settings', '{"schema":1}');
  expect(written).toMatchObject({ ok: false, problem: { kind: 'failed', message: expect.stringMatching(advice) } });
  expect(written).not.toEqual(unwritten('failed'));
  expect(store.values.get('settings')).toBe('{"sch');
});
