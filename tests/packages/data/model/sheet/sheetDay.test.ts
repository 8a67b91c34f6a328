import { formatDay } from '../../../../../miniprogram/domain/day/day';
import { readSheetDay } from '../../../../../miniprogram/packages/data/model/sheet/sheetDay';

function read(cell: string): string {
  const found = readSheetDay(cell);
  if (!found.ok) return found.problem;
  return found.value === null ? '' : formatDay(found.value.day) + (found.value.note === '' ? '' : ' ?');
}

test.each([
  '2026-03-05',
  '2026/3/5',
  '2026.3.5',
  '2026年3月5日',
  '２０２６－３－５',
  '20260305',
  '2026/3/5 0:00',
  '2026/3/5 上午 12:00:00',
  '2026-03-05T00:00:00+08:00',
  '2026-03-04T16:00:00.000Z',
  '2026年3月5日 星期四',
  '1772640000',
  '1772640000000',
  '二〇二六年三月五日',
  '二零二六年三月五日',
  'Mar 5, 2026',
  '5-Mar-2026',
  '2025.3.6-2026.3.5',
  '2025-03-06 至 2026-03-05',
  '2026-03-05 到期',
  '2026年3月5日前',
])('%s is the day', (cell) => {
  expect(read(cell)).toBe('2026-03-05');
});

test.each([
  ['46086', '2026-03-05 ?'],
  ['46086.9993', '2026-03-05 ?'],
  ['46118', '2026-04-06 ?'],
  ['26.3.5', '2026-03-05 ?'],
  ['5-Mar-26', '2026-03-05 ?'],
  ['2026-03-05（已续费）', '2026-03-05 ?'],
])('%s is a day to be checked: %s', (cell, day) => {
  expect(read(cell)).toBe(day);
});

test.each([
  ['二〇二六年十二月二十一日', '2026-12-21'],
  ['二〇二六年十月三十日', '2026-10-30'],
  ['36526', '2000-01-01 ?'],
  ['73050', '2099-12-31 ?'],
])('%s → %s', (cell, day) => {
  expect(read(cell)).toBe(day);
});

test.each(['', ' ', '0', '00000000'])('%j tells that there is none', (cell) => {
  expect(read(cell)).toBe('');
});

test.each([
  ['3月5日', '日期少了年份'],
  ['36525', 'Excel 的日期序号也不是'],
  ['99999', '不是日期'],
  ['12345678', '看不懂|月份|年份'],
  ['123', '“123”不是日期'],
  ['2026-02-30', '只有 28 天'],
  ['3/5/2026', '分不清'],
  ['2026-03-05、2026-04-06', '有几个日期'],
  ['已过期', '看不懂日期“已过期”'],
  ['Foo 5, 2026', '看不懂日期'],
])('%s is refused: %s', (cell, why) => {
  expect(read(cell)).toMatch(new RegExp(why));
});
