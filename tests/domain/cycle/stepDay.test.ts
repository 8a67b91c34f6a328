import type { Application } from '../../../miniprogram/domain/account/account';
import { dayProblem, lastStepDay, stepDayProblem } from '../../../miniprogram/domain/cycle/stepDay';
import { day } from '../arbitraries';

const today = day('2026-06-01');
const stepsOn = (...days: string[]): Application => ({
  id: 'a1',
  steps: days.map((on) => ({ state: 'inReview', on, feeYuan: null, note: '' })),
});

test('a step is neither before the one before it nor after today; both days themselves are fine', () => {
  const application = stepsOn('2026-03-01');
  expect(stepDayProblem(application, day('2026-02-28'), today)).toBe('日期不能早于上一步（2026年3月1日）');
  expect(stepDayProblem(application, day('2026-06-02'), today)).toBe('日期不能晚于今天');
  for (const on of ['2026-03-01', '2026-06-01']) expect(stepDayProblem(application, day(on), today)).toBe('');
});

test('the latest day counts, wherever it stands, and a day that is not known stands in nobody’s way', () => {
  expect(lastStepDay(stepsOn('2026-03-05', '', '2026-03-01'))).toBe(day('2026-03-05'));
  expect([lastStepDay(stepsOn('')), lastStepDay(null)]).toEqual([null, null]);
  expect(dayProblem(null, day('2020-01-01'), today)).toBe('');
});
