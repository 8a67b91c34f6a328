import * as fc from 'fast-check';
import { certificationStatus } from '../../../../miniprogram/domain/status/status';
import type { AccountFields } from '../../../../miniprogram/domain/account/account';
import { templateLimit, tones } from '../../../../miniprogram/domain/outgoing/tone';
import { officialNumbers } from '../../../../miniprogram/domain/rules/numbers';
import { fillTemplate } from '../../../../miniprogram/packages/review/model/message/fill';
import {
  checkTemplate,
  defaultTemplates,
  placeholders,
  toneLabels,
} from '../../../../miniprogram/packages/review/model/message/templates';
import { tonesFor } from '../../../../miniprogram/packages/review/model/message/tonesFor';
import {
  anyAccount,
  applied,
  day,
  dayAround,
  dueOn,
  fields,
  good,
  refusal,
  standing,
} from '../../../domain/arbitraries';

const shop: AccountFields = {
  ...dueOn('2026-10-30', 'confirmed'),
  subjectName: '杭州某餐饮有限公司',
  subjectType: 'enterprise',
  client: '李总',
};
const fill = (template: string, account: AccountFields, on: string): string => {
  const now = standing(day(on));
  return fillTemplate(template, account, certificationStatus(account, now), now);
};
const tonesAt = (account: AccountFields, on = '2026-08-01'): string[] =>
  tonesFor(account, certificationStatus(account, standing(day(on))), officialNumbers);
/** The text that is offered first. */
const message = (account: AccountFields, on: string): string => {
  const now = standing(day(on));
  const [tone = 'notice'] = tonesFor(account, certificationStatus(account, now), officialNumbers);
  return fill(defaultTemplates[tone], account, on);
};

test('the texts of an account on its way to the due day and past it', () => {
  expect(message(shop, '2026-08-01')).toMatch(
    /^李总你好，你的小程序“西湖小馆”（主体：杭州某餐饮有限公司）微信认证将在2026年10月30日到期，还有90天。年审审核费：300 元。请准备好证件，稳妥提交日是2026年9月\d+日，审核期间会有电话核实，请留意接听。$/,
  );
  expect(message(shop, '2026-10-20')).toBe(
    '李总你好，“西湖小馆”的微信认证2026年10月30日到期，还有10天。审核和补材料都要时间，请尽快把证件发来，我们好提交年审（审核费：300 元）。到期还没通过，功能会受限。',
  );
  expect(message(shop, '2026-10-30')).toContain('的微信认证今天到期。');
  expect(message(shop, '2026-11-09')).toBe(
    '李总你好，“西湖小馆”的微信认证已在2026年10月30日到期，逾期10天，部分功能已暂停服务（已停：发布新版本、被搜索；' +
      '2026年11月29日起还会停：被分享；2026年12月29日起还会停：新用户访问、支付），直到年审通过。' +
      '请今天就把证件发来，我们马上提交年审（审核费：300 元）。',
  );
  expect(new Set(Object.values(toneLabels)).size).toBe(tones.length);
});

test('once everything is off nothing more is threatened', () => {
  const late = message(shop, '2027-02-01');
  expect(late).toContain('（已停：发布新版本、被搜索、被分享、新用户访问、支付），');
  expect(late).not.toMatch(/还会停|越久越多/);
  expect(message({ ...shop, kind: 'service' }, '2026-11-01')).toContain('（已停：高级接口、支付、显示认证标识），');
  expect(message({ ...shop, kind: 'subscription' }, '2026-11-01')).toContain('自定义菜单放外链），直到年审通过');
});

test('whoever has handed in is not asked to, on either side of the due day', () => {
  const waiting = applied(shop, 'preparing', 'inReview');
  expect(message(waiting, '2026-10-20')).toBe(
    '李总你好，“西湖小馆”的年审申请已提交，正在审核。审核员会打电话核实，请留意接听，没接到可能被打回。微信认证2026年10月30日到期，还有10天。',
  );
  expect(message(waiting, '2026-11-02')).toContain('逾期3天，部分功能已暂停服务，直到年审通过。');
  expect(message(applied({ ...shop, certifiedHow: 'never' }, 'inReview'), '2026-11-02')).toMatch(
    /的认证申请已提交[^]*微信认证还没有通过。$/,
  );
});

test('a fee that is due is asked for, and never of who pays nothing', () => {
  expect(message(applied(shop, 'awaitingPayment'), '2026-10-20')).toContain(
    '还没有付审核费（300 元），付款后才开始审核',
  );
  const office: AccountFields = { ...shop, subjectType: 'government' };
  expect(message(applied(office, 'awaitingPayment'), '2026-10-20')).toContain('审核费：免费');
  expect(message(office, '2026-11-02')).toContain('审核费：免费');
  // What the platform's data can't tell apart is said.
  expect(fill('【费用】', { ...dueOn('2026-10-30'), subjectType: 'enterprise' }, '2026-10-20')).toBe(
    '300 元，个体工商户为 30 元',
  );
});

test('a return tells by when it has to be handed in again', () => {
  const returned: AccountFields = {
    ...shop,
    cycle: {
      ...shop.cycle,
      application: {
        id: 'a1',
        steps: [
          { state: 'inReview', on: '2026-09-20', feeYuan: 300, note: '' },
          { state: 'returned', on: '2026-10-01', feeYuan: null, note: '' },
        ],
      },
    },
  };
  expect(message(returned, '2026-10-05')).toContain(
    '被打回了，要按打回的原因改好，最晚2026年10月31日（含当日）再交，还能重填3次，请尽快',
  );
  expect(message(returned, '2026-11-05')).toContain('重填期限2026年10月31日已过，请到后台看看结果');
  expect(message(returned, '2026-11-05')).toContain('逾期6天');
});

