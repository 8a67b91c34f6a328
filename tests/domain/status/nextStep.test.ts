/** What a status means for the user: rank, attention, next step, words. */
import * as fc from 'fast-check';
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import {
  accountKinds,
  applicationStates,
  certificationWays,
  dueTrusts,
  filingStatuses,
  subjectTypes,
} from '../../../miniprogram/domain/account/account';
import { certificationStatus, statusKinds } from '../../../miniprogram/domain/status/status';
import * as labels from '../../../miniprogram/domain/account/words';
import * as statusWords from '../../../miniprogram/domain/status/words';
import { confidenceLabel } from '../../../miniprogram/packages/guide/rulebook/words';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import { milestoneIds } from '../../../miniprogram/domain/status/milestones';
import { nextStep } from '../../../miniprogram/domain/status/nextStep';
import { abilities } from '../../../miniprogram/domain/status/restrictions';
import { confidences } from '../../../miniprogram/packages/guide/rulebook/rule';
import { attentionRank, isDueToday, needsAttention } from '../../../miniprogram/domain/status/urgency';
import { anyAccount, applied, day, dayAround, dueOn, fields, standing } from '../arbitraries';

const today = day('2024-06-01');
const status = (account: AccountFields): ReturnType<typeof certificationStatus> =>
  certificationStatus(account, standing(today));
const step = (account: AccountFields): string => nextStep(account, status(account), null, standing(today));

const cases: [string, AccountFields, boolean][] = [
  ['overdue for long', dueOn('2024-01-01'), true],
  ['overdue for long, being prepared', applied(dueOn('2024-01-02'), 'preparing'), true],
  ['overdue for two days, returned', applied(dueOn('2024-05-30'), 'returned'), true],
  ['overdue since yesterday', dueOn('2024-05-31'), true],
  ['overdue, with the auditor', applied(dueOn('2024-01-02'), 'inReview'), true],
  ['returned', applied(dueOn('2024-07-31'), 'returned'), true],
  ['returned, due day unknown', applied(fields({ certifiedHow: 'own' }), 'returned'), true],
  ['due today', dueOn('2024-06-01'), true],
  ['due this week', dueOn('2024-06-05'), true],
  ['window open', dueOn('2024-08-20'), true],
  ['estimate long past', dueOn('2024-01-01', 'estimated'), true],
  ['estimate just past', dueOn('2024-05-31', 'estimated'), true],
  ['in review', applied(dueOn('2024-07-31'), 'inReview'), false],
  ['in review, due day unknown', applied(fields({ certifiedHow: 'own' }), 'inReview'), false],
  ['by reuse before 2023-11', fields({ certifiedHow: 'reuse', certifiedOn: '2022-01-01' }), true],
  ['due day unknown', fields({ certifiedHow: 'own' }), true],
  ['certification required', fields({ certifiedHow: 'never', subjectType: 'enterprise' }), true],
  ['valid', dueOn('2024-12-31'), false],
  ['valid for long', dueOn('2025-03-31'), false],
  ['certification optional', fields({ certifiedHow: 'never', subjectType: 'person' }), false],
];

test('the list runs from the most urgent account to the least', () => {
  const shuffled = [...cases].reverse();
  const sorted = shuffled.sort(([, a], [, b]) => attentionRank(status(a)) - attentionRank(status(b)));
  expect(sorted.map(([name]) => name)).toEqual(cases.map(([name]) => name));
});

test.each(cases)('%s', (_name, account, expected) => {
  expect(needsAttention(status(account))).toBe(expected);
});

test('an application that waits for the user needs attention, one that waits for the auditor does not', () => {
  expect(needsAttention(status(applied(dueOn('2024-07-31'), 'preparing')))).toBe(true);
  expect(needsAttention(status(applied(dueOn('2024-07-31'), 'awaitingPayment')))).toBe(true);
  // Nobody audits before the fee is paid; with the materials there is time until the window.
  expect(needsAttention(status(applied(dueOn('2025-03-31'), 'awaitingPayment')))).toBe(true);
  expect(needsAttention(status(applied(dueOn('2025-03-31'), 'preparing')))).toBe(false);
  const person = fields({ certifiedHow: 'never', subjectType: 'person' });
  expect(needsAttention(status(applied(person, 'preparing')))).toBe(true);
});

