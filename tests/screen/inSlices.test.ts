import { inSlices } from '../../miniprogram/screen/inSlices';

/** A clock that only work moves. */
let time = 0;
const now = (): number => time;
beforeEach(() => {
  time = 1_000;
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** Work of so many steps of so many ms each; counts them. */
function work(steps: number, ms: number): { step: () => number; done: () => number } {
  let done = 0;
  const step = (): number => {
    time += ms;
    done += 1;
    return done / steps;
  };
  return { step, done: () => done };
}

/** Lets slices run until there are no more of them; gives how many there were after the first. */
async function slicesOf(running: Promise<unknown>): Promise<number> {
  let slices = 0;
  while (jest.getTimerCount() > 0) {
    slices += 1;
    await jest.advanceTimersToNextTimerAsync();
  }
  await running;
  return slices;
}

test('what is short is done at once, and tells nothing', async () => {
  const { step, done } = work(5, 1);
  const tell = jest.fn();
  await expect(inSlices(step, { now, tell })).resolves.toBe(true);
  expect(done()).toBe(5);
  expect(tell).not.toHaveBeenCalled();
});

test('nothing to do is one step', async () => {
  await expect(inSlices(() => NaN, { now })).resolves.toBe(true);
});

test('what is long makes room for the screen every 16 ms', async () => {
  const { step, done } = work(100, 4);
  const running = inSlices(step, { now });
  expect(done()).toBe(4);
  expect(await slicesOf(running)).toBe(24);
  expect(done()).toBe(100);
});

test('a step that is long for itself ends its slice', async () => {
  const { step } = work(3, 40);
  expect(await slicesOf(inSlices(step, { now }))).toBe(2);
});

test('progress is told ten times a second, not with each slice', async () => {
  const { step } = work(250, 4);
  const told: number[] = [];
  await slicesOf(inSlices(step, { now, tell: (part) => told.push(part) }));
  expect(told).toHaveLength(8);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('cancelled between slices, it does nothing more', async () => {
  const { step, done } = work(100, 4);
  let cancelled = false;
  const running = inSlices(step, { now, cancelled: () => cancelled });
  cancelled = true;
  await slicesOf(running);
  await expect(running).resolves.toBe(false);
  expect(done()).toBe(4);
});

test('a step that throws ends it', async () => {
  const broken = inSlices(
    () => {
      throw new Error('no');
    },
    { now },
  );
  await expect(broken).rejects.toThrow('no');
});

test('a clock that is set back doesn’t keep the screen', async () => {
  let steps = 0;
  const running = inSlices(
    () => {
      steps += 1;
      time -= 3_600_000;
      return steps / 4;
    },
    { now },
  );
  expect(steps).toBe(1);
  await slicesOf(running);
  expect(steps).toBe(4);
});
