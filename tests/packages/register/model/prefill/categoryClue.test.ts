import { allCategories, findCategory } from '../../../../../miniprogram/packages/register/model/categories/decode';
import { isAnswerTo } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { categoryClue } from '../../../../../miniprogram/packages/register/model/prefill/categoryClue';

function clue(second: string, ticked: readonly number[]): string {
  const category = findCategory(`nonPersonal:${second}`);
  if (!category) throw new Error(second);
  const { value, evidence } = categoryClue(category, ticked);
  return `${value} | ${evidence}`;
}

test.each<[string, number[], string]>([
  ['工具:记账', [], 'notNeeded | 「工具 > 记账」不用另外交资质（2026-02 的类目表）'],
  ['餐饮服务:点餐平台', [0], 'yes | 「餐饮服务 > 点餐平台」列了 1 项，手上有 1 项（2026-02 的类目表），够了'],
  ['金融业:银行', [1], 'yes | 「金融业 > 银行」列了 2 项，手上有 1 项（2026-02 的类目表），够了'],
  ['金融业:消费金融', [0, 1], 'no | 「金融业 > 消费金融」列了 3 项，手上有 2 项（2026-02 的类目表），还不够'],
  ['时政信息:时政信息', [], 'unsure | 「时政信息 > 时政信息」的要求，表里没有写清楚（2026-02 的类目表）'],
])('%s with %j', (second, ticked, expected) => {
  expect(clue(second, ticked)).toBe(expected);
});

test('unknown is never taken for free of documents, and every answer is one that the question offers', () => {
  for (const category of allCategories()) {
    const { question, value } = categoryClue(category, []);
    expect(isAnswerTo(question, value)).toBe(true);
    expect(value === 'notNeeded').toBe(category.mode === 'none');
  }
});
