import fc from 'fast-check';
import type { Account, AccountFields } from '../../../miniprogram/domain/account/account';
import type { ListedAccount, ListQuery } from '../../../miniprogram/domain/lists/search';
import { dueMonth, filterAccounts, monthMeant, noFilter } from '../../../miniprogram/domain/lists/search';
import { certificationStatus, statusKinds } from '../../../miniprogram/domain/status/status';
import { attentionRank, needsAttention } from '../../../miniprogram/domain/status/urgency';
import { anyAccount, anyDay, applied, day, dueOn, fields, standing } from '../arbitraries';

const today = day('2024-11-19');
const all: ListQuery = { ...noFilter, sort: 'updated' };

function stored(given: AccountFields, id: string, more: Partial<Account> = {}): Account {
  return { ...given, name: id, id, rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '', ...more };
}

function found(accounts: readonly Account[], query: Partial<ListQuery>): string[] {
  return filterAccounts(accounts, { ...all, ...query }, standing(today)).map(({ account }) => account.id);
}

const shop = stored(
  fields({
    tags: ['重点 客户', 'VIP'],
    subjectName: '杭州示例商贸有限公司',
    appid: 'wx8ee51415c94040e4',
    originalId: 'gh_0123456789ab',
    client: '湖滨街道',
    owner: '李老师',
    administrator: '王小明',
    contact: '13800000000 微信同号',
  }),
  '西湖 小馆',
);
const news = stored(fields({ kind: 'subscription', tags: ['媒体'] }), '晨报Ａ');

describe('search', () => {
  test.each([
    ['', ['西湖 小馆', '晨报Ａ']],
    ['西湖', ['西湖 小馆']],
    ['  小馆   西湖　', ['西湖 小馆']],
    ['西湖 媒体', []],
    ['示例商贸', ['西湖 小馆']],
    ['8EE514', ['西湖 小馆']],
    ['GH_0123', ['西湖 小馆']],
    ['vip 客户', ['西湖 小馆']],
    ['湖滨', ['西湖 小馆']],
    ['李老师', ['西湖 小馆']],
    ['王小明', ['西湖 小馆']],
    ['1380000 西湖', ['西湖 小馆']],
    ['报a', ['晨报Ａ']],
    ['馆杭', []],
    ['[', []],
  ])('%j', (text, ids) => {
    expect(found([shop, news], { text })).toEqual(ids);
  });
});

test('filters by kind and by status', () => {
  const valid = stored(dueOn('2025-11-19'), '有效');
  const due = stored(dueOn('2024-12-01'), '待年审');
  const accounts = [shop, news, valid, due];
  expect(found(accounts, { accountKind: 'subscription' })).toEqual(['晨报Ａ']);
  expect(found(accounts, { statusKind: 'valid' })).toEqual(['有效']);
  expect(found(accounts, { statusKind: 'due' })).toEqual(['待年审']);
  expect(found(accounts, { statusKind: 'attention' })).toEqual(['西湖 小馆', '晨报Ａ', '待年审']);
  expect(found(accounts, { statusKind: 'overdue' })).toEqual([]);
});

test('deleted accounts are not listed, examples are', () => {
  const deleted = stored(fields(), 'b', { deletedOn: '2024-01-01' });
  expect(found([stored(fields(), 'a'), deleted, stored(fields({ example: true }), 'c')], {})).toEqual(['a', 'c']);
});

