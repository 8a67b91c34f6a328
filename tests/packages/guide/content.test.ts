/** The guide's texts against the rules' data: what is said must be what is computed with. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { subjectTypes } from '../../../miniprogram/domain/account/account';
import { feeFor } from '../../../miniprogram/domain/rules/feeFor';
import { ruleById, rules } from '../../../miniprogram/packages/guide/rulebook/all';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import { commonMaterials, subjectMaterials } from '../../../miniprogram/domain/cycle/materials';
import { questionIds, type QuestionId } from '../../../miniprogram/packages/guide/content/question';
import { questions } from '../../../miniprogram/packages/guide/content/questions';
import { ruleGroups } from '../../../miniprogram/packages/guide/content/ruleGroups';
import { stepsFor } from '../../../miniprogram/packages/guide/content/steps';
import { sinceWords } from '../../../miniprogram/packages/guide/content/words';

const folder = join(__dirname, '../../../miniprogram/packages/guide/content');

/** The answer to a question as one reads it. */
function answer(id: QuestionId): string {
  const question = questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return [question.title, question.short, ...question.more].join('\n');
}

describe('figures', () => {
  test('are never typed into a text: they all come from the rules', () => {
    for (const file of readdirSync(folder)) {
      const source = readFileSync(join(folder, file), 'utf8');
      // Texts with what is computed in them taken out; code and comments don't count.
      const texts = source.replace(/\$\{[^}]*\}/g, '').match(/(['`])[^'`\n]*[\u4e00-\u9fff][^'`\n]*\1/g) ?? [];
      for (const text of texts) expect(`${file}: ${text}`).not.toMatch(/[0-9]/);
    }
  });

  test('every figure of an answer stands in a rule that it rests on', () => {
    for (const question of questions) {
      const basis = question.rules.map((id) => {
        const rule = ruleById(id);
        return [
          rule?.value,
          rule?.since,
          rule?.article?.value,
          rule?.article?.since,
          rule?.official?.value,
          rule?.official?.since,
          rule?.retold?.value,
        ].join(' ');
      });
      const known = new Set(basis.join(' ').match(/\d+/g)?.map(Number));
      const said = [question.title, question.short, ...question.more].join(' ').match(/\d+/g) ?? [];
      for (const figure of said)
        expect({ question: question.id, figure, known: known.has(Number(figure)) }).toEqual({
          question: question.id,
          figure,
          known: true,
        });
    }
  });
});

describe('the questions', () => {
  test('are the eight that people ask, each with an answer, rules that exist, and others to go on to', () => {
    expect(questions.map(({ id }) => id)).toEqual([...questionIds]);
    expect(questions).toHaveLength(8);
    for (const { id, short, more, rules: basis, related } of questions) {
      expect(short.endsWith('。')).toBe(true);
      expect(more.length).toBeGreaterThanOrEqual(3);
      expect(basis.length).toBeGreaterThan(0);
      for (const rule of basis) expect(ruleById(rule)).toBeDefined();
      expect(related.length).toBeGreaterThan(0);
      expect(related).not.toContain(id);
    }
  });

  test('every rule of certification on which article and official sources differ is shown by some answer', () => {
    const shown = new Set(questions.flatMap((question) => question.rules));
    const differing = rules.filter((rule) => rule.article !== undefined).map(({ id }) => id);
    expect(differing.filter((id) => !shown.has(id))).toEqual(['failureCauses']); // belongs to quick registration
    expect(rules.filter((rule) => rule.disputed).every(({ id }) => shown.has(id))).toBe(true);
  });

  test.each([
    ['oneOff', /不是/],
    ['oneOff', /2023 年 11 月以前/],
    ['stillReview', /3 个月、2 个月、1 个月和 7 天/],
    ['reuseOrOwn', /2023 年 11 月以前[^]*2023 年 11 月以后[^]*2023 年 12 月 25 日起/],
    ['paidAlready', /300 元了[^]*要。[^]*个体工商户每次 30 元，政府和基金会免费/],
    ['when', /到期前 90 天开始/],
    ['overdue', /满 30 天：不能被分享。满 60 天：新用户进不来，也不能支付/],
    ['overdue', /直到通过/],
    ['person', /可以不认证[^]*30 元/],
    ['filing', /不是[^]*3 到 20 个工作日[^]*2023 年 9 月起/],
  ] as const)('%s says %s', (id, said) => {
    expect(answer(id)).toMatch(said);
  });
});

describe('the materials', () => {
  const stated = ruleById('materials')?.value ?? '';

  test('every subject type has some, and no more than the rule names', () => {
    for (const type of subjectTypes) {
      const { own, remark } = subjectMaterials[type];
      // Where the sources have no list, that is said.
      expect(own.length > 0 || remark !== '').toBe(true);
      for (const { name } of own) expect(stated).toContain(name);
    }
    for (const { name } of commonMaterials.slice(0, 4)) expect(stated).toContain(name);
  });

  test('are the ones that the rule names for the type', () => {
    const names = (type: keyof typeof subjectMaterials): string[] => subjectMaterials[type].own.map(({ name }) => name);
    expect(names('enterprise')).toEqual(['营业执照', '对公账户']);
    expect(names('individualBusiness')).toEqual(['营业执照', '对公账户']);
    expect(names('media')).toEqual(['媒体许可证']);
    expect(names('government')).toContain('申请公函');
    expect(names('publicInstitution')).toContain('事业单位法人证书');
    for (const type of ['socialGroup', 'privateNonEnterprise', 'foundation'] as const)
      expect(names(type)).toContain('登记证书');
    expect(names('person')).toEqual([]);
  });
});

describe('the steps', () => {
  const text = (type: (typeof subjectTypes)[number]): string =>
    JSON.stringify(stepsFor(feeFor(type, officialNumbers), officialNumbers));

  test('tell of the phone call, the chances, the hours to pay and the fee, as the rules do', () => {
    const enterprise = text('enterprise');
    for (const said of [
      '打电话核实，一定要接',
      '30 个自然日内，最后一天也算',
      '3 次机会',
      '24 小时内付',
      '15 个工作日内开始审核',
      '付审核费 300 元',
      '到期前 90 天起',
    ]) {
      expect(enterprise).toContain(said);
    }
  });

  test('who pays nothing isn’t told to pay', () => {
    expect(text('government')).toContain('不用付审核费');
    expect(text('government')).not.toContain('小时内付');
    expect(text('overseas')).toContain('金额以后台显示为准');
  });

  test('follow the person’s own numbers', () => {
    const numbers = { ...officialNumbers, windowDays: 60 };
    expect(JSON.stringify(stepsFor(feeFor('enterprise', numbers), numbers))).toContain('到期前 60 天起');
  });

  test('every rule that they name exists', () => {
    for (const { rules: basis } of stepsFor(feeFor('', officialNumbers), officialNumbers))
      for (const id of basis) expect(ruleById(id)).toBeDefined();
  });
});

test('every rule stands in exactly one group', () => {
  const grouped = ruleGroups.flatMap((group) => group.rules);
  expect([...grouped].sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('days of the rules are read out in Chinese, other texts stay', () => {
  expect(sinceWords('2023-12-25（客服：2023-09-25）')).toBe('2023 年 12 月 25 日');
  expect(sinceWords('2018-11')).toBe('2018 年 11 月');
  expect(sinceWords('2018')).toBe('2018 年');
  expect(sinceWords('早年')).toBe('早年');
});
