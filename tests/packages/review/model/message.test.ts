import * as fc from 'fast-check';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import {
  checkTemplate,
  defaultTemplates,
  fillTemplate,
  placeholders,
  templateLimit,
  toneLabels,
  tones,
  tonesFor,
} from '../../../miniprogram/domain/outgoing/message';
import { anyAccount, applied, day, dayAround, dueOn, fields, good, refusal, standing } from '../arbitraries';

const shop: AccountFields = {
  ...dueOn('2026-10-30'),
  subjectName: '杭州某餐饮有限公司',
  subjectType: 'enterprise',
  client: '李总',
};
const fill = (template: string, account: AccountFields, on: string): string => {
  const now = standing(day(on));
  return fillTemplate(template, account, certificationStatus(account, now), now);
};

test('the three tones of an account', () => {
  expect(fill(defaultTemplates.notice, shop, '2026-08-01')).toBe(
    '李总你好，你的小程序“西湖小馆”（主体：杭州某餐饮有限公司）微信认证将在2026年10月30日到期，还有90天。年审审核费：300 元。请准备好证件，最晚2026年9月11日提交，审核期间会有电话核实，请留意接听。',
  );
  expect(fill(defaultTemplates.urge, shop, '2026-10-20')).toContain('2026年10月30日到期，只剩10天');
  expect(fill(defaultTemplates.overdue, shop, '2026-11-09')).toContain('已在2026年10月30日到期，逾期10天');
  expect(tones.map((tone) => toneLabels[tone])).toEqual(['通知', '催办', '已逾期']);
});

test.each([
  ['【主体名称】', fields(), '未填写'],
  ['【到期日】【剩余天数】【逾期天数】', fields({ certifiedHow: 'own' }), '（到期日待确认）（待确认）0'],
  ['【到期日】', fields({ certifiedHow: 'never' }), '（到期日待确认）'],
  ['【到期日】', dueOn('2026-10-30', 'estimated'), '2026年10月30日（推算，以后台为准）'],
  ['【到期日】【逾期天数】', dueOn('2026-07-30', 'estimated'), '2026年7月30日（推算的日子已过，请到后台核对）0'],
  ['【最晚提交日】', dueOn('2026-09-01'), '2026年7月21日（已过，请尽快）'],
  ['【最晚提交日】', applied(dueOn('2026-09-01'), 'inReview'), '（已提交）'],
  ['【最晚提交日】', fields(), '（待确认）'],
  ['【剩余天数】【逾期天数】', applied(dueOn('2026-07-22'), 'inReview'), '010'],
  ['【费用】', fields({ subjectType: 'government' }), '免费'],
  ['【费用】', fields({ subjectType: 'overseas' }), '以后台显示为准'],
  ['【客户】你好【换行', fields(), '你好【换行'],
  ['【没有这个】', fields(), '【没有这个】'],
])('%s', (template, account, expected) => {
  expect(fill(template, account, '2026-08-01')).toBe(expected);
});

test('an edited template may use the known blanks only', () => {
  expect(good(checkTemplate('  【客户】，【账号名称】【到期日】 '))).toBe('【客户】，【账号名称】【到期日】');
  for (const tone of tones) expect(checkTemplate(defaultTemplates[tone]).ok).toBe(true);
  expect(refusal(checkTemplate(' \n '))).toBe('内容不能为空');
  expect(refusal(checkTemplate('x'.repeat(templateLimit + 2)))).toBe('最多 500 个字，多了 2 个');
  expect(refusal(checkTemplate('【账号】快到期了'))).toBe(
    `没有【账号】这个填空，可以用：${placeholders.map((name) => `【${name}】`).join('')}`,
  );
});

test('the tones fit the status', () => {
  const at = (account: AccountFields, on = '2026-08-01'): string[] =>
    tonesFor(certificationStatus(account, standing(day(on))));
  expect(at(dueOn('2026-12-30'))).toEqual(['notice', 'urge']);
  expect(at(dueOn('2026-10-15'))).toEqual(['notice', 'urge']);
  for (const due of ['2026-08-25', '2026-08-05', '2026-08-01']) expect(at(dueOn(due))).toEqual(['urge', 'notice']);
  expect(at(dueOn('2026-07-31'))).toEqual(['overdue']);
  expect(at(applied(dueOn('2026-07-31'), 'returned'))).toEqual(['overdue']);
  expect(at(applied(dueOn('2026-08-31'), 'inReview'))).toEqual(['notice', 'urge']);
  expect(at(dueOn('2026-07-31', 'estimated'))).toEqual(['notice', 'urge']);
});

test('whatever the account, every blank is filled, and an estimate is never called overdue', () => {
  const pairs = anyAccount.chain((account) => dayAround(account).map((on) => ({ account, on })));
  fc.assert(
    fc.property(pairs, ({ account, on }) => {
      const status = certificationStatus(account, standing(on));
      const chosen = tonesFor(status);
      expect(chosen.length).toBeGreaterThan(0);
      for (const tone of chosen)
        expect(fillTemplate(defaultTemplates[tone], account, status, standing(on))).not.toMatch(/[【】]|undefined|NaN/);
      if (account.cycle.dueTrust === 'estimated') expect(chosen).not.toContain('overdue');
    }),
    { numRuns: 500 },
  );
});
