import * as fc from 'fast-check';
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { formatDay, type Day } from '../../../miniprogram/domain/day/day';
import { certificationStatus, statusKinds } from '../../../miniprogram/domain/status/status';
import { countdownOf, tagOf, toneOfKind } from '../../../miniprogram/screen/views/statusView';
import { accountRow } from '../../../miniprogram/screen/views/accountRow';
import { anyAccount, dayAround, standing } from '../../domain/arbitraries';
import { dayOf } from '../../support/accounts';
import { applying, dated, stored } from '../../support/pageAccounts';

const on = (text: string) => (account: ReturnType<typeof stored>) =>
  countdownOf(certificationStatus(account, standing(dayOf(text))));

describe('the countdown', () => {
  test.each([
    ['2024-01-01', '还剩 1 天', '1', '天'],
    ['2024-01-02', '今天到期', '今天', ''],
    ['2024-01-03', '已逾期 1 天', '1', '天'],
    ['2024-03-02', '已逾期 60 天', '60', '天'],
  ])('of 2024-01-02 says on %s: %s', (today, spoken, figure, unit) => {
    expect(on(today)(dated('2024-01-02'))).toMatchObject({ spoken, figure, unit });
  });

  test('of an estimate is rough, and once past it never says 逾期', () => {
    expect(on('2024-01-01')(dated('2024-01-02', 'estimated')).spoken).toBe('约还剩 1 天');
    expect(on('2024-01-05')(dated('2024-01-02', 'estimated')).spoken).toBe('估计已过 3 天');
    expect(on('2024-01-05')(applying(dated('2024-01-02', 'estimated'), 'inReview')).spoken).toBe('估计已过 3 天');
  });

  // A property once asked for digits always, and some seeds drew the due day itself.
  test('on the due day is 今天 and no figure, estimated or not and beside an application too', () => {
    const dueToday = { figure: '今天', unit: '', spoken: '今天到期' };
    expect(on('2024-01-02')(dated('2024-01-02', 'estimated'))).toMatchObject(dueToday);
    expect(on('2024-01-02')(applying(dated('2024-01-02'), 'returned'))).toMatchObject(dueToday);
    const never = { certifiedHow: 'never', cycle: { dueOn: '2024-01-02', dueTrust: 'imported' } } as const;
    expect(on('2024-01-02')(stored(never))).toMatchObject({ figure: '', spoken: '还没有认证' });
  });

  test('goes on beside an application', () => {
    expect(on('2024-01-05')(applying(dated('2024-01-02'), 'inReview')).spoken).toBe('已逾期 3 天');
    expect(on('2023-12-28')(applying(dated('2024-01-02'), 'returned')).spoken).toBe('还剩 5 天');
  });

  test('without a day says so in words', () => {
    expect(on('2024-01-05')(stored())).toMatchObject({ caption: '到期日未知', figure: '', spoken: '到期日未知' });
    expect(on('2024-01-05')(stored({ certifiedHow: 'never', subjectType: 'person' })).spoken).toBe('可不认证');
    expect(on('2024-01-05')(stored({ certifiedHow: 'never', subjectType: 'enterprise' })).spoken).toBe('还没有认证');
  });
});

/** What certificationStatus counts to, asked of the account itself: an account never certified has no due day. */
const isDueToday = (account: AccountFields, today: Day): boolean =>
  account.certifiedHow !== 'never' && account.cycle.dueOn === formatDay(today);

test('for every account on every day there are words, and an estimate never accuses', () => {
  const situation = anyAccount.chain((account) => dayAround(account).map((day) => ({ account, day })));
  fc.assert(
    fc.property(situation, ({ account, day }) => {
      const status = certificationStatus(account, standing(day));
      const countdown = countdownOf(status);
      expect(tagOf(status).text).not.toBe('');
      expect(tagOf(status).mark).not.toBe('');
      expect(countdown.spoken).not.toBe('');
      // 今天 exactly when it is due today; else days in digits, or none where no day is known.
      expect(countdown.figure).toMatch(isDueToday(account, day) ? /^今天$/ : /^\d*$/);
      if (account.cycle.dueTrust === 'estimated' || account.cycle.dueTrust === '')
        expect(`${tagOf(status).text}${countdown.spoken}`).not.toContain('逾期');
    }),
  );
});

test('a status has one mark and one colour on every day, and no two statuses share a mark', () => {
  const situation = anyAccount.chain((account) => dayAround(account).map((day) => ({ account, day })));
  fc.assert(
    fc.property(situation, ({ account, day }) => {
      const status = certificationStatus(account, standing(day));
      expect(tagOf(status)).toMatchObject(toneOfKind(status.kind));
    }),
  );
  expect(new Set(statusKinds.map((kind) => toneOfKind(kind).mark)).size).toBe(statusKinds.length);
});

describe('a row', () => {
  const today = dayOf('2026-03-05');
  const rowOf = (account: ReturnType<typeof stored>) =>
    accountRow(account, certificationStatus(account, standing(today)), today);

  test('says what, whose and when', () => {
    const row = rowOf(dated('2026-03-20', 'imported', { name: '茶铺', subjectName: '杭州茶铺' }));
    expect(row).toMatchObject({ name: '茶铺', about: '小程序 · 杭州茶铺', due: '3月20日到期', example: false });
    expect(row.spoken).toBe('茶铺，待年审，还剩 15 天');
  });

  test('counts the days over once, on the screen and aloud', () => {
    const row = rowOf(dated('2026-03-01', 'imported', { name: '茶铺' }));
    expect(row.tag.text).toBe('已逾期');
    expect(row.countdown).toMatchObject({ caption: '已逾期', figure: '4' });
    expect(row.spoken).toBe('茶铺，已逾期 4 天');
  });

  test('tells an application that is not handed in beside the status, and never instead of it', () => {
    expect(rowOf(applying(dated('2026-03-12'), 'preparing'))).toMatchObject({
      tag: { text: '待年审', tone: 'notice' },
      application: '准备材料',
      spoken: expect.stringContaining('待年审，准备材料，还剩 7 天') as string,
    });
    expect(rowOf(applying(dated('2026-03-12'), 'inReview'))).toMatchObject({
      tag: { text: '年审中' },
      application: '',
    });
  });

  test('past the due day is red whatever the application', () => {
    for (const state of ['preparing', 'awaitingPayment', 'inReview', 'returned'] as const) {
      const row = rowOf(applying(dated('2026-02-25'), state));
      expect(row).toMatchObject({
        tag: { text: '已逾期', tone: 'danger' },
        countdown: { tone: 'danger', figure: '8' },
      });
      expect(row.application).not.toBe('');
    }
  });

  test('marks an estimated day, and a year that is not this one', () => {
    expect(rowOf(dated('2027-03-20', 'estimated')).due).toBe('2027年3月20日到期 · 估计');
    expect(rowOf(dated('2027-03-20', '')).due).toBe('2027年3月20日到期 · 估计');
  });

  test('has no day where none is known or none counts', () => {
    expect(rowOf(stored({ certifiedHow: 'unknown' })).due).toBe('');
    expect(rowOf(stored({ certifiedHow: 'never', cycle: { dueOn: '2026-05-05', dueTrust: 'estimated' } })).due).toBe(
      '',
    );
  });

  test('says aloud that it is an example', () => {
    expect(rowOf(stored({ name: '示例', example: true })).spoken).toContain('示例');
  });
});
