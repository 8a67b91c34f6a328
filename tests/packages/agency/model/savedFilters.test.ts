import { noFilter, type SavedFilter } from '../../../../miniprogram/domain/lists/search';
import { renamedFilter, savedAtMost, withFilter } from '../../../../miniprogram/packages/agency/model/savedFilters';

const kept = (name: string, tag = ''): SavedFilter => ({ name, query: { ...noFilter, tag } });
const names = (result: ReturnType<typeof withFilter>): string[] | string =>
  result.ok ? result.value.map(({ name }) => name) : result.problem;

test('a new one comes last; one of the same name takes the place of the old one', () => {
  expect(names(withFilter([kept('甲')], kept(' 乙 ')))).toEqual(['甲', '乙']);
  expect(withFilter([kept('甲'), kept('乙')], kept('甲', '年框'))).toEqual({
    ok: true,
    value: [kept('甲', '年框'), kept('乙')],
  });
});

test('needs a short name, and says so', () => {
  expect(names(withFilter([], kept('  ')))).toContain('起个名字');
  expect(names(withFilter([], kept('一二三四五六七八九十一二三')))).toContain('最多 12 个字');
  expect(names(renamedFilter([kept('甲')], '甲', ''))).toContain('起个名字');
});

test('there are no more than chips can be read', () => {
  const full = Array.from({ length: savedAtMost }, (_, index) => kept(String(index)));
  expect(names(withFilter(full, kept('新的')))).toContain('最多存 20 组');
  expect(withFilter(full, kept('3')).ok).toBe(true);
});

test('another name keeps the place, and is nobody else’s', () => {
  expect(names(renamedFilter([kept('甲'), kept('乙')], '甲', '丙 '))).toEqual(['丙', '乙']);
  expect(names(renamedFilter([kept('甲'), kept('乙')], '甲', '甲'))).toEqual(['甲', '乙']);
  expect(names(renamedFilter([kept('甲'), kept('乙')], '甲', '乙'))).toContain('已经有这个名字');
});
