import { ledgerLine } from '../../../miniprogram/storage/areas/ledgerLine';
import { openShards, shardOf } from '../../../miniprogram/storage/areas/spreadMap';
import { reminderLedgerKey } from '../../../miniprogram/storage/device/keys';
import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { dayOf, must } from '../../support/accounts';
import { FakeStore } from '../../support/fakeStore';
import { Hazard } from '../../support/hazard';
import { valuePorts } from '../../support/valuePorts';

const open = (store: FakeStore) => openShards(valuePorts(store), reminderLedgerKey, 1, ledgerLine);
const said = () => ({ 'c1/m1': { on: dayOf('2026-03-05'), state: 'unread', until: null } }) as const;
const keyOf = (id: string): string => `spoken:${shardOf(id)}`;
/** a and i stand under one key, b under another. */
const three = () => new Map(['a', 'i', 'b'].map((id) => [id, said()]));

function stored(): FakeStore {
  const store = new FakeStore();
  must(open(store).write(three()));
  store.written.length = 0;
  return store;
}

test('a phone that has none has no problem', () => {
  expect(open(new FakeStore()).problem()).toBe('');
  expect(open(new FakeStore()).read().size).toBe(0);
});

test('it is the same map until something is written, of the same entries afterwards', () => {
  const area = open(stored());
  const before = area.read();
  expect(area.read()).toBe(before);
  const next = new Map(before).set('a', said());
  must(area.write(next));
  expect([...area.read().values()].map((entries) => [...next.values()].includes(entries))).toEqual([true, true, true]);
});

test('an entry that is left out goes, and with the last one its key', () => {
  const store = stored();
  expect(store.keys()).toEqual([keyOf('a'), keyOf('b')]);
  const area = open(store);
  const next = new Map(area.read());
  next.delete('i');
  must(area.write(next));
  expect([...open(store).read().keys()]).toEqual(['a', 'b']);
  next.delete('a');
  must(area.write(next));
  expect(store.keys()).toEqual([keyOf('b')]);
  expect(store.written).toEqual([keyOf('a'), keyOf('a')]);
});

test('where one of two keys fails the write says so, and what is shown is what is stored', () => {
  const store = new FakeStore();
  const write = store.write.bind(store);
  jest.spyOn(store, 'write').mockImplementation((key, text) => {
    if (key === keyOf('a')) throw storageFailure('failed', 'set up by the test');
    write(key, text);
  });
  const area = open(store);
  expect(area.write(three())).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  expect([...area.read().keys()]).toEqual(['b']);
  expect(store.keys()).toEqual([keyOf('b')]);
});

test('where a write took place and nothing answers any more, what is shown later is what is stored', () => {
  const hazard = new Hazard();
  const store = new FakeStore(hazard);
  const area = open(store);
  area.read();
  const write = store.write.bind(store);
  jest.spyOn(store, 'write').mockImplementation((key, text) => {
    write(key, text);
    hazard.expect({ at: 1, how: 'failFrom' });
    throw storageFailure('failed', 'set up by the test');
  });
  expect(area.write(new Map([['a', said()]]))).toMatchObject({ ok: false });
  hazard.calm();
  expect([...area.read().keys()]).toEqual(['a']);
});

test('broken lines are counted over all keys, until the write that replaces them', () => {
  const store = stored();
  for (const key of [keyOf('a'), keyOf('b')]) store.write(key, `${store.read(key) ?? ''}\n?`);
  const area = open(store);
  expect(area.problem()).toMatch(/(?<!\S)2 条/);
  must(area.write(new Map(three())));
  expect(area.problem()).toBe('');
});

test('what is sealed but is no entry costs no other', () => {
  const store = stored();
  store.write(keyOf('a'), `${store.read(keyOf('a')) ?? ''}\n${seal('{}')}`);
  expect(open(store).read()).toEqual(three());
});

test('a part that can not be read is asked for again, and the rest is there meanwhile', () => {
  const store = stored();
  store.unreadable.add(keyOf('a'));
  const area = open(store);
  expect([...area.read().keys()]).toEqual(['b']);
  expect(area.problem()).not.toBe('');
  store.unreadable.clear();
  expect(area.read()).toEqual(three());
  expect(area.problem()).toBe('');
});

test('what a newer version wrote is shown and stays, and the other keys can still be written', () => {
  const store = stored();
  const newer = (store.read(keyOf('a')) ?? '').replace(/^.*/, seal('{"schema":2}'));
  store.write(keyOf('a'), newer);
  const area = open(store);
  expect(area.read()).toEqual(three());
  expect(area.write(new Map([['b', said()]]))).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(store.read(keyOf('a'))).toBe(newer);
  must(area.write(new Map(area.read()).set('b', said())));
});
