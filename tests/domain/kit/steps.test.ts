import { each, followed, toEnd, type Steps } from '../../../miniprogram/domain/kit/steps';

function* three(): Steps<string> {
  yield;
  yield;
  return 'done';
}

test('each does one a step, and tells which', () => {
  const seen: [string, number][] = [];
  const steps = each(['a', 'b'], (one, index) => seen.push([one, index]));
  expect(seen).toEqual([]);
  expect(steps.next().done).toBe(false);
  expect(seen).toEqual([['a', 0]]);
  toEnd(steps);
  expect(seen).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('what follows a work is done once it has ended, in no step of its own', () => {
  const steps = followed(three(), (made) => `${made}, and told`);
  expect([steps.next().done, steps.next().done]).toEqual([false, false]);
  expect(steps.next()).toEqual({ done: true, value: 'done, and told' });
});

test('all at once gives what the last step gives', () => {
  expect(toEnd(three())).toBe('done');
  expect(toEnd(each([], () => undefined))).toBeUndefined();
});
