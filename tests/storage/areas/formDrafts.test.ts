import { openDrafts } from '../../../miniprogram/storage/areas/formDrafts';
import { quotaBytes } from '../../../miniprogram/storage/device/quota';
import { must } from '../../support/accounts';
import { FakeStore } from '../../support/fakeStore';
import { valuePorts } from '../../support/valuePorts';

const open = (store: FakeStore, locked: string | null = null) =>
  openDrafts(valuePorts(store, { lockedBecause: () => locked, usedBytes: () => store.usedBytes() }));

test('a draft is kept by name until it is cleared', () => {
  const store = new FakeStore();
  must(open(store).write('edit:new', { name: '城南小学', tags: [] }));
  must(open(store).write('paste', '一段文字'));
  expect(open(store).read('edit:new')).toEqual({ name: '城南小学', tags: [] });
  must(open(store).clear('edit:new'));
  must(open(store).clear('edit:new'));
  expect(open(store).read('edit:new')).toBeNull();
  expect(open(store).read('paste')).toBe('一段文字');
  expect(store.keys()).toEqual(['draft:paste']);
});

test.each(['{"sch', '[]', '{"schema":2,"value":1}', '{"schema":1}'])(
  'a draft that can not be understood (%s) is none',
  (text) => {
    const store = new FakeStore();
    store.write('draft:paste', text);
    expect(open(store).read('paste')).toBeNull();
  },
);

test('a draft that can not be read now is none, and is not overwritten', () => {
  const store = new FakeStore();
  must(open(store).write('paste', 'alt'));
  store.unreadable.add('draft:paste');
  expect(open(store).read('paste')).toBeNull();
  expect(open(store).write('paste', 'neu')).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  store.unreadable.clear();
  expect(open(store).read('paste')).toBe('alt');
});

test('too large, no room, read-only: each is told apart', () => {
  const store = new FakeStore();
  expect(open(store).write('paste', 'x'.repeat(1_100_000))).toMatchObject({ ok: false, problem: { kind: 'tooLarge' } });
  expect(open(store, '只能查看').write('paste', 'x')).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  jest.spyOn(store, 'usedBytes').mockReturnValue(quotaBytes);
  expect(open(store).write('paste', 'x')).toMatchObject({ ok: false, problem: { kind: 'full' } });
  expect(store.keys()).toEqual([]);
});