describe('nextStep', () => {
  test('is one sentence for every account on every day', () => {
    const pairs = anyAccount.chain((account) => dayAround(account).map((on) => ({ account, on })));
    fc.assert(
      fc.property(pairs, ({ account, on }) => {
        expect(nextStep(account, certificationStatus(account, standing(on)), null, standing(on))).toMatch(
          /^[^。]{8,70}。$/,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("tells an individual's mini-program that it may publish, others that they may not yet", () => {
    expect(step(fields({ certifiedHow: 'never', subjectType: 'person' }))).toContain('不认证也能发布');
    expect(step(fields({ certifiedHow: 'never', subjectType: 'enterprise' }))).toContain('完成微信认证');
    expect(step(fields({ certifiedHow: 'never' }))).toContain('补上主体类型');
    expect(step(fields({ kind: 'service', certifiedHow: 'never' }))).toContain('高级接口');
    expect(step(applied(fields({ certifiedHow: 'never' }), 'preparing'))).toContain('提交认证申请');
  });

  test('sends an unknown due day to the console', () => {
    expect(step(fields({ certifiedHow: 'own' }))).toContain('查看认证到期日');
    expect(step(fields({ certifiedHow: 'reuse', certifiedOn: '2022-01-01' }))).toContain('复用公众号');
    expect(step(dueOn('2024-01-01', 'estimated'))).toBe('估计的到期日已过，可能已逾期，请到后台核对。');
  });

  test('grows more pressing towards the due day', () => {
    const steps = ['2024-08-20', '2024-07-20', '2024-06-20', '2024-06-05', '2024-06-01'].map((due) => step(dueOn(due)));
    expect(new Set(steps).size).toBe(5);
    expect(steps[4]).toContain('今天到期');
    expect(step(dueOn('2024-08-20', 'estimated'))).toContain('先核对');
    expect(steps[0]).not.toContain('先核对');
  });

  test('leaves a valid account alone until its window', () => {
    expect(step(dueOn('2024-12-31'))).toBe('暂时不用做什么，10月2日起可以年审。');
    expect(step(dueOn('2025-12-31'))).toContain('2025年10月2日');
    expect(step(dueOn('2024-12-31', 'estimated'))).toContain('核对');
  });

  test('follows an application', () => {
    expect(step(applied(dueOn('2024-07-31'), 'preparing'))).toContain('最好在 7月31日前通过');
    expect(step(applied(dueOn('2024-07-31'), 'awaitingPayment'))).toContain('尽快付款');
    expect(step(applied(dueOn('2024-06-01'), 'awaitingPayment'))).toContain('今天到期');
    expect(step(applied(dueOn('2024-12-31'), 'preparing'))).toContain('10月2日起可以提交');
    expect(step(applied(dueOn('2024-12-31'), 'awaitingPayment'))).toBe('尽快付款，付款后才开始审核。');
    expect(step(applied(fields({ certifiedHow: 'own' }), 'preparing'))).toContain('再看看到期日');
    expect(step(applied(dueOn('2024-07-31'), 'inReview'))).toContain('电话');
  });

  test('of a returned application names the nearer of the due day and the last day to refill', () => {
    const returned = applied(dueOn('2024-01-20'), 'returned');
    const on = (account: AccountFields, text: string): string =>
      nextStep(account, certificationStatus(account, standing(day(text))), null, standing(day(text)));
    expect(on(returned, '2024-01-05')).toBe(
      '马上按打回原因改好再提交（重填期限 1月31日）：1月20日就到期，到期没通过就会受限。',
    );
    expect(on(returned, '2024-01-20')).toContain('今天就到期');
    expect(on(returned, '2024-01-25')).toContain('已经逾期');
    expect(on(applied(dueOn('2024-01-20', 'estimated'), 'returned'), '2024-01-05')).toContain('估计 1月20日就到期');
    const later = '按打回原因改好再提交，最晚 1月31日（含当日），还能重填 3 次。';
    expect(on(applied(dueOn('2024-02-20'), 'returned'), '2024-01-05')).toBe(later);
    expect(on(applied(fields({ certifiedHow: 'own' }), 'returned'), '2024-01-05')).toBe(later);
    expect(on(applied(dueOn('2024-02-20'), 'returned'), '2024-02-05')).toContain('重填期限 1月31日已过');
  });

  test('past the due day says with every application what stays restricted', () => {
    const overdue = dueOn('2024-05-30');
    expect(step(applied(overdue, 'preparing'))).toContain('今天就到微信公众平台后台提交');
    expect(step(applied(overdue, 'awaitingPayment'))).toContain('今天就付款');
    expect(step(applied(overdue, 'inReview'))).toContain('电话');
    for (const state of ['preparing', 'awaitingPayment', 'inReview', 'returned'] as const) {
      expect(step(applied(overdue, state))).toMatch(/暂停服务|仍受限/);
      expect(step(applied(dueOn('2024-05-30', 'estimated'), state))).toContain('估计的到期日已过');
    }
  });

  test('an overdue account hears what is suspended until the review has passed', () => {
    expect(step(dueOn('2024-05-30'))).toContain('暂停服务，直到年审通过');
    expect(step({ ...dueOn('2024-05-30'), kind: 'service' })).toContain('高级接口');
  });

  test('asks no money of who pays nothing, whether by rule or by a number of one’s own', () => {
    const free = (account: AccountFields): AccountFields => ({ ...account, subjectType: 'government' });
    for (const due of ['2024-06-20', '2024-06-05', '2024-05-30'])
      for (const account of [dueOn(due), applied(dueOn(due), 'awaitingPayment')]) {
        expect(step(free(account))).not.toContain('付款');
        const numbers = { ...officialNumbers, feeYuan: { ...officialNumbers.feeYuan, media: 0 } };
        const own = standing(today, { numbers });
        const media: AccountFields = { ...account, subjectType: 'media' };
        expect(nextStep(media, certificationStatus(media, own), null, own)).not.toContain('付款');
        expect(step(media)).toMatch(due === '2024-05-30' ? /。$/ : /付款/);
      }
  });

  test('an individual’s official account isn’t sent to a certification that isn’t offered', () => {
    const person = fields({ kind: 'subscription', certifiedHow: 'never', subjectType: 'person' });
    expect(step(person)).toContain('一般不开放认证');
    expect(step({ ...person, kind: 'miniProgram' })).toContain('可以自愿认证');
  });

  test('whose filing is done isn’t sent to it again', () => {
    const media = fields({ certifiedHow: 'never', subjectType: 'media' });
    expect(step(media)).toContain('再备案');
    expect(step({ ...media, filingStatus: 'filed' })).toBe('先到微信公众平台后台完成微信认证，然后才能发布。');
  });

  test('refills are asked for until the last one, and no longer', () => {
    const again = ['returned', 'inReview', 'returned', 'inReview', 'returned', 'inReview', 'returned'] as const;
    expect(step(applied(dueOn('2024-07-31'), 'inReview', ...again))).toContain('重填机会已经用完');
    expect(step(applied(dueOn('2024-07-31'), 'inReview', 'returned'))).toContain('重填期限 1月31日已过');
  });
});

describe('labels', () => {
  const unions: [string, readonly string[], (key: never) => string][] = [
    ['kind', accountKinds, labels.accountKindLabel],
    ['subject', subjectTypes, labels.subjectTypeLabel],
    ['trust', dueTrusts, labels.dueTrustLabel],
    ['way', certificationWays, labels.certificationWayLabel],
    ['application', applicationStates, labels.applicationStateLabel],
    ['filing', filingStatuses, labels.filingStatusLabel],
    ['ability', abilities, statusWords.abilityLabel],
    ['milestone', milestoneIds, statusWords.milestoneLabel],
    ['confidence', confidences, confidenceLabel],
    ['status', statusKinds, statusWords.statusKindLabel],
  ];

  test.each(unions)('%s: every member has a Chinese word of its own, unknown has none', (_name, members, label) => {
    const words = members.map((member) => label(member as never));
    for (const word of words) expect(word).toMatch(/[\u4e00-\u9fff]/);
    expect(new Set(words).size).toBe(members.length);
    expect(label('' as never)).toBe('');
  });

  test('an overdue status says how many days', () => {
    expect(statusWords.statusLabel(status(dueOn('2024-05-02')))).toBe('已逾期 30 天');
    expect(statusWords.statusLabel(status(dueOn('2024-06-02')))).toBe('待年审');
    expect(statusWords.statusLabel(status(applied(fields({ certifiedHow: 'never' }), 'inReview')), true)).toBe(
      '认证中',
    );
    expect(labels.dueTrustLabel('estimated')).toBe('估计');
  });
});

test('due today is what is due or returned on its very day, and nothing that waits or is over', () => {
  const on = (account: AccountFields) => isDueToday(status(account));
  expect(on(dueOn('2024-06-01'))).toBe(true);
  expect(on(applied(dueOn('2024-06-01'), 'returned'))).toBe(true);
  expect(on(applied(dueOn('2024-06-01'), 'inReview'))).toBe(false);
  expect(on(applied(fields({ certifiedHow: 'own' }), 'returned'))).toBe(false);
  expect(on(dueOn('2024-06-02'))).toBe(false);
  expect(on(dueOn('2024-05-31'))).toBe(false);
});

test('a return whose day can’t be read names the rule instead of a last day', () => {
  const returned = applied(fields({ certifiedHow: 'own' }), 'returned');
  const steps = (returned.cycle.application?.steps ?? []).map((each) => ({ ...each, on: '不详' }));
  const account = { ...returned, cycle: { ...returned.cycle, application: { id: 'a1', steps } } };
  expect(step(account)).toBe('按打回原因改好再提交：从第一次打回起 30 天内有 3 次机会。');
});
