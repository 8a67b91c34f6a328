import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { holds, put, putBack, removed } from '../../../miniprogram/storage/writing/put';
import { advice } from '../../support/advice';
import { FakeStore } from '../../support/fakeStore';
import { Hazard, type Trouble } from '../../support/hazard';

const image = { key: 'a', before: 'old', after: 'new' };

function storeWith(text: string, trouble: Trouble | null = null): FakeStore {
  const hazard = new Hazard();
  const store = new FakeStore(hazard);
  store.load(new Map([['a', text]]));
  if (trouble) hazard.expect(trouble);
  return store;
}

const fails = (): never => {
  throw storageFailure('failed', 'set up by the test');
};

test('a write that reads back is kept, and nothing more is asked of the phone', () => {
  const store = storeWith('old');
  const read = jest.spyOn(store, 'read');
  expect(put(store, image)).toEqual({ result: { ok: true, value: null }, lock: null });
  expect(read.mock.calls).toEqual([['a']]);
});

test('an error of a write that took place is none', () => {
  const store = storeWith('old', { at: 1, how: 'failAfter' });
  expect(put(store, image)).toEqual({ result: { ok: true, value: null }, lock: null });
  expect(store.values.get('a')).toBe('new');
});

test('a write of which the phone kept a part is put back, and said', () => {
  const store = storeWith('old', { at: 1, how: 'tear' });
  expect(put(store, image)).toMatchObject({ result: { ok: false, problem: { kind: 'failed' } }, lock: null });
  expect(store.values.get('a')).toBe('old');
});

test.each(['full', 'tooLarge', 'failed'] as const)(
  'a write that is refused as %s changes nothing, and says so',
  (kind) => {
    const store = storeWith('old', { at: 1, how: 'fail', kind });
    expect(put(store, image)).toMatchObject({ result: { ok: false, problem: { kind } }, lock: null });
    expect([...store.values]).toEqual([['a', 'old']]);
  },
);

test('once nothing answers any more, nothing more is written, and the message says why', () => {
  const { result, lock } = put(storeWith('old', { at: 1, how: 'failFrom' }), image);
  expect(result).toEqual({ ok: false, problem: { kind: 'failed', message: lock } });
  expect(lock).toMatch(advice);
});

test('a key is put back if it holds what it did, also where the phone refuses to write that again', () => {
  for (const [text, isBack] of [
    ['old', true],
    ['new', false],
  ] as const) {
    const store = storeWith(text);
    jest.spyOn(store, 'write').mockImplementation(fails);
    expect(putBack(store, image)).toBe(isBack);
  }
});

test('a key is gone once it reads as empty and is no longer listed', () => {
  const store = storeWith('old');
  expect(removed(store, 'a')).toBe(true);
  expect(holds(store, 'a', null)).toBe(true);
  const kept = storeWith('old', { at: 1, how: 'fail' });
  expect(removed(kept, 'a')).toBe(false);
});

test('of a key that is listed and reads as empty, or can not be read, nobody knows what it holds', () => {
  const store = storeWith('old');
  store.hidden.add('a');
  expect([holds(store, 'a', null), holds(store, 'a', 'old')]).toEqual([false, false]);
  store.hidden.clear();
  store.unreadable.add('a');
  expect([holds(store, 'a', null), holds(store, 'a', 'old')]).toEqual([false, false]);
});
