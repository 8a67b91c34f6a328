import { allCategories } from '../../../../../miniprogram/packages/register/model/categories/decode';
import { searchCategories } from '../../../../../miniprogram/packages/register/model/categories/search';

/** What stands between the levels of a category, in the platform's notices and in people's messages. */
const joiners = [
  '-',
  '—',
  '——',
  '－',
  '–',
  '/',
  '／',
  '·',
  '・',
  '_',
  '>',
  '＞',
  '→',
  '、',
  '：',
  ':',
  '|',
  ' - ',
  ' ',
  '',
];

/** What stands around it. */
const wrappers: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `${name}_`,
  (name) => `“${name}”`,
  (name) => `"${name}_"`,
  (name) => `【${name}】`,
  (name) => `（${name}）`,
  (name) => `「${name}」类目`,
  (name) => `服务类目"${name}_"与你提交代码审核时设置的功能页面内容不一致`,
  (name) => `你的小程序存在所选类目与运营内容不符的情况，请补充选择：${name}类目，如有疑问请查看详情。`,
];

test.each(joiners)('every row joined by %j is found first, whatever stands around it', (joiner) => {
  const wrong: string[] = [];
  allCategories().forEach((category, at) => {
    // Each row goes through all wrappers while the joiners go by.
    const wrap = wrappers[(at + joiners.indexOf(joiner)) % wrappers.length];
    const text = wrap?.(`${category.first}${joiner}${category.second}`) ?? '';
    if (searchCategories(text, category.subject)[0] !== category) wrong.push(text);
  });
  expect(wrong).toEqual([]);
});

test('a third level behind it changes nothing', () => {
  for (const category of allCategories()) {
    for (const third of category.third) {
      expect(searchCategories(`${category.first}-${category.second}-${third}`, category.subject)[0]).toBe(category);
    }
  }
});

test('several in one sentence are all found, organisations first', () => {
  const found = searchCategories('服务类目“工具-记账”不符，请补充：餐饮服务—点餐平台').map(({ id }) => id);
  expect(found).toEqual(
    expect.arrayContaining(['nonPersonal:工具:记账', 'personal:工具:记账', 'nonPersonal:餐饮服务:点餐平台']),
  );
  expect(found[0]).toBe('nonPersonal:餐饮服务:点餐平台');
});

test('a sentence that names the second level alone finds it', () => {
  expect(searchCategories('请补充点餐平台类目').map(({ second }) => second)).toContain('点餐平台');
});

test('a sentence that names none finds none', () => {
  expect(searchCategories('请在七天内整改后重新提交')).toEqual([]);
});
