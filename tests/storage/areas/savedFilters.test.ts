import { noFilter, type SavedFilter } from '../../../miniprogram/domain/lists/search';
import { unreadIn } from '../../../miniprogram/storage/areas/aside';
import { openSavedFilters } from '../../../miniprogram/storage/areas/savedFilters';
import { quotaBytes } from '../../../miniprogram/storage/device/quota';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { must } from '../../support/accounts';
import { FakeStore } from '../../support/fakeStore';
import { Hazard, type Trouble } from '../../support/hazard';
import { FakeFiles } from '../../support/fakeFiles';
import { asideIn, valuePorts } from '../../support/valuePorts';

const open = (store: FakeStore, locked: string | null = null, usedBytes = 0, files = new FakeFiles()) =>
  openSavedFilters(valuePorts(store, { lockedBecause: () => locked, usedBytes: () => usedBytes, files }));
const lake: SavedFilter = { name: '湖滨要办', query: { ...noFilter, client: '湖滨', statusKind: 'attention' } };
const soon: SavedFilter = { name: '下月', query: { ...noFilter, month: 'next', sort: 'name' } };

test('are read in the order in which they were kept, after a restart too; none leaves no key', () => {
  const store = new FakeStore();
  expect(open(store).read()).toEqual([]);
  must(open(store).write([lake, soon]));
  expect(open(store).read()).toEqual([lake, soon]);
  must(open(store).write([soon]));
  expect(open(store).read()).toEqual([soon]);
  must(open(store).write([]));
  expect(store.keys()).toEqual([]);
});

test('a broken line, and one that this version can not read, are set aside and cost no other', () => {
  const store = new FakeStore();
  const files = new FakeFiles();
  must(open(store).write([lake, soon]));
  const unknown = seal(JSON.stringify({ name: '按颜色', query: { ...noFilter, statusKind: 'green' } }));
  store.write('filters', `${(store.read('filters') ?? '').replace('"下月"', '"上月"')}\n${unknown}`);
  expect(open(store).read()).toEqual([lake]);
  must(open(store, null, 0, files).write([{ ...lake, name: '湖边' }]));
  expect(open(store).read()).toEqual([{ ...lake, name: '湖边' }]);
  expect(asideIn(files)).toEqual([{ key: 'filters', text: expect.stringContaining('"上月"') }]);
  expect(asideIn(files)[0]?.text).toContain(unknown);
});

test('what was made of a reading that failed is not written', () => {
  const store = new FakeStore();
  must(open(store).write([lake, soon]));
  const area = open(store);
  store.unreadable.add('filters');
  const known = area.read();
  store.unreadable.clear();
  expect(area.write([...known, soon])).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  must(area.write([...area.read(), { ...soon, name: '下下月' }]));
  expect(open(store).read()).toHaveLength(3);
});

test.each(['?', 'not ours', '{"schema":1}', seal('{"schema":1}')])('of %j none can be read', (text) => {
  const store = new FakeStore();
  store.write('filters', text);
  expect(open(store).read()).toEqual([]);
});

test('what can not be read now is not overwritten', () => {
  const store = new FakeStore();
  must(open(store).write([lake]));
  store.unreadable.add('filters');
  expect(open(store).read()).toEqual([]);
  expect(open(store).write([soon])).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  store.unreadable.clear();
  expect(open(store).read()).toEqual([lake]);
});

test.each<Trouble['how']>(['fail', 'failAfter', 'failFrom'])('%s at each operation: kept or not, as it says', (how) => {
  for (let at = 1; ; at += 1) {
    const hazard = new Hazard();
    const store = new FakeStore(hazard);
    must(open(store).write([lake]));
    hazard.expect({ at, how });
    const result = open(store).write([lake, soon]);
    const steps = hazard.count;
    hazard.calm();
    expect(open(store).read()).toEqual(result.ok ? [lake, soon] : [lake]);
    if (steps < at) break;
  }
});

test('read-only and full are told apart; on a full phone they can still be deleted', () => {
  const store = new FakeStore();
  must(open(store).write([lake, soon]));
  expect(open(store, '只能查看').write([])).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  const crowded = open(store, null, quotaBytes);
  expect(crowded.write([lake, soon, lake])).toMatchObject({ ok: false, problem: { kind: 'full' } });
  must(crowded.write([soon]));
  expect(open(store).read()).toEqual([soon]);
});

test.each(['due', 'name', 'updated'] as const)('one that sorts by %s is kept, and whole', (sort) => {
  const store = new FakeStore();
  const filter = { ...lake, query: { ...lake.query, sort } };
  must(open(store).write([filter]));
  expect(open(store).read()).toEqual([filter]);
  expect(unreadIn('filters', store.read('filters') ?? '')).toBe('');
});
