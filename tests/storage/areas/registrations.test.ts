import { quotaBytes } from '../../../miniprogram/storage/device/quota';
import { openRegistrations } from '../../../miniprogram/storage/areas/registrations';
import { must } from '../../support/accounts';
import { FakeStore } from '../../support/fakeStore';
import { Hazard, type Trouble } from '../../support/hazard';
import { FakeFiles } from '../../support/fakeFiles';
import { asideIn, valuePorts } from '../../support/valuePorts';

const open = (store: FakeStore, locked: string | null = null, files = new FakeFiles()) =>
  openRegistrations(valuePorts(store, { lockedBecause: () => locked, files }));
const created = { day: '2026-03-05', accountId: 'p01-a', result: 'created' };
const failed = { day: '2026-03-06', accountId: 'p01-a', result: 'failed' };

test('tries are read in the order in which they were noted, after a restart too', () => {
  const store = new FakeStore();
  expect(open(store).read()).toEqual([]);
  must(open(store).note(created));
  must(open(store).note(failed));
  expect(open(store).read()).toEqual([created, failed]);
  expect(open(store).problem()).toBe('');
});

test('the last one can be taken back, an earlier one not; the last of all leaves no key', () => {
  const store = new FakeStore();
  must(open(store).note(created));
  must(open(store).note(failed));
  must(open(store).takeBack(created));
  expect(open(store).read()).toEqual([created, failed]);
  must(open(store).takeBack(failed));
  must(open(store).takeBack(created));
  expect(store.keys()).toEqual([]);
});

test('a broken line is said, set aside by the write that replaces it, and costs no other', () => {
  const store = new FakeStore();
  const files = new FakeFiles();
  must(open(store).note(created));
  must(open(store).note(failed));
  const damaged = (store.read('registrations') ?? '').replace('"failed"', '"foiled"');
  store.write('registrations', damaged);
  expect(open(store).read()).toEqual([created]);
  expect(open(store).problem()).toContain('1 条');
  must(open(store, null, files).note({ ...failed, result: 'timedOut' }));
  expect(
    open(store)
      .read()
      .map(({ result }) => result),
  ).toEqual(['created', 'timedOut']);
  expect(asideIn(files)).toEqual([{ key: 'registrations', text: expect.stringContaining('"foiled"') }]);
});

test('a log that can not be read now is not overwritten', () => {
  const store = new FakeStore();
  must(open(store).note(created));
  store.unreadable.add('registrations');
  expect(open(store).read()).toEqual([]);
  expect(open(store).problem()).not.toBe('');
  expect(open(store).note(failed)).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  expect(open(store).takeBack(created)).toMatchObject({ ok: false });
  store.unreadable.clear();
  expect(open(store).read()).toEqual([created]);
});

test.each<Trouble['how']>(['fail', 'failAfter', 'failFrom'])(
  '%s at each operation: noted or not, as it says',
  (how) => {
    for (let at = 1; ; at += 1) {
      const hazard = new Hazard();
      const store = new FakeStore(hazard);
      must(open(store).note(created));
      hazard.expect({ at, how });
      const result = open(store).note(failed);
      const steps = hazard.count;
      hazard.calm();
      expect(open(store).read()).toEqual(result.ok ? [created, failed] : [created]);
      if (steps < at) break;
    }
  },
);

test('read-only and full are told apart', () => {
  const store = new FakeStore();
  expect(open(store, '只能查看').note(created)).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  const crowded = openRegistrations(valuePorts(store, { usedBytes: () => quotaBytes }));
  expect(crowded.note(created)).toMatchObject({ ok: false, problem: { kind: 'full' } });
  expect(store.keys()).toEqual([]);
});

test('of a log that there is not yet, or that was just put in order, there is nothing to say', () => {
  const store = new FakeStore();
  expect(open(store).problem()).toBe('');
  must(open(store).note(created));
  store.write('registrations', `${store.read('registrations') ?? ''}\n?`);
  must(open(store).note(failed));
  expect(open(store).problem()).toBe('');
  expect(store.read('registrations')).not.toContain('?');
});
