import { yearCard } from '../../miniprogram/pages/overview/yearCard';
import { forecastOf } from '../../miniprogram/screen/views/yearAhead';
import { overviewView } from '../../miniprogram/pages/overview/overview.view';
import { exampleFields } from '../../miniprogram/screen/examples';
import { dayOf } from '../support/accounts';
import { dated, stored } from '../support/pageAccounts';
import { standing } from '../domain/arbitraries';

const today = dayOf('2026-11-20');
const firm = { subjectType: 'enterprise' } as const;
const card = (...accounts: ReturnType<typeof dated>[]) => yearCard(forecastOf(accounts, standing(today)));

test('a bar for each month that has something, the highest full, the year said where it begins', () => {
  const year = card(
    dated('2026-12-01', 'confirmed', firm),
    dated('2027-01-05', 'confirmed', firm),
    dated('2027-01-06', 'confirmed', firm),
    dated('2027-01-07', 'estimated', firm),
  );
  expect(year?.bars.map(({ count }) => count)).toEqual([1, 3]);
  expect(year?.bars.map(({ height }) => height)).toEqual([33, 100]);
  expect(year?.bars.map((bar) => bar.year).filter((text) => text !== '')).toEqual(['26年', '27年']);
  expect(year?.bars.filter(({ peak }) => peak).map(({ key }) => key)).toEqual(['2027-01']);
  expect(year).toMatchObject({ peak: '最多：2027年1月，3 个', exact: '900 元', estimated: '300 元', note: '' });
});

test('a bar is heard with its month, number and fee', () => {
  const spoken = card(
    dated('2027-01-05', 'confirmed', firm),
    dated('2027-01-06', 'estimated', firm),
    dated('2027-02-06'),
  )?.bars.map((bar) => bar.spoken);
  expect(spoken).toEqual([
    '2027年1月，2 个到期，费用 300 元，另估计 300 元',
    '2027年2月，1 个到期，1 个没填主体类型，算不出',
  ]);
});

test('several highest months are said to be several', () => {
  expect(card(dated('2027-01-05'), dated('2027-03-05'))?.peak).toBe('最多：2027年1月等 2 个月，各 1 个');
});

test('what the totals hold besides the months, and what they leave out', () => {
  const year = card(dated('2026-01-05', 'confirmed', firm), dated('2026-01-05'), stored({ certifiedHow: 'own' }));
  expect(year).toMatchObject({
    peak: '接下来 12 个月没有到期的',
    exact: '300 元',
    untyped: '1 个没填主体类型，算不出',
    note: '含本月以前到期的 2 个；1 个没有到期日，没算在内',
  });
});

test('a low bar beside a high one can still be seen', () => {
  const many = Array.from({ length: 200 }, () => dated('2027-01-05'));
  expect(card(...many, dated('2027-02-05'))?.bars.map(({ height }) => height)).toEqual([100, 6]);
});

test('where nothing is due in the year there is none', () => {
  expect(card()).toBeNull();
  expect(card(dated('2029-01-05'), stored())).toBeNull();
});

test('on 总览 it speaks of the person’s own accounts, and of examples only while there is nothing else', () => {
  const examples = exampleFields(standing(today)).map((fields) => stored({ ...fields, example: true }));
  expect(overviewView(examples, 0, standing(today)).year).not.toBeNull();
  const own = Array.from({ length: 4 }, () => dated('2027-01-05'));
  expect(overviewView([...examples, ...own], 0, standing(today)).year?.bars).toHaveLength(1);
  expect(overviewView([...examples, ...own.slice(1)], 0, standing(today)).year).toBeNull();
});
