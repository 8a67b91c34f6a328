import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { carryOut } from '../../../miniprogram/storage/writing/carryOut';
import { reserveLength } from '../../../miniprogram/storage/writing/reserve';
import { FakeStore } from '../../support/fakeStore';
import { Hazard } from '../../support/hazard';

const chars = (count: number): string => 'x'.repeat(count);
const shrinking = { key: 'a', before: chars(100), after: chars(10) };
const growing = { key: 'b', before: chars(10), after: chars(90) };
const tooLarge = { key: 'c', before: null, after: chars(1_100_000) };
const before = [
  ['a', shrinking.before],
  ['b', growing.before],
] as const;

/** Of a phone that has no more room than for what it holds. */
function brimful(strict: boolean, hazard = new Hazard()): FakeStore {
  const store = new FakeStore(hazard);
  store.load(new Map(before));
  store.room = store.usedBytes();
  store.strict = strict;
  return store;
}

describe.each([
  ['lets a value shrink', false],
  ['refuses every write', true],
])('on a full phone that %s', (_what, strict) => {
  test.each([
    ['first', [shrinking, growing]],
    ['last', [growing, shrinking]],
  ])('what frees room makes it for what grows, also if it is named %s', (_place, images) => {
    const store = brimful(strict);
    expect(carryOut(store, images)).toEqual({ kind: 'done' });
    expect([store.values.get('a'), store.values.get('b')]).toEqual([shrinking.after, growing.after]);
  });

  test('what can not be written takes the others back too, into the room that there was', () => {
    const store = brimful(strict);
    const carried = carryOut(store, [tooLarge, growing, shrinking]);
    expect(carried).toMatchObject({ kind: 'undone', problem: { kind: 'tooLarge' } });
    expect([...store.values].sort()).toEqual(before);
  });
});

test('what grows by less than the reserve may go before it comes, what grows by as much stays where it is', () => {
  for (const [growth, touched] of [
    [reserveLength - 1, true],
    [reserveLength, false],
  ] as const) {
    const store = brimful(false);
    const carried = carryOut(store, [{ ...growing, after: growing.before + chars(growth) }]);
    expect(carried).toMatchObject({ kind: 'undone', problem: { kind: 'full' } });
    expect(store.written.length > 1).toBe(touched);
    expect([...store.values].sort()).toEqual(before);
  }
});

test('a write that fails for another reason than room takes nothing away', () => {
  const store = brimful(false);
  jest.spyOn(store, 'write').mockImplementation(() => {
    throw storageFailure('failed', 'set up by the test');
  });
  const remove = jest.spyOn(store, 'remove');
  expect(carryOut(store, [shrinking, growing])).toMatchObject({ kind: 'undone', problem: { kind: 'failed' } });
  expect(remove.mock.calls).toEqual([]);
});

test('where a storage stops answering half way, neither can be had', () => {
  const hazard = new Hazard();
  const store = brimful(false, hazard);
  hazard.expect({ at: 3, how: 'failFrom' });
  expect(carryOut(store, [shrinking, growing])).toEqual({ kind: 'stuck' });
});
