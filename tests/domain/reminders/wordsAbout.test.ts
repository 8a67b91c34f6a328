/** What an entry of the ledger speaks of among the occasions of its account, told from its key. */
import type { Entry } from '../../../miniprogram/domain/reminders/ledger';
import { occasionsOf } from '../../../miniprogram/domain/reminders/occasions';
import { occasionOf } from '../../../miniprogram/domain/reminders/wordsAbout';
import { day, dueOn, firstDay, standing } from '../arbitraries';

const handledOn = (on: string): Entry => ({ on: day(on), state: 'handled', until: null });
const occasions = (due: string) => occasionsOf(dueOn(due), [], standing(firstDay));
const keyOf = (due: string, kind: string): string => occasions(due).find((one) => one.kind === kind)?.key ?? '';

test('each occasion is found again by the key under which it spoke', () => {
  const all = occasions('2026-11-30');
  expect(all.length).toBeGreaterThan(5);
  expect(all.map(({ key }) => occasionOf(key, handledOn('2026-09-30'), all)?.key)).toEqual(all.map(({ key }) => key));
});

test('a correction of the day leaves it the same, another year does not', () => {
  const said = keyOf('2026-11-30', 'm2');
  expect(occasionOf(said, handledOn('2026-09-30'), occasions('2026-12-20'))?.kind).toBe('m2');
  expect(occasionOf(said, handledOn('2026-09-30'), occasions('2027-11-30'))).toBeUndefined();
});

test('a key without a day, from an older version, means the day that fits when it was said', () => {
  const old = keyOf('2026-11-30', 'm2').replace(/@.*$/, '');
  expect(occasionOf(old, handledOn('2026-09-30'), occasions('2026-11-30'))?.kind).toBe('m2');
  expect(occasionOf(old, handledOn('2026-09-30'), occasions('2027-11-30'))).toBeUndefined();
});

test('what this version does not know speaks of nothing', () => {
  expect(occasionOf('?', handledOn('2026-09-30'), occasions('2026-11-30'))).toBeUndefined();
});