describe('sort', () => {
  test('by due day: the earliest first whatever the urgency; without a day last, what is to check in front', () => {
    const accounts = [
      stored(fields({ certifiedHow: 'never', subjectType: 'person' }), 'person'),
      stored(dueOn('2025-11-19'), 'valid late'),
      stored(dueOn('2025-05-19'), 'valid soon'),
      stored(fields(), 'unknown'),
      stored(dueOn('2024-11-01', 'estimated'), 'estimate past'),
      stored(dueOn('2024-12-01'), 'due'),
      // The same day: the more urgent first.
      stored(applied(dueOn('2024-12-01'), 'returned'), 'returned'),
      stored(dueOn('2024-11-18'), 'over 1'),
      stored(dueOn('2024-10-01'), 'over 49'),
    ];
    expect(found(accounts, { sort: 'due' })).toEqual([
      'over 49',
      'estimate past',
      'over 1',
      'returned',
      'due',
      'valid soon',
      'valid late',
      'unknown',
      'person',
    ]);
  });
  test('a day that was never certified for is none', () => {
    const never = stored({ ...dueOn('2024-01-01'), certifiedHow: 'never' }, 'never');
    expect(found([never, stored(dueOn('2025-11-19'), 'valid')], { sort: 'due' })).toEqual(['valid', 'never']);
  });
  test('by name and by time of change', () => {
    const accounts = [
      stored(fields(), '丁', { updatedAt: 1 }),
      stored(fields(), '丙', { updatedAt: 1 }),
      stored(fields(), 'b', { updatedAt: 3 }),
      stored(fields(), 'B', { updatedAt: 2 }),
    ];
    expect(found(accounts, { sort: 'name' })).toEqual(['B', 'b', '丙', '丁']);
    expect(found(accounts, { sort: 'updated' })).toEqual(['b', 'B', '丁', '丙']);
  });
  test('what is equal keeps its order', () => {
    const accounts = Array.from({ length: 40 }, (_, index) =>
      stored(dueOn('2024-12-01'), `店${index}`, { name: '店', updatedAt: 5 }),
    );
    for (const sort of ['due', 'name', 'updated'] as const)
      expect(found(accounts, { sort })).toEqual(accounts.map(({ id }) => id));
  });
  test('for any accounts on any day the due days never fall, those without come last, and nobody is lost', () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 12 }), anyDay, (given, on) => {
        const accounts = given.map((one, index) => stored(one, String(index)));
        const listed = filterAccounts(accounts, { ...all, sort: 'due' }, standing(on));
        const days = listed.map(({ account, status }) => (status.kind === 'uncertified' ? '' : account.cycle.dueOn));
        const dated = days.filter((dueOn) => dueOn !== '');
        expect(days.slice(0, dated.length)).toEqual([...dated].sort());
        const undated = listed.slice(dated.length).map(({ status }) => attentionRank(status));
        expect(undated).toEqual([...undated].sort((a, b) => a - b));
        expect(listed.map(({ account }) => account.id).sort()).toEqual(accounts.map(({ id }) => id).sort());
        expect(listed.map(({ account }) => certificationStatus(account, standing(on)))).toEqual(
          listed.map(({ status }) => status),
        );
      }),
    );
  });
});

test('each account in use is found under its own status, and under 需要处理 if somebody has to act', () => {
  fc.assert(
    fc.property(fc.array(anyAccount, { maxLength: 12 }), anyDay, (given, on) => {
      const accounts = given.map((one, index) =>
        stored(one, String(index), { deletedOn: index % 5 === 4 ? '2024-01-01' : '' }),
      );
      const under = (statusKind: ListQuery['statusKind']): ListedAccount[] =>
        filterAccounts(accounts, { ...all, statusKind }, standing(on));
      for (const kind of statusKinds)
        expect(under(kind)).toEqual(under('').filter(({ status }) => status.kind === kind));
      expect(under('attention')).toEqual(under('').filter(({ status }) => needsAttention(status)));
    }),
  );
});

