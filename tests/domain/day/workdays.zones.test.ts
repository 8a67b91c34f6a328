import type { Day } from '../../../miniprogram/domain/day/day';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { announcedYear } from '../../../miniprogram/domain/day/announcedYear';
import { workdayOn, workedFrom, workingDaysAfter } from '../../../miniprogram/domain/day/workdays';
import { day } from '../arbitraries';

/** The days off of a stretch, e.g. '01 02 03' of January. */
function closed(from: string, count: number): string[] {
  const days = Array.from({ length: count }, (_, index) => addDays(day(from), index));
  return days.filter((each) => !workdayOn(each).works).map((each) => formatDay(each).slice(5));
}

test('2026 as announced: New Year, Spring Festival, October', () => {
  // 元旦 1–3, Sunday 4 worked; then the plain week.
  expect(closed('2026-01-01', 11)).toEqual(['01-01', '01-02', '01-03', '01-10', '01-11']);
  // 春节 15–23, Saturdays 14 and 28 worked; Sunday 8, Saturday 7 and Sunday March 1 plain.
  expect(closed('2026-02-07', 23)).toEqual([
    '02-07',
    '02-08',
    '02-15',
    '02-16',
    '02-17',
    '02-18',
    '02-19',
    '02-20',
    '02-21',
    '02-22',
    '02-23',
    '03-01',
  ]);
  // 中秋 25–27, 国庆 1–7; Sunday September 20 and Saturday October 10 worked.
  expect(closed('2026-09-19', 24)).toEqual([
    '09-19',
    '09-25',
    '09-26',
    '09-27',
    '10-01',
    '10-02',
    '10-03',
    '10-04',
    '10-05',
    '10-06',
    '10-07',
    '10-11',
  ]);
  expect(workdayOn(day('2026-02-14'))).toEqual({ works: true, estimated: false });
});

test('2027 is not announced: the usual days are closed, no weekend is worked, and it says so', () => {
  expect(announcedYear(2027)).toBeNull();
  // 初一 is 2027-02-06: 除夕 to 初七 are the 5th to the 12th, and the 13th and 14th are a weekend.
  expect(closed('2027-02-01', 15)).toEqual([
    '02-05',
    '02-06',
    '02-07',
    '02-08',
    '02-09',
    '02-10',
    '02-11',
    '02-12',
    '02-13',
    '02-14',
  ]);
  // 元旦 is a Friday; 清明 is Monday April 5; May 1 and 2 are a weekend; 端午 is Wednesday June 9; 中秋 is Wednesday September
  // 15.
  expect(closed('2027-01-01', 4)).toEqual(['01-01', '01-02', '01-03']);
  expect(closed('2027-04-05', 5)).toEqual(['04-05']);
  // Both fall on a weekend, and are made up on Monday and Tuesday.
  expect(closed('2027-04-30', 6)).toEqual(['05-01', '05-02', '05-03', '05-04']);
  expect(closed('2027-06-07', 5)).toEqual(['06-09']);
  expect(closed('2027-09-13', 5)).toEqual(['09-15']);
  // October 1 is a Friday, 9 and 10 a plain weekend.
  expect(closed('2027-10-01', 11)).toEqual([
    '10-01',
    '10-02',
    '10-03',
    '10-04',
    '10-05',
    '10-06',
    '10-07',
    '10-09',
    '10-10',
  ]);
  expect(workdayOn(day('2027-03-01'))).toEqual({ works: true, estimated: true });
});

test('a holiday on a day off is made up on the next worked day', () => {
  // 元旦 2028 is a Saturday; 中秋 2028 is 10-03, inside of the October week; 端午 2034 and 清明 2037 are Tuesday and Saturday.
  expect(closed('2028-01-01', 4)).toEqual(['01-01', '01-02', '01-03']);
  expect(closed('2028-10-01', 9)).toEqual([
    '10-01',
    '10-02',
    '10-03',
    '10-04',
    '10-05',
    '10-06',
    '10-07',
    '10-08',
    '10-09',
  ]);
  expect(closed('2037-04-04', 4)).toEqual(['04-04', '04-05', '04-06']);
  // 05-01 is a Sunday: Monday is a holiday of its own, so Tuesday makes up for it.
  expect(closed('2033-04-30', 5)).toEqual(['04-30', '05-01', '05-02', '05-03']);
});

