import type { Entry } from '../../../../../miniprogram/packages/book/model/bookFile/entry';
import { differencesOf } from '../../../../../miniprogram/packages/book/model/mergeBooks/differences';
import { planMerge } from '../../../../../miniprogram/packages/book/model/mergeBooks/plan';
import { bookOf, edited, entry, merged, purged, stub, textOf } from './books';

const base = entry('p01-a', { a: 1 }, { name: '甲', tags: ['年框'] });
const kindOf = (ours: readonly Entry[], theirs: readonly Entry[]) =>
  planMerge(bookOf(...ours), bookOf(...theirs)).map(({ kind, name }) => [kind, name]);
const named = (id: string): string => `名为${id}`;

test.each([
  ['an account that is not here', [], [base], 'added'],
  [
    'one that came out of 最近删除 there',
    [edited(base, 'a', { deletedOn: '2026-03-01' })],
    [edited(edited(base, 'a', {}), 'b', {})],
    'added',
  ],
  ['one that changed there', [base], [edited(base, 'b', { note: '改' })], 'updated'],
  ['one that changed here', [edited(base, 'a', { note: '改' })], [base], 'kept'],
  ['the same', [base], [base], 'same'],
  ['the same change on both sides', [edited(base, 'a', { note: '改' })], [edited(base, 'b', { note: '改' })], 'same'],
  ['one that was deleted there', [base], [edited(base, 'b', { deletedOn: '2026-03-01' })], 'deleted'],
  ['one that was deleted there for good', [base], [purged(base, 'b', '2026-03-01')], 'deleted'],
  ['what concerns 最近删除 alone', [], [edited(base, 'b', { deletedOn: '2026-03-01' })], 'aside'],
  ['both changed', [edited(base, 'a', { note: '一' })], [edited(base, 'b', { note: '二' })], 'conflict'],
  [
    'changed here and deleted there',
    [edited(base, 'a', { note: '一' })],
    [purged(base, 'b', '2026-03-01')],
    'conflict',
  ],
  ['equal counts, other content', [base], [entry('p01-a', { a: 1 }, { name: '乙' })], 'conflict'],
] as const)('%s', (_what, ours, theirs, kind) => {
  expect(kindOf(ours, theirs).map(([each]) => each)).toEqual([kind]);
});

const binned = (device: string, deletedOn: string): Entry => edited(base, device, { deletedOn });

test.each([
  ['updatedAt', edited(base, 'a', { updatedAt: 5 }), edited(base, 'b', { updatedAt: 9 }), 9],
  ['deletedOn', binned('a', '2026-03-01'), binned('b', '2026-03-02'), '2026-03-02'],
  ['purgedOn', purged(base, 'a', '2026-03-01'), purged(base, 'b', '2026-03-02'), '2026-03-02'],
] as const)('the same change on both sides is one that has seen both, with the later %s', (key, one, other, later) => {
  for (const [ours, theirs] of [
    [one, other],
    [other, one],
  ] as const) {
    const both = merged(bookOf(ours), bookOf(theirs)).get('p01-a');
    expect([both?.rev, both?.packed[key]]).toEqual([{ a: 2, b: 1 }, later]);
  }
});

test('names come along, of what is deleted for good the one that is known here', () => {
  expect(kindOf([base], [purged(base, 'b', '2026-03-01')])).toEqual([['deleted', '甲']]);
  expect(kindOf([], [stub('p01-x', { b: 2 })])).toEqual([['aside', '']]);
});

test('examples are left out on both sides', () => {
  const example = entry('p01-e', { a: 1 }, { name: '示例', example: true });
  expect(kindOf([], [example])).toEqual([]);
  expect(kindOf([example], [edited(example, 'b', { name: '改', example: false })])).toEqual([]);
});

test('no clock decides: a later instant on the older side changes nothing', () => {
  const older = entry('p01-a', { a: 1 }, { name: '甲', updatedAt: 9e12 });
  expect(kindOf([older], [entry('p01-a', { a: 1, b: 1 }, { name: '乙', updatedAt: 1 })])).toEqual([['updated', '乙']]);
});

