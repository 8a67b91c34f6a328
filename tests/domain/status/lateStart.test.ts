import * as fc from 'fast-check';
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import type { Day } from '../../../miniprogram/domain/day/day';
import { safeStartOf, startMatters, type StartLevel } from '../../../miniprogram/domain/status/safeStart';
import { nextStep } from '../../../miniprogram/domain/status/nextStep';
import { attentionRank } from '../../../miniprogram/domain/status/urgency';
import { anyAccount, applied, day, dayAround, dueOn, fields, standing } from '../arbitraries';

const at = (account: AccountFields, on: string | Day): { level: StartLevel | null; rank: number; step: string } => {
  const today = typeof on === 'string' ? day(on) : on;
  const status = certificationStatus(account, standing(today));
  const start = safeStartOf(account, standing(today));
  const level = start !== null && startMatters(status) ? start.level : null;
  return { level, rank: attentionRank(status, start), step: nextStep(account, status, start, standing(today)) };
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
    expect(at(june, '2026-04-20').step).toBe(
      '建议现在就到后台申请，审核和补材料都要时间，稳妥提交日 5月7日（含当日）。',
    );
    expect(at(june, '2026-05-07')).toMatchObject({
      level: 'safe',
      step: '今天是稳妥提交日，今天就到后台申请年审并付款。',
    });
    expect(at(june, '2026-05-08')).toMatchObject({
      level: 'tight',
      step: '现在交，一次通过还来得及，今天就到后台申请年审并付款。',
    });
    // Handed in on 20 May, the audit starts on 10 June; 11, 12, 15–17 are the five days. A day later is too late.
    expect(at(june, '2026-05-20').level).toBe('tight');
    expect(at(june, '2026-05-21')).toMatchObject({
      level: 'late',
      step: '到期前已来不及，越早交停得越短，今天就到后台申请年审并付款。',
    });
    expect(at(june, '2026-06-17').step).toContain('今天到期');
  });

  test('holds for an application that is not handed in, and not for one that is', () => {
    for (const state of ['preparing', 'awaitingPayment'] as const) {
      expect(at(applied(june, state), '2026-04-20').step).toContain('，稳妥提交日 5月7日（含当日）。');
      expect(at(applied(june, state), '2026-05-07').step).toContain('，今天是稳妥提交日。');
      expect(at(applied(june, state), '2026-05-08').step).toContain('，现在交，一次通过还来得及。');
      expect(at(applied(june, state), '2026-05-21').step).toContain('，到期前已来不及，越早交停得越短。');
    }
    for (const state of ['inReview', 'returned'] as const) {
      expect(at(applied(june, state), '2026-05-08').level).toBeNull();
    }
  });

  test('a failed application does not count as handed in', () => {
    expect(at(applied(june, 'inReview', 'failed'), '2026-05-08').level).toBe('tight');
  });

  test('an estimated due day is said to be one', () => {
    expect(at(dueOn('2026-06-17', 'estimated'), '2026-05-08').step).toContain('到期日是估计的，先核对');
  });

  test('means nothing before the window, past the due day, and without one', () => {
    expect(at(june, '2026-03-01').level).toBeNull();
    expect(at(june, '2026-06-18').level).toBeNull();
    expect(at(applied(june, 'preparing'), '2026-06-18').level).toBeNull();
    expect(at(dueOn('2026-06-17', 'estimated'), '2026-06-18').level).toBeNull();
    expect(at(applied(fields({ certifiedHow: 'own' }), 'preparing'), '2026-06-18').level).toBeNull();
  });
});

describe('where no day of the window has room for a return', () => {
  const short = dueOn('2026-06-17', 'imported', '2026-06-01');

  test('what handing in at once leads to is said from the first day of the window on', () => {
    expect(at(short, '2026-05-31').level).toBeNull();
    expect(at(short, '2026-06-01')).toMatchObject({
      level: 'late',
      step: '到期前已来不及，越早交停得越短，今天就到后台申请年审并付款。',
    });
    expect(at(dueOn('2026-06-17', 'imported', '2026-05-20'), '2026-05-20').level).toBe('tight');
    expect(at(applied(short, 'preparing'), '2026-06-03').step).toContain('，到期前已来不及，越早交停得越短。');
    expect(at(applied(short, 'inReview'), '2026-06-03').level).toBeNull();
  });
});

test('a day in a year without an announcement is said to be estimated, whether it is ahead, today or past', () => {
  const spring = dueOn('2027-03-19');
  expect(at(spring, '2027-01-20').step).toContain('稳妥提交日 1月28日（含当日，按往年估计）');
  for (const account of [spring, applied(spring, 'preparing')]) {
    expect(at(account, '2027-01-28').step).toContain('今天是稳妥提交日（按往年估计）');
    expect(at(account, '2027-01-29').step).toContain('一次通过还来得及（按往年估计）');
  }
});

test('too late comes after what is returned, then what may not be returned, then what is only due', () => {
  const late = at(applied(june, 'preparing'), '2026-05-21').rank;
  const tight = at(applied(june, 'preparing'), '2026-05-08').rank;
  expect(late).toBeLessThan(tight);
  expect(tight).toBeLessThan(attentionRank(certificationStatus(dueOn('2026-05-08'), standing(day('2026-05-08')))));
  expect(tight).toBeLessThan(at(dueOn('2026-08-01'), '2026-05-08').rank);
  expect(late).toBeGreaterThan(at(applied(june, 'inReview', 'returned'), '2026-05-21').rank);
  expect(late).toBeGreaterThan(at(dueOn('2026-05-07'), '2026-05-08').rank);
});

test('for every account on every day the step is one sentence, and a level never makes less urgent', () => {
  const pairs = anyAccount.chain((account) => dayAround(account).map((on) => ({ account, on })));
  fc.assert(
    fc.property(pairs, ({ account, on }) => {
      const { level, rank, step } = at(account, on);
      expect(step).toMatch(/^[^。]{8,75}。$/);
      expect(rank).toBeLessThanOrEqual(attentionRank(certificationStatus(account, standing(on))));
      const start = safeStartOf(account, standing(on));
      if (level !== null && level !== 'safe')
        expect(start?.kind === 'none' || (start && start.daysLeft < 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('what asks for attention first', () => {
  const rank = (account: AccountFields, slackDays: number): number => {
    const now = standing(day('2026-05-08'), { slackDays });
    const status = certificationStatus(account, now);
    return attentionRank(status, safeStartOf(account, now));
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
