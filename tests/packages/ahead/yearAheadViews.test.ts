import fc from 'fast-check';
import { officialNumbers as numbers } from '../../../miniprogram/domain/rules/numbers';
import { forecastText, forecastView } from '../../../miniprogram/packages/ahead/forecast/forecast.view';
import {
  monthRow,
  monthView,
  type MonthRow,
  type MonthView,
} from '../../../miniprogram/packages/ahead/month/month.view';
import { formatDay, type Day } from '../../../miniprogram/domain/day/day';
import { yearCard } from '../../../miniprogram/pages/overview/yearCard';
import { forecastOf } from '../../../miniprogram/screen/views/yearAhead';
import { dayOf } from '../../support/accounts';
import { applying, dated, stored } from '../../support/pageAccounts';
import { standing } from '../../domain/arbitraries';

const today = dayOf('2026-11-20');
const firm = (name: string, dueOn: string, more: object = {}) =>
  dated(dueOn, 'confirmed', { name, subjectType: 'enterprise', ...more });
const accounts = [
  firm('晚的店', '2027-01-25', { subjectName: '甲公司', client: '小王' }),
  firm('早的店', '2027-01-05', { subjectName: '甲公司', client: '=小李' }),
  dated('2027-01-08', 'estimated', {
    name: '估计的店',
    subjectType: 'enterprise',
    subjectName: '乙\t公司',
    client: '小王',
  }),
  dated('2027-01-09', 'confirmed', { name: '不知费用的店' }),
  applying(firm('交了钱的店', '2027-02-05', { subjectName: '甲公司', client: '小王' }), 'preparing', 'inReview'),
  firm('过了的店', '2026-10-05'),
  firm('远的店', '2029-10-05'),
  stored({ name: '没日子的店', certifiedHow: 'own' }),
];

const rowsOf = ({ listed }: MonthView): MonthRow[] =>
  listed.map((account) => monthRow(account, standing(today, { numbers })));

