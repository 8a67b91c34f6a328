import { keeping } from '../../miniprogram/screen/keeping';

test('makes anew only what has other inputs, and keeps the last', () => {
  const keep = keeping<number>();
  let made = 0;
  const make = (): number => (made += 1);
  const [one, other] = [{}, {}];
  expect([keep([one, 1], make), keep([one, 1], make)]).toEqual([1, 1]);
  expect(keep([other, 1], make)).toBe(2);
  expect(keep([other, 2], make)).toBe(3);
  expect(keep([one, 1], make)).toBe(4);
});

test('one that could not be made is asked for again', () => {
  const keep = keeping<number>();
  const fail = (): number => {
    throw new Error('no');
  };
  expect(() => keep([1], fail)).toThrow('no');
  expect(keep([1], () => 5)).toBe(5);
});