/** The holidays on fixed dates. */
const yearly = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

test('no year that is not announced closes fewer working days than the rules make certain', () => {
  for (let year = 2027; year <= 2099; year += 1) {
    const weekdaysClosed = (from: string, count: number): number => {
      const days = Array.from({ length: count }, (_, index) => addDays(day(`${year}-${from}`), index));
      return days.filter((each) => (each + 3) % 7 < 5 && !workdayOn(each).works).length;
    };
    // One day for each holiday of the stretch, wherever it falls: 元旦; 春节 (4); 清明; 劳动节 (2); 端午; 中秋 with 国庆 (1 + 3).
    expect(weekdaysClosed('01-01', 4)).toBeGreaterThanOrEqual(1);
    expect(weekdaysClosed('01-20', 45)).toBeGreaterThanOrEqual(4);
    expect(weekdaysClosed('04-03', 6)).toBeGreaterThanOrEqual(1);
    expect(weekdaysClosed('05-01', 5)).toBeGreaterThanOrEqual(2);
    expect(weekdaysClosed('05-20', 45)).toBeGreaterThanOrEqual(1);
    expect(weekdaysClosed('09-01', 50)).toBeGreaterThanOrEqual(4);
    for (const text of yearly) expect(workdayOn(day(`${year}-${text}`)).works).toBe(false);
  }
});

test.each([
  // 29 days in the twelfth month, and a leap fifth month that must not give a second 端午 (first one: Sunday May 28,
  // made up on Monday).
  ['2028-01-24', 10, ['01-25', '01-26', '01-27', '01-28', '01-29', '01-30', '01-31', '02-01']],
  ['2028-05-29', 5, ['05-29']],
  ['2028-06-26', 5, []],
  ['2028-04-03', 3, ['04-04']],
  ['2033-01-30', 8, ['01-30', '01-31', '02-01', '02-02', '02-03', '02-04', '02-05', '02-06']],
  ['2044-04-04', 1, ['04-04']],
  ['2051-02-10', 2, ['02-10', '02-11']],
])('from %s on, %i days: closed are %j', (from, count, expected) => {
  expect(closed(from, count)).toEqual(expected);
});

test('before the years of the library the usual days hold too', () => {
  expect(workdayOn(day('2003-10-06'))).toEqual({ works: false, estimated: true });
  expect(workdayOn(day('2004-10-08')).estimated).toBe(false);
});

test('the day that is counted from does not count, worked or not', () => {
  // Friday 2026-03-13 on to Friday 20: 16–20.
  expect(workingDaysAfter(day('2026-03-13'), 5)).toBe(day('2026-03-20'));
  expect(workingDaysAfter(day('2026-03-15'), 5)).toBe(day('2026-03-20'));
  expect(workingDaysAfter(day('2026-03-16'), 5)).toBe(day('2026-03-23'));
  expect(workingDaysAfter(day('2026-03-21'), 0)).toBe(day('2026-03-21'));
});

test('a day off leads to the next worked one', () => {
  expect(workedFrom(day('2026-02-14'))).toBe(day('2026-02-14'));
  expect(workedFrom(day('2026-02-15'))).toBe(day('2026-02-24'));
});

test('counting from what is no day is refused', () => {
  for (const broken of [NaN, Infinity, 0.5]) {
    expect(() => workedFrom(broken as Day)).toThrow(RangeError);
    expect(() => workingDaysAfter(broken as Day, 1)).toThrow(RangeError);
    expect(() => workingDaysAfter(day('2026-02-15'), broken)).toThrow(RangeError);
  }
});
