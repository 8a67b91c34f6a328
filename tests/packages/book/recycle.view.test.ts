import { recycleView } from '../../../miniprogram/packages/book/recycle/recycle.view';
import { dayOf } from '../../support/accounts';
import { stored } from '../../support/pageAccounts';

const today = dayOf('2026-03-05');
const deletedOn = (day: string, name = '店') => stored({ name, deletedOn: day });

test('nothing deleted is said to be nothing', () => {
  expect(recycleView([], 30, today)).toEqual({ empty: true, rows: [] });
});

test('the latest comes first; of one day, the one deleted last', () => {
  const accounts = [
    deletedOn('2026-03-01', '先'),
    deletedOn('2026-03-04', '早'),
    deletedOn('2026-03-04', '晚'),
    deletedOn('2026-02-28', '最早'),
  ];
  expect(recycleView(accounts, 30, today).rows.map(({ name }) => name)).toEqual(['晚', '早', '先', '最早']);
});

test.each([
  ['2026-03-05', '3月5日删除，还保留 30 天'],
  ['2026-02-04', '2月4日删除，还保留 1 天'],
  ['2026-02-03', '2月3日删除，今天起会被自动清除'],
  ['2025-12-31', '2025年12月31日删除，今天起会被自动清除'],
  ['2026-03-09', '3月9日删除，还保留 30 天'],
  ['bad', '删除日期不清楚，会一直保留'],
])('deleted on %s: %s', (day, text) => {
  expect(recycleView([deletedOn(day)], 30, today).rows[0]?.kept).toBe(text);
});

test('an example is said to be one', () => {
  const [row] = recycleView(
    [stored({ deletedOn: '2026-03-01', example: true, subjectName: '示例公司' })],
    30,
    today,
  ).rows;
  expect(row?.about).toBe('示例 · 小程序 · 示例公司');
});
