import { noFilter, type ListQuery } from '../../miniprogram/domain/lists/search';
import { accountsView, findListed } from '../../miniprogram/pages/accounts/accounts.view';
import { dayOf } from '../support/accounts';
import { applying, dated } from '../support/pageAccounts';
import { standing } from '../domain/arbitraries';

const today = dayOf('2026-03-05');
const tea = dated('2026-01-29', 'imported', { name: '茶铺', tags: ['重点'] });
const books = dated('2026-03-20', 'confirmed', { name: '书店', appid: 'wx00ABCD' });
const school = dated('2026-12-01', 'confirmed', { name: '学堂', kind: 'service', subjectName: '城南学堂有限公司' });
const example = dated('2026-01-01', 'imported', { name: '示例店', example: true });

const shown = (accounts: Parameters<typeof findListed>[0], patch: Partial<ListQuery> = {}) => {
  const query = { ...noFilter, ...patch };
  const listed = findListed(accounts, query, standing(today));
  return {
    listed,
    names: listed.map(({ account }) => account.name),
    view: accountsView(accounts, listed, query, standing(today)),
  };
};

describe('the list', () => {
  test('has the most urgent first, and examples last however urgent', () => {
    const { names, view } = shown([school, example, books, tea]);
    expect(names).toEqual(['茶铺', '书店', '学堂', '示例店']);
    expect(view).toMatchObject({ countText: '3 个账号，另有 1 个示例', filtered: false, first: false, empty: null });
  });

  test('offers the statuses that occur, with how many, examples not counted', () => {
    const { view } = shown([school, example, books, tea]);
    expect(view.statusChips.map(({ text, count }) => `${text} ${count}`)).toEqual([
      '全部 3',
      '需要处理 2',
      '已逾期 1',
      '待年审 1',
      '认证有效 1',
    ]);
  });

  test('counts and finds a late account as 已逾期, also while its application runs', () => {
    const late = applying(dated('2026-01-29', 'imported'), 'inReview');
    const { view, names } = shown([late, applying(dated('2026-03-08'), 'preparing')], { statusKind: 'overdue' });
    expect(view.statusChips.map(({ text, count }) => `${text} ${count}`)).toEqual([
      '全部 2',
      '需要处理 2',
      '已逾期 1',
      '待年审 1',
    ]);
    expect(names).toHaveLength(1);
  });

  test('offers 筛选 from four accounts on, and 客户 where an account has one', () => {
    expect(shown([school, books, tea]).view).toMatchObject({ canFilter: false, hasClients: false });
    const fourth = dated('2026-12-01', 'confirmed', { name: '第四家', client: '湖滨' });
    expect(shown([school, books, tea, fourth]).view).toMatchObject({ canFilter: true, hasClients: true });
  });

  test('says what 筛选 asks for, in few letters each, and how much', () => {
    const { view, names } = shown([school, books, tea], {
      accountKind: 'service',
      subject: '城南学堂有限公司',
      month: '2026-12',
      tag: '一个非常非常长的标签啊',
    });
    expect(view.conditions).toEqual([
      { key: 'accountKind', text: '服务号' },
      { key: 'tag', text: '一个非常非常长的标签…' },
      { key: 'month', text: '2026年12月到期' },
      { key: 'subject', text: '城南学堂有限公司' },
    ]);
    expect(view).toMatchObject({ conditionCount: '4', filtered: true });
    expect(names).toEqual([]);
  });

  test('has the filters that were kept, the one in force chosen', () => {
    const query = { ...noFilter, tag: '重点' };
    const saved = [
      { name: '重点', query },
      { name: '服务号', query: { ...noFilter, accountKind: 'service' as const } },
    ];
    const listed = findListed([tea], query, standing(today));
    expect(accountsView([tea], listed, query, standing(today), saved).saved).toEqual([
      { name: '重点', chosen: true },
      { name: '服务号', chosen: false },
    ]);
  });

  test.each([
    ['茶', ['茶铺']],
    ['城南', ['学堂']],
    ['abcd', ['书店']],
    ['重点', ['茶铺']],
  ])('finds %s', (text, names) => {
    const found = shown([school, books, tea], { text });
    expect(found.names).toEqual(names);
    expect(found.view).toMatchObject({ countText: '1 个账号', filtered: true });
  });

  test('keeps a chosen status on offer even when nothing has it', () => {
    const { view } = shown([tea], { statusKind: 'returned' });
    expect(view.statusChips).toContainEqual({ value: 'returned', text: '打回重填', count: '0' });
  });

  test('with examples alone counts them as such', () => {
    expect(shown([example]).view).toMatchObject({ countText: '1 个示例' });
    expect(shown([example]).view.statusChips[0]).toMatchObject({ text: '全部', count: '1' });
  });
});

describe('nothing to list', () => {
  test('at first says how to begin', () => {
    expect(shown([]).view).toMatchObject({ first: true, filtered: false, empty: { title: '还没有账号' } });
  });
  test('names the words that were not found', () => {
    expect(shown([tea], { text: ' 咖啡 ' }).view.empty?.title).toBe('没有找到“咖啡”');
  });
  test('for a filter says that it can be cleared', () => {
    const { view } = shown([tea], { statusKind: 'valid' });
    expect(view).toMatchObject({ first: false, filtered: true });
    expect(view.empty?.text).toContain('清除筛选');
  });
});
