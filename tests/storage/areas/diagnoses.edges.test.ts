import { openDiagnoses, openOnes } from '../../../miniprogram/storage/areas/diagnoses';
import { encodeDiagnosis } from '../../../miniprogram/storage/areas/diagnosis';
import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { dayOf, must } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { FakeStore } from '../../support/fakeStore';
import { valuePorts } from '../../support/valuePorts';

const today = dayOf('2026-03-05');

const open = (store: FakeStore, now = 1_000) =>
  openDiagnoses({ ...valuePorts(store), now: () => now, random: () => 0 });

/** Some that were made and used at the same instant, stored in this order. */
function sameTime(...ids: readonly string[]): FakeStore {
  const store = new FakeStore();
  const times = { startedOn: '2026-03-05', updatedOn: '2026-03-05', createdAt: 5, updatedAt: 5 };
  ids.forEach((id) => store.write(`diagnosis:${id}`, encodeDiagnosis({ ...diagnosisFields(), ...times, id }, null)));
  return store;
}

test.each([
  ['a', 'b', 'c'],
  ['c', 'b', 'a'],
])('of the same instant they stand by their ids, whichever was stored first, and one is open (%s first)', (...ids) => {
  const area = open(sameTime(...ids));
  expect(area.all().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(openOnes(area.all()).map(({ id }) => id)).toEqual(['c']);
  expect(area.openFor('')?.id).toBe('c');
});

test('one that could not be read again is not stored, and that is said', () => {
  const store = new FakeStore();
  const made = open(store, NaN).create(diagnosisFields(), today);
  expect(made).toMatchObject({
    ok: false,
    problem: { kind: 'failed', message: expect.stringContaining('没有保存') as string },
  });
  expect(store.keys()).toEqual([]);
});

test('one that is gone says where to go on, one that can not be read now says so', () => {
  const store = sameTime('a');
  const gone = { kind: 'gone', message: expect.stringContaining('注册诊断') as string };
  expect(open(store).update('b', {}, today)).toMatchObject({ ok: false, problem: gone });
  expect(open(store).remove('b')).toMatchObject({ ok: false, problem: gone });
  store.unreadable.add('diagnosis:a');
  expect(open(store).broken()).toEqual([
    { id: 'a', text: '', reason: expect.stringContaining('没有读出来') as string },
  ]);
});

test('one that goes while the broken ones are looked for is none of them', () => {
  const store = new FakeStore();
  jest.spyOn(store, 'keys').mockReturnValueOnce(['diagnosis:a']);
  expect(open(store).broken()).toEqual([]);
});

test('one that could not be read is not deleted, since it could not be put back', () => {
  const store = sameTime('a');
  const read = store.read.bind(store);
  jest
    .spyOn(store, 'read')
    .mockImplementationOnce(() => {
      throw storageFailure('failed', 'set up by the test');
    })
    .mockImplementation(read);
  expect(open(store).remove('a')).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  expect(store.keys()).toEqual(['diagnosis:a']);
});

test('of a storage that does not say its keys there are none, broken ones neither', () => {
  const store = sameTime('a');
  jest.spyOn(store, 'keys').mockImplementation(() => {
    throw storageFailure('failed', 'set up by the test');
  });
  expect(open(store).all()).toEqual([]);
  expect(open(store).broken()).toEqual([]);
});

test('ids that have to differ from others grow, never shrink', () => {
  const area = open(new FakeStore());
  const lengths = [1, 2, 3].map(() => must(area.create(diagnosisFields(), today)).id.length);
  expect(lengths).toEqual([10, 11, 12]);
});
