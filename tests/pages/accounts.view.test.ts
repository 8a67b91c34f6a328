import type { ListQuery } from '../../miniprogram/domain/lists/search';
import { accountsView, findListed, noFilter } from '../../miniprogram/pages/accounts/accounts.view';
import {
  chunkChanges,
  chunkOf,
  chunkSize,
  hiddenCount,
  nextChunk,
  stretchOf,
  stretchSize,
  type Chunk,
} from '../../miniprogram/pages/accounts/chunks';
import { dayOf } from '../support/accounts';
import { applying, dated, stored } from '../support/pageAccounts';
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

  test('offers the statuses and kinds that occur, with how many, examples not counted', () => {
    const { view } = shown([school, example, books, tea]);
    expect(view.statusChips.map(({ text, count }) => `${text} ${count}`)).toEqual([
      '全部 3',
      '需要处理 2',
      '已逾期 1',
      '待年审 1',
      '认证有效 1',
    ]);
    expect(view.kindChips.map(({ text }) => text)).toEqual(['所有类型', '小程序', '服务号']);
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

  test('of one kind offers no choice of kinds', () => {
    expect(shown([books, tea]).view.kindChips).toEqual([]);
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

describe('chunks', () => {
  const many = Array.from({ length: 95 }, (_, index) => stored({ name: `店 ${index}`, certifiedHow: 'own' }));
  const { listed } = shown(many);

  /** What the screen holds after a setData with these paths. */
  const applied = (chunks: readonly Chunk[], changes: Record<string, Chunk>): Chunk[] => {
    const next = [...chunks];
    for (const [path, chunk] of Object.entries(changes)) next[Number(/\d+/.exec(path)?.[0])] = chunk;
    return next;
  };
  const scrolled = (times: number): Chunk[] =>
    Array.from({ length: times }, (_, index) => chunkOf(listed, index, today));

  test('follow one another without gap or overlap until all is shown', () => {
    const shownChunks: Chunk[] = [];
    for (let next = nextChunk(shownChunks, listed); next !== null; next = nextChunk(shownChunks, listed)) {
      shownChunks.push(chunkOf(listed, next, today));
      expect(hiddenCount(shownChunks.length, listed)).toBe(Math.max(0, 95 - shownChunks.length * chunkSize));
    }
    expect(shownChunks.map(({ rows }) => rows.length)).toEqual([30, 30, 30, 5]);
    expect(shownChunks.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
      listed.map(({ account }) => account.id),
    );
  });

  test('that are up to date are not sent again', () => {
    expect(chunkChanges(scrolled(3), listed, today)).toEqual({});
  });

  test('only the one with the changed account is sent', () => {
    const renamed = listed.map((one, index) =>
      index === 40 ? { ...one, account: { ...one.account, name: '改名了' } } : one,
    );
    const changes = chunkChanges(scrolled(3), renamed, today);
    expect(Object.keys(changes)).toEqual(['chunks[1]']);
    expect(applied(scrolled(3), changes)[1]?.rows[10]?.name).toBe('改名了');
  });

  test('stay as many as were shown when an account goes, and the list closes up', () => {
    const fewer = listed.slice(1);
    const after = applied(scrolled(2), chunkChanges(scrolled(2), fewer, today));
    expect(after.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
      fewer.slice(0, 60).map(({ account }) => account.id),
    );
  });

  test('empty out when the list gets short, and fill again when it grows', () => {
    const short = applied(scrolled(3), chunkChanges(scrolled(3), listed.slice(0, 10), today));
    expect(short.map(({ rows }) => rows.length)).toEqual([10, 0, 0]);
    expect(nextChunk(short, listed.slice(0, 10))).toBeNull();
    const grown = applied(short, chunkChanges(short, listed, today));
    expect(grown.map(({ rows }) => rows.length)).toEqual([30, 30, 30]);
  });
});

describe('stretches', () => {
  const numbers = Array.from({ length: 2 * stretchSize + 1 }, (_, index) => index);

  test('make up the whole list, in order', () => {
    const parts = [0, 1, 2].map((wanted) => stretchOf(numbers, wanted));
    expect(parts.flatMap(({ part }) => part)).toEqual(numbers);
    expect(parts.map(({ after }) => after)).toEqual([stretchSize + 1, 1, 0]);
  });

  test('that are not there any more give way to the last one', () => {
    expect(stretchOf(numbers.slice(0, 5), 2)).toEqual({ stretch: 0, part: [0, 1, 2, 3, 4], after: 0 });
    expect(stretchOf(numbers.slice(0, stretchSize), 1)).toMatchObject({ stretch: 0, after: 0 });
    expect(stretchOf([], 1)).toEqual({ stretch: 0, part: [], after: 0 });
    expect(stretchOf(numbers, -1)).toMatchObject({ stretch: 0 });
  });
});
