/** The packed holidays against the library that they come from. */
import { getDayDetail, getLunarDate } from 'chinese-days';
import type { Day } from '../../../miniprogram/domain/day/day';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { announcedYear, lunarFeastsOf } from '../../../miniprogram/domain/day/announcedYear';
import { day } from '../arbitraries';

const daysFrom = (first: Day, end: Day): Day[] => Array.from({ length: end - first }, (_, at) => addDays(first, at));

test('every day of every announced year is what the library says, and no other is listed', () => {
  const years = Array.from({ length: 130 }, (_, index) => 1970 + index);
  const announced = years.filter((year) => announcedYear(year) !== null);
  expect(announced).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  const wrong = announced.flatMap((year) =>
    daysFrom(day(`${year}-01-01`), day(`${year + 1}-01-01`)).filter((each) => {
      const { name, work } = getDayDetail(formatDay(each));
      return announcedYear(year)?.get(each) !== (name.includes(',') ? work : undefined);
    }),
  );
  expect(wrong).toEqual([]);
});

test('春节, 端午 and 中秋 of 1970 to 2100', () => {
  const years = Array.from({ length: 131 }, (_, index) => 1970 + index);
  const lunar = (each: Day): string => {
    const { lunarMon, lunarDay, isLeap } = getLunarDate(formatDay(each));
    return `${isLeap ? '闰' : ''}${lunarMon}-${lunarDay}`;
  };
  const wrong = years.filter((year) => lunarFeastsOf(year).map(lunar).join() !== '1-1,5-5,8-15');
  expect(wrong).toEqual([]);
  expect([1960, 1969, 2101].map((year) => lunarFeastsOf(year))).toEqual([[], [], []]);
});
