import { quotaBytes } from '../../../miniprogram/storage/device/quota';
import { giveUpReserve, reserveLength, takeReserve } from '../../../miniprogram/storage/writing/reserve';
import { FakeStore } from '../../support/fakeStore';

const laid = (usedBytes: number): number | undefined => {
  const store = new FakeStore();
  takeReserve(store, usedBytes);
  return store.values.get('room')?.length;
};

test('room is reserved from 256 KB on, not on a phone that holds next to nothing', () => {
  expect([0, 256 * 1024 - 1, 256 * 1024].map(laid)).toEqual([undefined, undefined, reserveLength]);
});

test('room is reserved while there is enough, not of what is kept free', () => {
  expect([quotaBytes - reserveLength, quotaBytes - reserveLength + 1].map(laid)).toEqual([reserveLength, undefined]);
});

test('what stands there already, or can not be read, is left as it is', () => {
  const store = new FakeStore();
  store.load(new Map([['room', '00']]));
  takeReserve(store, 1024 * 1024);
  store.hidden.add('room');
  takeReserve(store, 1024 * 1024);
  expect([store.values.get('room'), store.written]).toEqual(['00', []]);
});

test('it is given up as often as one likes', () => {
  const store = new FakeStore();
  takeReserve(store, 1024 * 1024);
  giveUpReserve(store);
  giveUpReserve(store);
  expect(store.values.size).toBe(0);
});
