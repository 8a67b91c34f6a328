import * as fc from 'fast-check';
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import type { Day } from '../../../miniprogram/domain/day/day';
import { isLateStart, safeStartOf } from '../../../miniprogram/domain/status/safeStart';
import { nextStep } from '../../../miniprogram/domain/status/nextStep';
import { attentionRank } from '../../../miniprogram/domain/status/urgency';
import { anyAccount, applied, day, dayAround, dueOn, fields, standing } from '../arbitraries';

const at = (account: AccountFields, on: string | Day): { late: boolean; rank: number; step: string } => {
  const today = typeof on === 'string' ? day(on) : on;
  const status = certificationStatus(account, standing(today));
  const start = safeStartOf(account, standing(today));
  const late = isLateStart(status, start);
  return { late, rank: attentionRank(status, late), step: nextStep(account, status, start, standing(today)) };
};

/**
 * Handed in on Thursday 7 May: 8, Saturday 9 (worked for 1 May), 11–15, 18–22, 25–27: the audit starts on 27 May; 14
 * days more are 10 June; 11, 12, 15–17: passed on Wednesday 17 June.
 */
const june = dueOn('2026-06-17');

describe('the latest safe start of 2026-06-17', () => {
  test('is said while it is ahead, on its day, and when it has passed', () => {
    const start = safeStartOf(june, standing(day('2026-04-20')));
    expect(start).toMatchObject({ kind: 'by', day: day('2026-05-07') });
    expect(at(june, '2026-04-20').step).toBe('建议现在就到后台申请，审核和补材料都要时间，最晚 5月7日提交（含当日）。');
    expect(at(june, '2026-05-07')).toMatchObject({
      late: false,
      step: '今天是最晚提交日，今天就到后台申请年审并付款。',
    });
    expect(at(june, '2026-05-08')).toMatchObject({
      late: true,
      step: '最晚提交日 5月7日已过，今天就到后台申请年审并付款，再等可能来不及通过。',
    });
    expect(at(june, '2026-06-17').step).toContain('今天到期');
  });

  test('holds for an application that is not handed in, and not for one that is', () => {
    for (const state of ['preparing', 'awaitingPayment'] as const) {
      expect(at(applied(june, state), '2026-04-20').step).toContain('，最晚 5月7日提交（含当日）。');
      expect(at(applied(june, state), '2026-05-07').step).toContain('今天是最晚提交日');
      expect(at(applied(june, state), '2026-05-08')).toMatchObject({ late: true });
      expect(at(applied(june, state), '2026-05-08').step).toContain('最晚提交日 5月7日已过，请今天就办');
    }
    for (const state of ['inReview', 'returned'] as const) {
      expect(at(applied(june, state), '2026-05-08').late).toBe(false);
    }
  });

  test('a failed application does not count as handed in', () => {
    expect(at(applied(june, 'inReview', 'failed'), '2026-05-08').late).toBe(true);
  });

  test('an estimated due day is said to be one', () => {
    expect(at(dueOn('2026-06-17', 'estimated'), '2026-05-08').step).toContain('到期日是估计的，先核对');
  });

  test('means nothing before the window, past the due day, and without one', () => {
    expect(at(june, '2026-03-01').late).toBe(false);
    expect(at(june, '2026-06-18').late).toBe(false);
    expect(at(applied(june, 'preparing'), '2026-06-18').late).toBe(false);
    expect(at(dueOn('2026-06-17', 'estimated'), '2026-06-18').late).toBe(false);
    expect(at(applied(fields({ certifiedHow: 'own' }), 'preparing'), '2026-06-18').late).toBe(false);
  });
});

describe('where no day of the window is safe', () => {
  const short = dueOn('2026-06-17', 'imported', '2026-06-01');

  test('nothing is promised, from the first day of the window on it is late', () => {
    expect(at(short, '2026-05-31').late).toBe(false);
    expect(at(short, '2026-06-01')).toMatchObject({
      late: true,
      step: '请尽快到后台申请年审并付款，审核要排队，从年审期第一天提交也可能来不及，越早越好。',
    });
    expect(at(applied(short, 'preparing'), '2026-06-03')).toMatchObject({ late: true });
    expect(at(applied(short, 'preparing'), '2026-06-03').step).toContain('也可能来不及，越早越好。');
    expect(at(applied(short, 'inReview'), '2026-06-03').late).toBe(false);
  });
});

test('a day in a year without an announcement is said to be estimated, whether it is ahead, today or past', () => {
  const spring = dueOn('2027-03-19');
  expect(at(spring, '2027-01-20').step).toContain('最晚 1月28日提交（含当日，按往年估计）');
  for (const account of [spring, applied(spring, 'preparing')]) {
    expect(at(account, '2027-01-28').step).toContain('今天是最晚提交日（按往年估计）');
    expect(at(account, '2027-01-29').step).toContain('最晚提交日 1月28日（按往年估计）已过');
  }
});

test('late comes after what is returned and before everything that is only due', () => {
  const late = at(applied(june, 'preparing'), '2026-05-08');
  const today = certificationStatus(dueOn('2026-05-08'), standing(day('2026-05-08')));
  expect(late.rank).toBeLessThan(attentionRank(today));
  expect(late.rank).toBeLessThan(at(dueOn('2026-08-01'), '2026-05-08').rank);
  expect(late.rank).toBeGreaterThan(at(applied(june, 'inReview', 'returned'), '2026-05-08').rank);
  expect(late.rank).toBeGreaterThan(at(dueOn('2026-05-07'), '2026-05-08').rank);
});

test('for every account on every day the step is one sentence, and late never makes less urgent', () => {
  const pairs = anyAccount.chain((account) => dayAround(account).map((on) => ({ account, on })));
  fc.assert(
    fc.property(pairs, ({ account, on }) => {
      const { late, rank, step } = at(account, on);
      expect(step).toMatch(/^[^。]{8,75}。$/);
      expect(rank).toBeLessThanOrEqual(attentionRank(certificationStatus(account, standing(on))));
      const start = safeStartOf(account, standing(on));
      if (late) expect(start?.kind === 'none' || (start && start.daysLeft < 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('what asks for attention first', () => {
  const rank = (account: AccountFields, slackDays: number): number => {
    const now = standing(day('2026-05-08'), { slackDays });
    const status = certificationStatus(account, now);
    return attentionRank(status, isLateStart(status, safeStartOf(account, now)));
  };
  const preparing = applied(june, 'preparing');

  test('is who is past it, by the slack that one chose', () => {
    // Due a day later, it can still be handed in on 8 May.
    expect(rank(preparing, 14)).toBeLessThan(rank(dueOn('2026-06-18'), 14) - 1000);
    expect(rank(preparing, 0)).toBe(rank(dueOn('2026-06-18'), 0) - 1);
  });

  test('is also whose window has no safe day, the nearest due day first', () => {
    expect(rank(dueOn('2026-06-10', 'imported', '2026-05-08'), 14)).toBeLessThan(rank(preparing, 14));
  });
});
