import { actionsOnce, moreMayFollow, screenTurned } from '../../miniprogram/screen/once';

/** What was shown or acted on in one test is long ago in the next. */
let hour = 0;
beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 2, 5, (hour += 2)) }));
afterEach(() => jest.useRealTimers());

type Method = (this: object, ...given: unknown[]) => unknown;

const later = (ms: number): void => void jest.setSystemTime(jest.now() + ms);
const event = (type: string, dataset: object = {}, detail: object = {}) => ({
  type,
  detail,
  currentTarget: { dataset },
});

/** A page with one method. */
function pageWith(act: () => unknown): { page: object; acted: jest.Mock; tap: (given?: object) => unknown } {
  const acted = jest.fn(act);
  const definition = { methods: { act: acted as Method } };
  actionsOnce(definition);
  const page = {};
  return { page, acted, tap: (given = event('tap')) => definition.methods.act.call(page, given) };
}

/** After `times` it takes none for 400 ms, then one. */
function expectPause({ acted, tap }: ReturnType<typeof pageWith>, times: number): void {
  later(399);
  tap();
  expect(acted).toHaveBeenCalledTimes(times);
  later(1);
  tap();
  expect(acted).toHaveBeenCalledTimes(times + 1);
}

test('a second tap within 400 ms does nothing, a later one does', () => {
  const page = pageWith(() => undefined);
  page.tap();
  expectPause(page, 1);
});

test('while an action waits, however long, no other begins; it may once the first has ended', async () => {
  const ends: (() => void)[] = [];
  const page = pageWith(() => new Promise<void>((end) => ends.push(end)));
  const first = page.tap();
  later(60_000);
  page.tap();
  expect(page.acted).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await first;
  expectPause(page, 1);
});

test('an action that throws still lets the next one begin', () => {
  const { acted, tap } = pageWith(() => {
    throw new Error('no room');
  });
  expect(() => tap()).toThrow('no room');
  later(400);
  expect(() => tap()).toThrow('no room');
  expect(acted).toHaveBeenCalledTimes(2);
});

test('boxes are ticked as fast as fingers are; the same one only once', () => {
  const { acted, tap } = pageWith(() => moreMayFollow);
  for (const id of ['甲', '乙', '乙', '丙']) tap(event('tap', { id }));
  expect(acted).toHaveBeenCalledTimes(3);
  for (const id of ['甲', '甲']) tap(event('open', {}, { id }));
  expect(acted).toHaveBeenCalledTimes(4);
});

test('a tap that comes with a new page was meant for the one before', () => {
  const shown = pageWith(() => undefined);
  screenTurned(shown.page);
  expectPause(shown, 0);
});

test('an action whose end the phone never tells locks nothing once the page is shown again', () => {
  const { page, acted, tap } = pageWith(() => new Promise(() => undefined));
  tap();
  later(60_000);
  tap();
  expect(acted).toHaveBeenCalledTimes(1);
  screenTurned(page);
  later(400);
  tap();
  expect(acted).toHaveBeenCalledTimes(2);
});

test('what is typed, and what the code calls itself, is never held back', () => {
  const { acted, tap } = pageWith(() => undefined);
  tap();
  tap(event('input', {}, { value: '店' }));
  tap(event('change', {}, { value: '店' }));
  tap({ id: 'p01-1' });
  expect(acted).toHaveBeenCalledTimes(4);
});

test('a clock that is set back locks nothing', () => {
  const { acted, tap } = pageWith(() => undefined);
  tap();
  later(-3600_000);
  tap();
  expect(acted).toHaveBeenCalledTimes(2);
});