describe('the list of a month', () => {
  const view = monthView(accounts, '2027-01', standing(today, { numbers }));

  test('has its accounts by day with what each costs', () => {
    expect(view).toMatchObject({
      title: '2027年1月到期',
      summary: '4 个到期',
      fee: '费用 600 元，另估计 300 元，1 个没填主体类型，算不出',
      empty: null,
    });
    expect(rowsOf(view).map(({ name, fee }) => [name, fee])).toEqual([
      ['早的店', '费用 300 元'],
      ['估计的店', '费用估计 300 元'],
      ['不知费用的店', '没填主体类型，算不出费用'],
      ['晚的店', '费用 300 元'],
    ]);
  });

  test('sums up each subject type', () => {
    expect(view.subjects).toEqual([
      { id: 'enterprise', label: '企业', value: '3 个', note: '费用 600 元，另估计 300 元' },
      { id: 'unknown', label: '未填类型', value: '1 个', note: '1 个没填主体类型，算不出' },
    ]);
  });

  test.each([
    ['past', '本月以前到期', '1 个已过到期日', '过了的店'],
    ['later', '一年以后到期', '1 个到期', '远的店'],
    ['undated', '没有到期日', '1 个没有到期日', '没日子的店'],
    ['untyped', '没填主体类型', '1 个没填主体类型', '不知费用的店'],
  ])('%s is listed too', (key, title, summary, name) => {
    const { listed, ...head } = monthView(accounts, key, standing(today, { numbers }));
    expect(head).toMatchObject({ title, summary });
    expect(listed.map((account) => account.name)).toEqual([name]);
  });

  test('what is paid costs nothing more', () => {
    const view = monthView(accounts, '2027-02', standing(today, { numbers }));
    expect(view.fee).toBe('费用 0 元');
    expect(rowsOf(view)).toMatchObject([{ fee: '费用 0 元' }]);
  });

  test('an empty month and one outside the year are told apart', () => {
    expect(monthView(accounts, '2027-03', standing(today, { numbers }))).toMatchObject({
      title: '2027年3月到期',
      empty: { title: '没有到期的账号' },
      listed: [],
    });
    for (const key of ['2029-10', '', 'toString'])
      expect(monthView(accounts, key, standing(today, { numbers })).empty?.title).toBe('不在未来一年里');
  });

  test('of today holds what was due earlier in it, and says how much of it is past', () => {
    const november = [firm('后天的店', '2026-11-22'), firm('月初的店', '2026-11-02'), ...accounts];
    const { summary, listed } = monthView(november, '2026-11', standing(today, { numbers }));
    expect(summary).toBe('2 个到期，其中 1 个已过到期日');
    expect(listed.map(({ name }) => name)).toEqual(['月初的店', '后天的店']);
  });

  test('is as long as its bar is high, for every month and every today', () => {
    const anyToday = fc.integer({ min: 0, max: 1500 }).map((days) => (dayOf('2025-01-01') + days) as Day);
    const distances = fc.array(fc.integer({ min: -70, max: 430 }), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(anyToday, distances, (on, from) => {
        const near = from.map((distance) => firm(`店${distance}`, formatDay((on + distance) as Day)));
        const card = yearCard(forecastOf(near, standing(on, { numbers })));
        for (const { key, count } of card?.bars ?? []) {
          const { listed } = monthView(near, key, standing(on, { numbers }));
          const due = near.filter(({ cycle }) => cycle.dueOn.startsWith(`${key}-`));
          expect([listed.length, count]).toEqual([due.length, due.length]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the fees of the year', () => {
  test('by month, what is past in a row of its own, what has no place apart, no sum of nothing', () => {
    const view = forecastView(accounts, 'month', standing(today, { numbers }));
    expect(view).toMatchObject({
      empty: false,
      count: '6 个',
      exact: '900 元',
      estimated: '300 元',
      untyped: '1 个没填主体类型，算不出',
      unknown: '',
    });
    expect(view.rows.map(({ key, name, exact, estimated }) => [key, name, exact, estimated])).toEqual([
      ['past', '本月以前到期', '300 元', ''],
      ['2027-01', '2027年1月', '600 元', '300 元'],
      ['2027-02', '2027年2月', '0 元', ''],
    ]);
    expect(view.outside).toEqual([
      { key: 'later', label: '一年以后到期', value: '1 个' },
      { key: 'undated', label: '没有到期日', value: '1 个' },
    ]);
    expect(view.rows[1]?.spoken).toBe('2027年1月，4 个，费用 600 元，另估计 300 元，1 个没填主体类型，算不出');
  });

  test.each([
    [
      'type',
      [
        ['企业', '5 个'],
        ['未填类型', '1 个'],
      ],
    ],
    [
      'subject',
      [
        ['甲公司', '3 个'],
        ['未填主体', '2 个'],
        ['乙\t公司', '1 个'],
      ],
    ],
    [
      'client',
      [
        ['小王', '3 个'],
        ['未填客户', '2 个'],
        ['=小李', '1 个'],
      ],
    ],
  ] as const)('by %s, the dearest first', (by, expected) => {
    expect(
      forecastView(accounts, by, standing(today, { numbers })).rows.map(({ name, count }) => [name, count]),
    ).toEqual(expected);
  });

  test('nothing due in the year is said', () => {
    expect(forecastView([], 'month', standing(today, { numbers }))).toMatchObject({
      empty: true,
      rows: [],
      outside: [],
    });
  });

  test('as a table, months with their subject types apart', () => {
    expect(forecastText(accounts, 'month', standing(today, { numbers })).split('\n')).toEqual([
      '月份\t主体类型\t个数\t费用（确定）\t费用（估计）\t费用不清楚的个数',
      '本月以前到期\t企业\t1\t300\t0\t0',
      '2027年1月\t企业\t3\t600\t300\t0',
      '2027年1月\t未填类型\t1\t0\t0\t1',
      '2027年2月\t企业\t1\t0\t0\t0',
      '合计\t\t6\t900\t300\t1',
    ]);
  });

  test('a name can neither break a line of the table nor become a formula', () => {
    expect(forecastText(accounts, 'subject', standing(today, { numbers }))).toContain('\n乙 公司\t1\t0\t300\t0\n');
    expect(forecastText(accounts, 'client', standing(today, { numbers }))).toContain("\n'=小李\t1\t300\t0\t0\n");
  });

  test('nor does any, in whichever width its signs and marks are', () => {
    const start = fc.constantFrom('', ' ', '\u3000', '\u200b', '\ufeff', '\u2060', '\t', '\n');
    const sign = fc.constantFrom(...'=+-@＝＋－＠');
    const name = fc.tuple(start, sign, fc.string({ maxLength: 8 })).map((parts) => parts.join(''));
    const by = fc.constantFrom('subject' as const, 'client' as const);
    fc.assert(
      fc.property(name, by, (given, grouping) => {
        const one = firm('店', '2027-01-05', { subjectName: given, client: given });
        const [, row = '', ...rest] = forecastText([one], grouping, standing(today, { numbers })).split('\n');
        expect(row.split('\t')).toEqual([expect.stringMatching(/^'/), '1', '300', '0', '0']);
        expect(rest).toHaveLength(1);
      }),
    );
  });
});
