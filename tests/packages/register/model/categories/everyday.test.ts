import { categoryName } from '../../../../../miniprogram/packages/register/model/categories/category';
import { allCategories } from '../../../../../miniprogram/packages/register/model/categories/decode';
import { everydayWords } from '../../../../../miniprogram/packages/register/model/categories/everydayWords';
import { isPlatform, platforms } from '../../../../../miniprogram/packages/register/model/categories/platforms';
import { searchCategories } from '../../../../../miniprogram/packages/register/model/categories/search';

const words = everydayWords.flatMap(([list, ...rows]) => list.split(' ').map((word) => [word, rows] as const));
const namesOf = (text: string): string[] => searchCategories(text).slice(0, 3).map(categoryName);
const rowsOfOrganisations = allCategories()
  .filter(({ subject }) => subject === 'nonPersonal')
  .map(categoryName);

test('there are many of them, each once, and each leads to rows of the table', () => {
  expect(words.length).toBeGreaterThan(150);
  expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
  for (const [word, rows] of words) {
    expect([word, rows.length > 0 && rows.every((row) => rowsOfOrganisations.includes(row))]).toEqual([word, true]);
    expect(word.length).toBeGreaterThan(1);
  }
  for (const name of platforms) expect(rowsOfOrganisations).toContain(name);
});

test('what a word means first is among the first three, alone and in a sentence', () => {
  const lost = words.filter(([word, [row = '']]) => !namesOf(word).includes(row)).map(([word]) => word);
  expect(lost).toEqual([]);
  const inSentence = words
    .filter(([word, [row = '']]) => !namesOf(`我想做${word}`).includes(row))
    .map(([word]) => word);
  expect(inSentence).toEqual([]);
});

test.each([
  ['早餐店', '餐饮服务 > 餐饮服务场所/餐饮服务管理企业'],
  ['培训班', '教育服务 > 素质教育'],
  ['火锅', '餐饮服务 > 餐饮服务场所/餐饮服务管理企业'],
  ['卖水果', '商家自营 > 生鲜/初级食用农产品'],
  ['奶茶', '餐饮服务 > 餐饮服务场所/餐饮服务管理企业'],
  ['理发', '生活服务 > 丽人服务'],
  ['美甲', '生活服务 > 丽人服务'],
  ['健身房', '体育 > 体育场馆服务'],
  ['民宿', '旅游服务 > 住宿服务'],
  ['家政', '生活服务 > 家政服务'],
  ['二手车', '汽车服务 > 二手车'],
  ['宠物店', '生活服务 > 宠物（非医院类）'],
  ['宠物医院', '生活服务 > 宠物医院/兽医'],
  ['药店', '医疗服务 > 药品（非处方药）销售'],
  ['我家开了个奶茶店', '餐饮服务 > 餐饮服务场所/餐饮服务管理企业'],
])('%s is %s', (text, name) => {
  expect(namesOf(text)[0]).toBe(name);
});

test('a business of one’s own is not sent to a platform first', () => {
  for (const [word, rows] of words) {
    if (rows.some((row) => platforms.includes(row)) && rows.some((row) => !platforms.includes(row)))
      expect([word, searchCategories(word).slice(0, 1).some(isPlatform)]).toEqual([word, false]);
  }
  expect(namesOf('网店')).not.toContain('电商平台 > 电商平台');
  expect(searchCategories('网店').map(categoryName)).toContain('电商平台 > 电商平台');
});

test('one kind of account only, where that is asked; and the platform’s own names go first', () => {
  expect(searchCategories('理发', 'personal').map(categoryName)).toEqual(['生活服务 > 丽人服务']);
  expect(namesOf('请补充点餐平台类目')[0]).toBe('餐饮服务 > 点餐平台');
  expect(searchCategories('店')).toEqual(expect.not.arrayContaining([undefined]));
});
