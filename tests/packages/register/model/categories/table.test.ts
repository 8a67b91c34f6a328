import * as table from '../../../../../miniprogram/packages/register/model/categories/categoryTable';
import { allCategories, findCategory } from '../../../../../miniprogram/packages/register/model/categories/decode';
import { judge, requirementOf } from '../../../../../miniprogram/packages/register/model/categories/requirement';
import { searchCategories } from '../../../../../miniprogram/packages/register/model/categories/search';

const categories = allCategories();
const count = (subject: string): number => categories.filter((category) => category.subject === subject).length;

describe('the table', () => {
  test('has the rows of the official table, each under an id of its own', () => {
    expect([count('nonPersonal'), count('personal'), count('overseas')]).toEqual([350, 31, 108]);
    expect(new Set(categories.map((category) => category.id)).size).toBe(489);
    for (const category of categories) expect(findCategory(category.id)).toBe(category);
    expect(findCategory('nonPersonal:没有:这一行')).toBeUndefined();
  });

  test('is dated and small', () => {
    expect(table.tableAsOf).toBe('2026-02');
    expect(Buffer.byteLength(table.phrases + table.packedTable)).toBeLessThan(40_000);
  });

  test('no network address is shipped in it', () => {
    const texts = categories.flatMap(({ options, remarks }) => [...options, ...remarks]);
    expect(texts.filter((text) => text.includes('//'))).toEqual([]);
  });

  test('every letter that stands for a phrase is spelled out', () => {
    const said = categories.flatMap(({ id, third, options, remarks }) => [id, ...third, ...options, ...remarks]);
    expect(said.filter((text) => /[\u0400-\u04ff]/.test(text))).toEqual([]);
  });

  test('rows without documents are exactly those that say so; individuals and overseas are unknown', () => {
    for (const category of categories) {
      if (category.mode === 'none') expect(category.options).toEqual([]);
      if (category.mode === 'single') expect(category.options).toHaveLength(1);
      if (category.mode === 'all') expect(category.options.length).toBeGreaterThan(1);
      if (category.mode === 'oneOf' && !category.incomplete) expect(category.options.length).toBeGreaterThan(1);
      if (category.subject !== 'nonPersonal') expect(category.mode).toBe('unknown');
      expect(category.options.every((option) => option !== '')).toBe(true);
    }
    expect(
      categories.filter((category) => category.subject === 'nonPersonal' && category.mode === 'none'),
    ).toHaveLength(100);
  });

  test('what the table does not settle is never called free of documents', () => {
    for (const category of categories.filter((entry) => entry.mode === 'unknown')) {
      expect(requirementOf(category).headline).not.toContain('不用');
      expect(judge(category, [])).not.toBe('satisfied');
    }
  });
});

describe('searching', () => {
  test('finds every category by its own names, also by each third-level name', () => {
    for (const category of categories) {
      expect(searchCategories(`${category.first} ${category.second}`)).toContain(category);
      expect(searchCategories(`${category.first} > ${category.second}`, category.subject)).toContain(category);
      for (const third of category.third) expect(searchCategories(third)).toContain(category);
    }
  });

  test('puts organisations first, then individuals, then overseas', () => {
    const subjects = searchCategories('记账').map((category) => category.subject);
    expect(subjects).toEqual(['nonPersonal', 'personal', 'overseas']);
    expect(searchCategories('记账', 'personal').map((category) => category.subject)).toEqual(['personal']);
  });

  test('an exact name comes before names that contain it, and these before documents', () => {
    const hits = searchCategories('邮政').map((category) => category.second);
    expect(hits.slice(0, 2)).toEqual(['邮政', '邮政']);
    expect(hits).toContain('收件/派件');
    expect(hits.indexOf('收件/派件')).toBeGreaterThan(1);
  });

  test('all words have to match; documents count; case and width do not matter', () => {
    expect(searchCategories('点餐 增值电信').map((category) => category.second)).toEqual(['点餐平台']);
    expect(searchCategories('咖啡厅').map((category) => category.second)).toEqual(['餐饮服务场所/餐饮服务管理企业']);
    expect(searchCategories('ＡＩ问答')).toEqual(searchCategories('ai问答'));
    expect(searchCategories('ai问答')).toHaveLength(1);
    expect(searchCategories('点餐 火箭')).toEqual([]);
  });

  test('an empty search lists everything', () => {
    expect(searchCategories('  ')).toHaveLength(489);
  });
});

describe('judging', () => {
  const at = (second: string): (typeof categories)[number] => {
    const found = categories.find((category) => category.subject === 'nonPersonal' && category.second === second);
    if (!found) throw new Error(second);
    return found;
  };

  test('none needs nothing', () => expect(judge(at('查件'), [])).toBe('satisfied'));

  test('"one of" is satisfied by any one option, and by nothing else', () => {
    for (const category of categories.filter((entry) => entry.mode === 'oneOf')) {
      category.options.forEach((_option, index) => expect(judge(category, [index])).toBe('satisfied'));
      expect(judge(category, [])).toBe(category.incomplete ? 'unknown' : 'missing');
      expect(judge(category, [99, -1])).not.toBe('satisfied');
    }
  });

  test('"all" is satisfied by all and nothing less', () => {
    for (const category of categories.filter((entry) => entry.mode === 'all')) {
      const every = category.options.map((_option, index) => index);
      expect(judge(category, every)).toBe('satisfied');
      for (const left of every)
        expect(
          judge(
            category,
            every.filter((index) => index !== left),
          ),
        ).toBe('missing');
      expect(
        judge(
          category,
          every.map(() => 0),
        ),
      ).toBe('missing');
    }
  });

  test('where the table is silent on all or any, only all or nothing settles it', () => {
    expect(judge(at('二手车'), [0, 1, 2, 3, 4, 5])).toBe('satisfied');
    expect(judge(at('二手车'), [0])).toBe('unknown');
    expect(judge(at('二手车'), [])).toBe('missing');
    expect(judge(at('时政信息'), [])).toBe('unknown');
  });
});
