/** The days that are closed in any year, for years that are not announced yet. */
import { dayNumber } from './gregorian';
import type { Day } from './day';
import { addDays } from './arithmetic';
import type { YearTable } from './announcedYear';
import { lunarFeastsOf } from './announcedYear';
import { isWeekday } from './week';

/**
 * What a year without an announcement will have at least: 除夕 to 初七, 10-01 to 10-07, 元旦, 清明, 05-01 and 05-02, 端午 and
 * 中秋 closed, those that fall on a day off made up on the next worked day, and no weekend worked. The announcement may
 * move days around these; hence 按往年估计. The two weeks hold the days that make up for their own weekends.
 * Source: 全国年节及纪念日放假办法 (2024-11), with the week that 春节 and 国庆 had in every year since 2008.
 */
export function usualYear(year: number): YearTable {
  const table = new Map<Day, boolean>();
  const on = (month: number, day: number): Day => dayNumber({ year, month, day }) as Day;
  const closeWeek = (first: Day, count: number): void => {
    for (let offset = 0; offset < count; offset += 1) table.set(addDays(first, offset), false);
  };
  const [springFestival, ...others] = lunarFeastsOf(year);
  // The day before 初一 is 除夕, whether the month had 29 days or 30.
  if (springFestival !== undefined) closeWeek(addDays(springFestival, -1), 8);
  closeWeek(on(10, 1), 7);
  closeOrMakeUp(table, [on(1, 1), on(4, clearAndBright(year)), on(5, 1), on(5, 2), ...others]);
  return table;
}

/** Closes each holiday, and for one that is a day off already the next worked day in its place. In order of days. */
function closeOrMakeUp(table: Map<Day, boolean>, holidays: readonly Day[]): void {
  const lost: Day[] = [];
  holidays.forEach((day) => {
    if (!isWeekday(day) || table.has(day)) lost.push(day);
    table.set(day, false);
  });
  lost.forEach((day) => {
    let instead = addDays(day, 1);
    while (!isWeekday(instead) || table.has(instead)) instead = addDays(instead, 1);
    table.set(instead, false);
  });
}

/** Day in April of 清明 in 2000–2099. Source: the usual formula of the solar terms, constant 4.81 for this century. */
function clearAndBright(year: number): number {
  const y = year % 100;
  return Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4);
}
