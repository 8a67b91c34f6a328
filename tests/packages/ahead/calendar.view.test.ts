import { readDay, type Day } from '../../../miniprogram/domain/day/day';
import {
  calendarRow,
  calendarView,
  chosenAccounts,
  comingDays,
  emptiness,
} from '../../../miniprogram/packages/ahead/calendar/calendar.view';
import { standing } from '../../domain/arbitraries';
import { dated } from '../../support/pageAccounts';

const day = (text: string): Day => readDay(text) as Day;
const today = day('2026-03-05');
const list = (...accounts: ReturnType<typeof dated>[]) => comingDays(accounts, standing(today), []);

test('lists the days to come, soonest first, and none that is over', () => {
  const days = list(
    dated('2026-09-05', 'confirmed', { name: '乙' }),
    dated('2026-03-05', 'confirmed', { name: '今天' }),
    dated('2026-03-04', 'confirmed', { name: '昨天' }),
  );
  expect(days.map(({ title }) => title)).toEqual([
    '今天 认证到期',
    '乙 还有 45 天到期',
    '乙 稳妥提交日',
    '乙 还有 30 天到期',
    '乙 还有 7 天到期',
    '乙 认证到期',
  ]);
});

test('examples and deleted accounts never go out', () => {
  const real = dated('2026-09-05');
  const others = [
    dated('2026-09-05', 'confirmed', { example: true }),
    { ...dated('2026-09-05'), deletedOn: '2026-03-01' },
  ];
  expect(chosenAccounts([real, ...others], '')).toEqual([real]);
  for (const other of others) expect(chosenAccounts([real, ...others], other.id)).toEqual([]);
  expect(chosenAccounts([real, dated('2026-09-06')], real.id)).toEqual([real]);
});

test('an empty page says why', () => {
  const account = dated('2026-09-05');
  expect(emptiness('', undefined, 0)).toBe('none');
  expect(emptiness('', undefined, 1)).toBe('');
  expect(emptiness('gone', undefined, 0)).toBe('missing');
  expect(emptiness(account.id, { ...account, deletedOn: '2026-03-01' }, 0)).toBe('missing');
  expect(emptiness(account.id, { ...account, example: true }, 0)).toBe('example');
  expect(emptiness(account.id, account, 1)).toBe('');
});

test('what is in the phone already stands beside each day', () => {
  const days = list(
    dated('2026-04-05', 'confirmed', { name: '甲' }),
    dated('2026-03-06', 'confirmed', { name: '乙' }),
    dated('2026-03-07', 'confirmed', { name: '丙' }),
  );
  const at = (title: string): string => days.find((each) => each.title === title)?.id ?? '';
  const added = new Map([
    [at('乙 认证到期'), '2026-03-06'],
    [at('丙 认证到期'), '2026-03-01'],
  ]);
  const rows = days.map((day) => calendarRow(day, added.get(day.id) ?? '', today));
  expect(
    rows
      .filter(({ title }) => title.endsWith('认证到期'))
      .map(({ title, when, state, note, action }) => [title, when, state, note, action]),
  ).toEqual([
    ['乙 认证到期', '3月6日 周五', 'added', '已加到手机日历', '再加一次'],
    ['丙 认证到期', '3月7日 周六', 'moved', '日期改了。原来 3月1日 的那条要自己到手机日历里删掉。', '加到手机日历'],
    ['甲 认证到期', '4月5日 周日', 'new', '', '加到手机日历'],
  ]);
});

test('all days are counted', () => {
  const days = list(
    ...Array.from({ length: 40 }, (_, index) => dated('2026-03-06', 'confirmed', { name: `店${index}` })),
  );
  const view = calendarView(days, { empty: '', withdrawn: 0 });
  expect([view.count, view.summary]).toEqual([days.length, `往后 ${days.length} 个日子`]);
  expect(view.withdrawn).toBe('');
});

test('what the next file takes back is counted', () => {
  const view = calendarView([], { empty: '', withdrawn: 2 });
  expect([view.summary, view.withdrawn]).toEqual([
    '往后没有要记的日子',
    '以前发出的文件里有 2 条已经不作数，这个文件会取消它们。',
  ]);
});
