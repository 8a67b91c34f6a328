import { countdownOccasions } from '../../../miniprogram/domain/reminders/countdown';
import { day, dueOn, fields, standing } from '../arbitraries';

const choices = standing(day('2026-03-05'));

test('there is no countdown without a due day, nor for who was never certified', () => {
  expect(countdownOccasions(fields(), ['6m'], choices)).toEqual([]);
  expect(countdownOccasions({ ...dueOn('2026-11-19'), certifiedHow: 'never' }, ['6m'], choices)).toEqual([]);
});

test('each mark speaks once, the opening among them, and a lead time twice chosen once', () => {
  const said = countdownOccasions({ ...dueOn('2026-11-19'), leadTimes: ['6m', '45d'] }, ['6m'], choices);
  expect(said.map(({ kind }) => kind).sort()).toEqual(
    ['opening', 'm2', 'm1', 'd7', 'due', 'over30', 'over60', 'safeStart', 'lead', 'lead'].sort(),
  );
  expect(said.filter(({ kind }) => kind === 'lead').map(({ subject }) => subject)).toEqual([
    '提前 6 个月',
    '提前 45 天',
  ]);
});