test.each([
  [fields({ certifiedHow: 'never', subjectType: 'person' }), /不认证也能发布[^]*审核费：30 元/],
  [fields({ certifiedHow: 'never', subjectType: 'foundation' }), /先完成微信认证，再备案[^]*审核费：免费/],
  [fields({ certifiedHow: 'never', subjectType: 'media', filingStatus: 'filed' }), /先完成微信认证，然后才能发布/],
  [fields({ certifiedHow: 'never', subjectType: 'person', kind: 'subscription' }), /一般不开放认证[^]*也能发文章。$/],
  [fields({ certifiedHow: 'never', subjectType: 'media', kind: 'service' }), /需要高级接口时再认证/],
  [fields({ certifiedHow: 'never' }), /都要认证后才能发布，请告诉我们主体/],
  [fields({ certifiedHow: 'own' }), /微信认证到期日待确认。请登录微信公众平台后台/],
  [dueOn('2026-07-01', 'estimated'), /微信认证估计已在2026年7月1日到期，可能已逾期。请登录/],
])('an account without a due day that is sure, %#', (account, said) => {
  expect(message(account, '2026-08-01')).toMatch(said);
});

test.each([
  ['【主体名称】', fields(), '未填写'],
  ['【到期日】【剩余天数】【逾期天数】', fields({ certifiedHow: 'own' }), '（到期日待确认）（待确认）0'],
  ['【到期日】', fields({ certifiedHow: 'never' }), '（到期日待确认）'],
  ['【到期日】', dueOn('2026-10-30', 'estimated'), '2026年10月30日（估计，以后台为准）'],
  ['【到期日】【逾期天数】', dueOn('2026-07-30', 'estimated'), '2026年7月30日（估计的日子已过，请到后台核对）0'],
  ['【受限功能】', dueOn('2026-07-30', 'estimated'), /^可能已停：发布新版本、被搜索；2026年8月29日起还会停：被分享；/],
  ['【受限功能】', { ...dueOn('2026-08-30'), kind: 'service' as const }, /^2026年8月31日起会停：高级接口、支付、/],
  ['【受限功能】【重填说明】', fields(), '到期日待确认没有被打回'],
  ['【到期情况】', dueOn('2026-08-01', 'estimated'), '估计今天到期，以后台为准'],
  ['【最晚提交日】', dueOn('2026-09-01'), '尽早（现在交，一次通过还来得及）'],
  ['【提交建议】', dueOn('2026-08-20'), '到期前已来不及，越早交停得越短'],
  ['【提交建议】', applied(dueOn('2026-09-01'), 'inReview'), '申请已提交'],
  ['【提交建议】', fields(), '尽早提交'],
  ['【最晚提交日】', applied(dueOn('2026-09-01'), 'inReview'), '（已提交）'],
  ['【最晚提交日】', fields(), '（待确认）'],
  ['【剩余天数】【逾期天数】', applied(dueOn('2026-07-22'), 'inReview'), '010'],
  ['【费用】', fields({ subjectType: 'government' }), '免费'],
  ['【费用】', fields({ subjectType: 'overseas' }), '以后台显示为准'],
  ['【费用】', fields({ subjectType: 'person', kind: 'service' }), '以后台显示为准'],
  ['【客户】你好【换行', fields(), '你好【换行'],
  ['【没有这个】', fields(), '【没有这个】'],
])('%s', (template, account, expected) => {
  expect(fill(template, account, '2026-08-01')).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  );
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

test('the tones fit the status and the application', () => {
  expect(tonesAt(dueOn('2026-12-30'))).toEqual(['notice']);
  expect(tonesAt(dueOn('2026-10-15'))).toEqual(['notice', 'urge']);
  for (const due of ['2026-08-25', '2026-08-05']) expect(tonesAt(dueOn(due))).toEqual(['urge', 'notice']);
  expect(tonesAt(dueOn('2026-08-01'))).toEqual(['urge']);
  expect(tonesAt(dueOn('2026-07-31'))).toEqual(['overdue']);
  expect(tonesAt(dueOn('2026-07-31', 'estimated'))).toEqual(['check']);
  expect(tonesAt(fields({ certifiedHow: 'own' }))).toEqual(['check']);
  expect(tonesAt(applied(dueOn('2026-07-31'), 'returned'))).toEqual(['returned']);
  expect(tonesAt(applied(dueOn('2026-08-31'), 'inReview'))).toEqual(['submitted']);
  expect(tonesAt(applied(dueOn('2026-08-31'), 'failed'))).toEqual(['urge', 'notice']);
  expect(tonesAt(applied(dueOn('2026-08-31'), 'awaitingPayment'))).toEqual(['pay']);
});

test('whatever the account, every blank is filled, and an estimate is never called overdue', () => {
  const pairs = anyAccount.chain((account) => dayAround(account).map((on) => ({ account, on })));
  fc.assert(
    fc.property(pairs, ({ account, on }) => {
      const status = certificationStatus(account, standing(on));
      const chosen = tonesFor(account, status, officialNumbers);
      expect(chosen.length).toBeGreaterThan(0);
      for (const tone of chosen)
        expect(fillTemplate(defaultTemplates[tone], account, status, standing(on))).not.toMatch(/[【】]|undefined|NaN/);
      if (account.cycle.dueTrust === 'estimated') expect(chosen).not.toContain('overdue');
    }),
    { numRuns: 500 },
  );
});
