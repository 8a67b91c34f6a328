/** @jest-environment jsdom */
import { certificationStatus } from '../../miniprogram/domain/status/status';
import { accountRow, listedRow } from '../../miniprogram/screen/views/accountRow';
import { dayOf } from '../support/accounts';
import { dated, stored } from '../support/pageAccounts';
import { startApp } from '../support/startApp';
import { standing } from '../domain/arbitraries';

const today = dayOf('2026-03-05');
const rowOf = (dueOn: string, patch: object = {}) => {
  const account = {
    ...stored({ ...dated(dueOn), name: '茶铺', subjectName: '杭州示例茶业', ...patch }),
    id: 'p07-tea',
  };
  return listedRow(accountRow(account, certificationStatus(account, standing(today)), today), false);
};

describe('an account in a list', () => {
  test('shows name, subject, status in words and the days left, and tells its id when tapped', async () => {
    const row = await startApp().show('components/account-row/account-row', {
      row: rowOf('2026-04-01'),
      hint: '请尽快申请',
    });
    for (const said of ['茶铺', '杭州示例茶业', '待年审', '还剩', '27', '天', '请尽快申请'])
      expect(row.text).toContain(said);
    const told = row.listen('open');
    await row.tapOn('.account-row');
    expect(told).toEqual([{ id: 'p07-tea' }]);
  });

  test('is heard as one sentence with name, status and days', async () => {
    const row = await startApp().show('components/account-row/account-row', { row: rowOf('2026-04-01') });
    expect(row.all('.account-row')[0]?.getAttribute('aria-label')).toMatch(/茶铺.*待年审.*还剩 27 天/);
  });

  test.each([
    ['2026-04-01', {}, '茶铺，待年审，还剩 27 天'],
    ['2026-03-01', {}, '茶铺，已逾期 4 天'],
    ['2026-03-05', {}, '茶铺，待年审，今天到期'],
    ['', {}, '茶铺，到期日待确认，到期日未知'],
    ['2026-04-01', { example: true, tags: ['年框', '重点'] }, '茶铺，示例，待年审，还剩 27 天，标签：年框 · 重点'],
    ['2026-04-01', { tags: ['年框', '重点', '直营'] }, '茶铺，待年审，还剩 27 天，标签：年框、重点、直营'],
  ])('due on %s, with %j, is heard as %s', async (dueOn, patch, heard) => {
    const row = await startApp().show('components/account-row/account-row', { row: rowOf(dueOn, patch) });
    expect(row.all('.account-row')[0]?.getAttribute('aria-label')).toBe(heard);
  });

  test('what is empty or said by the rest is not sent to a list', () => {
    expect(Object.keys(rowOf('2026-04-01'))).toEqual(['id', 'name', 'about', 'due', 'tag', 'countdown', 'picked']);
    expect(rowOf('2026-04-01')).toHaveProperty('countdown', { caption: '还剩', figure: '27', tone: 'warn' });
  });

  test('an example says that it is one', async () => {
    const row = await startApp().show('components/account-row/account-row', {
      row: rowOf('2026-04-01', { example: true }),
    });
    expect(row.texts('.account-row-example')).toEqual(['示例']);
  });

  test('an overdue one says 已逾期 and how long, not in colour alone', async () => {
    const row = await startApp().show('components/account-row/account-row', { row: rowOf('2026-03-01') });
    expect(row.text).toContain('已逾期');
    expect(row.text).toMatch(/4 ?天/);
  });
});

describe('the timeline', () => {
  const points = [
    { id: 'opens', label: '年审期开始', day: '12月21日', note: '', state: 'past', today: false },
    { id: 'today', label: '今天', day: '3月5日', note: '', state: 'now', today: true },
    { id: 'due', label: '到期日', day: '3月21日', note: '最晚这天要通过', state: 'ahead', today: false },
  ];

  test('shows every point with its day in the order given, with today among them', async () => {
    const line = await startApp().show('components/timeline/timeline', { points });
    expect(line.texts('.timeline-label')).toEqual(['年审期开始', '今天', '到期日']);
    expect(line.texts('.timeline-day')).toEqual(['12月21日', '3月5日', '3月21日']);
    expect(line.texts('.timeline-today .timeline-label')).toEqual(['今天']);
    expect(line.text).toContain('最晚这天要通过');
  });
});
