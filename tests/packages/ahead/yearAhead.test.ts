/** @jest-environment jsdom */
import { layOut } from '../../support/listLayout';
import { dated } from '../../support/pageAccounts';
import { noon, startedBook } from '../../support/startedBook';
import { startApp } from '../../support/startApp';

const firm = (name: string, dueOn: string) => ({ ...dated(dueOn, 'confirmed', { subjectType: 'enterprise' }), name });

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('a bar says what it stands for and tells its key when its column is tapped', async () => {
  const bars = await startApp().show('components/month-bars/month-bars', {
    bars: [
      {
        key: '2027-01',
        count: 12,
        label: '1月',
        year: '27年',
        height: 40,
        peak: true,
        spoken: '2027年1月，12 个到期，费用 3600 元',
      },
    ],
  });
  const told = bars.listen('pick');
  expect(bars.text).toBe('121月27年');
  expect(bars.all('.month-bars-fill')[0]?.style.height).toBe('20px');
  await bars.tap('2027年1月，12 个到期，费用 3600 元');
  expect(told).toEqual([{ key: '2027-01' }]);
});

test('总览 leads from a bar to its month and from the card to the fees', async () => {
  const { app, phone } = startedBook(
    firm('甲店', '2026-11-01'),
    ...['乙店', '丙店', '丁店'].map((name) => firm(name, '2026-12-01')),
  );
  const page = await app.open('pages/overview/overview');
  await page.tap('2026年11月，1 个到期，费用 300 元');
  await page.tap('费用明细›');
  expect(phone.wx.calls('navigateTo')).toEqual([
    { url: '/packages/ahead/month/month?month=2026-11' },
    { url: '/packages/ahead/forecast/forecast' },
  ]);
});

test('a month lists its accounts, opens one, and is scrolled over many', async () => {
  const many = Array.from({ length: 43 }, (_, index) => firm(`店${index}号`, '2026-11-01'));
  const { app, phone, book } = startedBook(...many);
  const page = await app.open('packages/ahead/month/month', { month: '2026-11' });
  expect(page.text).toContain('43 个到期');
  expect(page.text).toContain('费用 1.29 万元');
  const layout = layOut(page);
  await page.visit();
  layout.scrollTo(1e9);
  expect(page.text).not.toContain('店0号');
  await page.tap('店40号');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/pages/account/account?id=${book.all()[40]?.id}` }]);
  layout.scrollTo(0);
  expect(page.text).toContain('店0号');
  expect(page.text).not.toContain('店40号');
});

test('the fees are regrouped with a tap, lead to a month, and are copied as a table', async () => {
  const { app, phone } = startedBook({ ...firm('甲店', '2026-11-01'), client: '小王' }, firm('乙店', '2026-01-01'));
  const page = await app.open('packages/ahead/forecast/forecast');
  await page.tap('2026年11月，1 个，费用 300 元');
  await page.tap('本月以前到期，1 个，费用 300 元');
  expect(phone.wx.calls('navigateTo')).toEqual(
    ['2026-11', 'past'].map((key) => ({ url: `/packages/ahead/month/month?month=${key}` })),
  );
  await page.tap('按客户');
  expect(page.text).toContain('小王');
  await page.fire('.fee-copy', 'click');
  expect(phone.wx.calls('setClipboardData')).toMatchObject([
    { data: expect.stringMatching(/^客户\t个数.*\n小王\t1\t300\t0\t0\n/) as string },
  ]);
});

test('a copy that fails says why', async () => {
  const { app, phone } = startedBook(firm('甲店', '2026-11-01'));
  const page = await app.open('packages/ahead/forecast/forecast');
  phone.wx.answer('setClipboardData', () => new Error('denied'));
  await page.fire('.fee-copy', 'click');
  expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没能复制' }]);
});

test.each(['pages/overview/overview', 'packages/ahead/forecast/forecast'])(
  '%s: 去填 leads to exactly those whose fee waits for the subject type',
  async (path) => {
    const { app, phone } = startedBook(
      ...['甲店', '丙店', '丁店'].map((name) => firm(name, '2026-11-01')),
      dated('2026-12-01', 'confirmed', { name: '乙店' }),
    );
    const page = await app.open(path);
    await page.tap('去填，1 个没填主体类型，算不出');
    expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/ahead/month/month?month=untyped' }]);
    const list = await app.open('packages/ahead/month/month', { month: 'untyped' });
    expect(list.text).toContain('1 个没填主体类型');
    expect(list.text).toContain('乙店');
    expect(list.text).not.toContain('甲店');
  },
);

describe('something can be done there', () => {
  const luggage = (app: ReturnType<typeof startedBook>['app']): string[] | null =>
    app.module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver').selectedAccounts.take();

  test('in a month: 全选 takes what is due, and an action takes it along', async () => {
    const { app, phone, book } = startedBook(
      firm('甲店', '2026-11-01'),
      firm('乙店', '2026-11-02'),
      firm('丙店', '2026-12-01'),
    );
    const page = await app.open('packages/ahead/month/month', { month: '2026-11' });
    await page.tap('全选');
    expect(page.text).toContain('已选 2 个');
    await page.tap('加标签');
    expect(phone.wx.calls('navigateTo')).toMatchObject([{ url: '/packages/review/bulk/bulk?do=tag' }]);
    expect(luggage(app)).toEqual(
      book
        .all()
        .slice(0, 2)
        .map(({ id }) => id),
    );
    await page.tap('退出选择');
    await page.tap('乙店');
    expect(phone.wx.calls('navigateTo')).toHaveLength(2);
  });

  test('of the fees: a row takes all that it counts, of the year only', async () => {
    const client = (name: string, fields: ReturnType<typeof firm>) => ({ ...fields, client: name });
    const { app, phone, book } = startedBook(
      client('小王', firm('甲店', '2026-11-01')),
      client('小王', firm('乙店', '2028-11-01')),
      client('小王', firm('丙店', '2026-12-01')),
      firm('丁店', '2026-12-01'),
    );
    const page = await app.open('packages/ahead/forecast/forecast');
    await page.tap('按客户');
    await page.tap('小王，2 个，费用 600 元');
    expect(phone.wx.calls('navigateTo')).toEqual([
      { url: `/packages/agency/client/client?name=${encodeURIComponent('小王')}` },
    ]);
    await page.tap('选择多个账号');
    await page.tap('小王，2 个，费用 600 元');
    expect(page.text).toContain('已选 2 个');
    await page.tap('加标签');
    expect(luggage(app)).toEqual([book.all()[0]?.id, book.all()[2]?.id]);
    await page.tap('小王，2 个，费用 600 元，已选中');
    expect(page.text).toContain('点一点要选的账号');
    await page.tap('全选 3 个');
    expect(page.text).toContain('已选 3 个');
  });
});