describe('conditions', () => {
  const shops = [
    stored(fields({ ...dueOn('2024-11-30'), client: '甲公司', owner: '小李', tags: ['年框', '重点'] }), 'a'),
    stored(fields({ ...dueOn('2024-12-31'), client: '甲公司', owner: '小王', subjectName: '甲一' }), 'b'),
    stored(fields({ ...dueOn('2025-11-30'), client: '甲公司分部', tags: ['年框'], subjectName: '甲一' }), 'c'),
    stored(fields({ ...dueOn('2024-11-01'), certifiedHow: 'never' }), 'never'),
  ];

  test.each<[Partial<ListQuery>, string[]]>([
    [{ client: '甲公司' }, ['a', 'b']],
    [{ tag: '年框' }, ['a', 'c']],
    [{ subject: '甲一' }, ['b', 'c']],
    [{ owner: '小王' }, ['b']],
    [{ month: '2024-12' }, ['b']],
    [{ month: 'this' }, ['a']],
    [{ month: 'next' }, ['b']],
    [{ client: '甲公司', tag: '年框' }, ['a']],
    [{ client: '甲公司', tag: '年框', owner: '小王' }, []],
    [{ subject: '甲一', text: 'c' }, ['c']],
  ])('%j', (query, ids) => {
    expect(found(shops, query)).toEqual(ids);
  });

  test('this month and the next are those of the day, also at the end of a long month', () => {
    const shown = (on: string, month: string): string[] =>
      filterAccounts(shops, { ...all, month }, standing(day(on))).map(({ account }) => account.id);
    expect([shown('2024-10-31', 'next'), shown('2024-12-01', 'this'), shown('2024-12-31', 'next')]).toEqual([
      ['a'],
      ['b'],
      [],
    ]);
  });

  /** One thing asked for, of the values that accounts here have. */
  const oneAsked: fc.Arbitrary<Partial<ListQuery>> = fc.oneof(
    fc.constantFrom('甲', '乙').map((client) => ({ client })),
    fc.constantFrom('年框', '重点').map((tag) => ({ tag })),
    fc.constantFrom('this', 'next', '2024-12').map((month) => ({ month })),
    fc.constantFrom('甲一').map((subject) => ({ subject })),
    fc.constantFrom('小李', '小王').map((owner) => ({ owner })),
    fc.constantFrom(...statusKinds).map((statusKind) => ({ statusKind })),
    fc.constantFrom('miniProgram' as const, 'service' as const).map((accountKind) => ({ accountKind })),
    fc.constantFrom('1', '2').map((text) => ({ text })),
  );
  const anyShop = fc
    .record({
      client: fc.constantFrom('', '甲', '乙'),
      owner: fc.constantFrom('', '小李', '小王'),
      subjectName: fc.constantFrom('', '甲一'),
      tags: fc.subarray(['年框', '重点']),
      kind: fc.constantFrom('miniProgram' as const, 'service' as const),
      due: fc.constantFrom('2024-11-30', '2024-12-31', '2025-11-30', '2024-10-01'),
    })
    .map(({ due, ...more }) => fields({ ...dueOn(due), ...more }));

  test('for any of them together: just what each of them finds alone, in the same order, whichever comes first', () => {
    fc.assert(
      fc.property(fc.array(anyShop, { maxLength: 12 }), fc.array(oneAsked, { maxLength: 4 }), (given, asked) => {
        const accounts = given.map((one, index) => stored(one, String(index)));
        const together = asked.reduce((sum, each) => ({ ...sum, ...each }), {});
        const said = Object.entries(together).map(([key, value]) => ({ [key]: value }) as Partial<ListQuery>);
        const inAll = found(accounts, {}).filter((id) => said.every((one) => found(accounts, one).includes(id)));
        expect(found(accounts, together)).toEqual(inAll);
        const byTurns = (queries: Partial<ListQuery>[]): Account[] =>
          queries.reduce(
            (left, one) => filterAccounts(left, { ...all, ...one }, standing(today)).map(({ account }) => account),
            filterAccounts(accounts, all, standing(today)).map(({ account }) => account),
          );
        expect(byTurns(said).map(({ id }) => id)).toEqual(inAll);
        expect(byTurns([...said].reverse()).map(({ id }) => id)).toEqual(inAll);
      }),
    );
  });
});

test.each([
  ['this', '2024-11-19', '2024-11'],
  ['next', '2024-11-30', '2024-12'],
  ['next', '2024-12-31', '2025-01'],
  ['next', '2024-01-31', '2024-02'],
  ['2025-03', '2024-11-19', '2025-03'],
  ['', '2024-11-19', ''],
])('month %j asked on %s means %j', (month, on, meant) => {
  expect(monthMeant({ month }, day(on))).toBe(meant);
});

test('an account is due in the month of its due day, and one that was never certified in none', () => {
  expect(dueMonth(stored(dueOn('2025-01-31'), 'a'))).toBe('2025-01');
  expect(dueMonth(stored(fields({ certifiedHow: 'own' }), 'b'))).toBe('');
  expect(dueMonth(stored({ ...dueOn('2025-01-31'), certifiedHow: 'never' }, 'c'))).toBe('');
});