describe('a conflict', () => {
  const ours = edited(base, 'a', {
    note: '我们的',
    client: '湖滨',
    cycle: { id: 'c1', dueOn: '2026-04-01', dueTrust: 'confirmed', opensOn: '', application: null },
  });
  const theirs = edited(base, 'b', {
    note: '他们的',
    tags: ['重点'],
    leadTimes: ['6m'],
    linkedAccountId: 'p01-b',
    cycle: {
      id: 'c1',
      dueOn: '',
      dueTrust: '',
      opensOn: '',
      application: { id: 'a1', steps: [{ state: 'inReview', on: '2026-03-01', feeYuan: null, note: '' }] },
    },
  });

  test('is listed field by field', () => {
    expect(differencesOf(ours, theirs, named)).toEqual([
      { id: 'linkedAccountId', label: '关联公众号', ours: '', theirs: '名为p01-b' },
      { id: 'client', label: '客户', ours: '湖滨', theirs: '' },
      { id: 'tags', label: '标签', ours: '年框', theirs: '重点' },
      { id: 'leadTimes', label: '提前提醒', ours: '', theirs: '提前 6 个月' },
      { id: 'note', label: '备注', ours: '我们的', theirs: '他们的' },
      { id: 'due', label: '到期日', ours: '2026年4月1日（已核对）', theirs: '' },
      { id: 'application', label: '办理进度', ours: '', theirs: '审核中（2026年3月1日）' },
    ]);
  });

  test('names every field in which two can differ', () => {
    const other = edited(base, 'b', {
      name: '乙',
      kind: 'service',
      appid: 'wx0000000000000001',
      originalId: 'gh_000000000001',
      subjectName: '某公司',
      subjectType: 'enterprise',
      certifiedHow: 'own',
      certifiedOn: '2025-03-05',
      filingStatus: 'filed',
      filingNumber: '浙ICP备00000000号-1X',
      administrator: '管',
      owner: '负',
      contact: '联',
      categories: ['餐饮'],
      documents: [{ name: '许可证', validTo: '2027-01-31' }],
      deletedOn: '2026-03-01',
    });
    expect(differencesOf(base, other, named).map(({ label, theirs: text }) => `${label}：${text}`)).toEqual([
      '名称：乙',
      '账号类型：服务号',
      'AppID：wx0000000000000001',
      '原始 ID：gh_000000000001',
      '主体：某公司',
      '主体类型：企业',
      '认证方式：自己认证',
      '认证通过日：2025年3月5日',
      '备案状态：已备案',
      '备案号：浙ICP备00000000号-1X',
      '管理员：管',
      '负责人：负',
      '联系方式：联',
      '类目：餐饮',
      '证件：许可证 2027年1月31日',
      '状态：在最近删除里',
    ]);
  });

  test('keeps the review together where one side has passed one', () => {
    const passed = edited(theirs, 'b', {
      cycle: { id: 'c2', dueOn: '2027-04-01', dueTrust: 'estimated', opensOn: '', application: null },
      history: [
        { id: 'c1', dueOn: '', dueTrust: '', opensOn: '', passedOn: '2026-03-02', feeYuan: 300, application: null },
      ],
    });
    expect(differencesOf(ours, passed, named).slice(-1)).toEqual([
      {
        id: 'reviews',
        label: '年审',
        ours: '已通过 0 次，2026年4月1日（已核对）',
        theirs: '已通过 1 次，2027年4月1日（估计）',
      },
    ]);
  });

  test('that nobody decided on changes nothing, and is met again', () => {
    const before = bookOf(ours);
    expect(textOf(merged(before, bookOf(theirs)))).toBe(textOf(before));
  });

  test.each(['ours', 'theirs'] as const)(
    'decided for %s has that content, and the other phone takes it over',
    (side) => {
      const after = merged(bookOf(ours), bookOf(theirs), { 'p01-a': side });
      const chosen = side === 'ours' ? ours : theirs;
      expect(after.get('p01-a')?.account).toEqual({ ...chosen.account, rev: { a: 2, b: 1, dours: 1 }, updatedAt: 99 });
      expect(textOf(merged(bookOf(theirs), after))).toBe(textOf(after));
    },
  );

  test('decided field by field takes those, and of all others ours', () => {
    const after = merged(bookOf(ours), bookOf(theirs), { 'p01-a': new Set(['tags', 'application', 'leadTimes']) });
    expect(after.get('p01-a')?.account).toMatchObject({
      tags: ['重点'],
      leadTimes: ['6m'],
      note: '我们的',
      client: '湖滨',
      linkedAccountId: '',
      cycle: { dueOn: '2026-04-01', application: { id: 'a1' } },
    });
  });

  test('about what a later version wrote is never silent', () => {
    const one = entry('p01-a', { a: 2 }, {}, { later: 1 });
    const other = entry('p01-a', { a: 1, b: 1 }, { leadTimes: ['6m'] }, { later: 2 });
    expect(differencesOf(one, other, named).map(({ id }) => id)).toEqual(['leadTimes', 'later']);
    const after = (...ids: string[]) =>
      merged(bookOf(one), bookOf(other), { 'p01-a': new Set(ids) }).get('p01-a')?.packed;
    expect(after()).not.toHaveProperty('leadTimes');
    expect(after('later')).not.toHaveProperty('leadTimes');
    expect([after()?.later, after('later')?.later]).toEqual([1, 2]);
  });

  test('between a change and a deletion for good is decided as a whole', () => {
    const gone = purged(base, 'b', '2026-03-01');
    expect(differencesOf(ours, gone, named)).toEqual([
      { id: 'whole', label: '状态', ours: '使用中', theirs: '已彻底删除' },
    ]);
    const kept = merged(bookOf(ours), bookOf(gone), { 'p01-a': new Set() });
    expect(kept.get('p01-a')?.account?.note).toBe('我们的');
    expect(textOf(merged(bookOf(gone), kept))).toBe(textOf(kept));
    const left = merged(bookOf(ours), bookOf(gone), { 'p01-a': new Set(['whole']) });
    expect(left.get('p01-a')).toMatchObject({ account: null, rev: { a: 2, b: 1, dours: 1 } });
  });
});

test('a row that is decided for ours is left out', () => {
  const before = bookOf(base);
  expect(textOf(merged(before, bookOf(edited(base, 'b', { note: '改' })), { 'p01-a': 'ours' }))).toBe(textOf(before));
});
