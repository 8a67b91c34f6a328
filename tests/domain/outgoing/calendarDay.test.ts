import type { Account } from '../../../miniprogram/domain/account/account';
import { accountIdOf, calendarDays } from '../../../miniprogram/domain/outgoing/calendarDay';
import { passedReview } from '../../support/passed';
import { applied, day, dueOn, fields, standing } from '../arbitraries';
import { stored } from '../reminders/app';

const choices = standing(day('2026-01-01'));

describe('the days of an account', () => {
  const base = stored(dueOn('2026-01-02'));
  const of = (patch: Partial<Account>): string[] =>
    calendarDays({ ...base, ...patch }, choices).map(({ kind }) => kind);

  test('due day and latest safe start; the latter only until something is handed in', () => {
    expect(of({})).toEqual(['due', 'safeStart']);
    expect(of({ cycle: applied(base, 'inReview').cycle })).toEqual(['due']);
    expect(of({ certifiedHow: 'never' })).toEqual([]);
    expect(of({ cycle: fields().cycle })).toEqual([]);
  });

  test('the last day to refill, while it is returned, with a due day or without', () => {
    const returned = applied(base, 'inReview', 'returned');
    const days = calendarDays({ ...base, cycle: returned.cycle }, choices);
    expect(days.map(({ kind }) => kind)).toEqual(['due', 'refill']);
    expect(days[1]).toMatchObject({
      id: `${base.id}/c1/refill`,
      day: day('2024-01-31'),
      title: '西湖小馆 最晚今天重新提交年审',
    });
    expect(days[1]?.description).toContain('认证到期日：2026年1月2日');
    const first = { ...base, certifiedHow: 'never', cycle: returned.cycle } as const;
    expect(calendarDays(first, choices).map(({ title }) => title)).toEqual(['西湖小馆 最晚今天重新提交认证']);
    expect(of({ cycle: applied(base, 'inReview', 'returned', 'inReview').cycle })).toEqual(['due']);
  });

  test('say their trust, whose they are, and nothing that changes from day to day', () => {
    const cycle = { ...base.cycle, dueOn: '2027-04-16', dueTrust: '' } as const;
    const [due, start] = calendarDays({ ...base, name: '西湖小馆', subjectName: '', client: '李总', cycle }, choices);
    expect(due?.title).toBe('西湖小馆 认证到期（估计）');
    expect(due?.description.split('\n').slice(0, 3)).toEqual([
      '小程序：西湖小馆',
      '客户：李总',
      '认证到期日：2027年4月16日（估计）',
    ]);
    expect(start).toMatchObject({
      title: '西湖小馆 最晚今天提交年审（估计）（按往年估计）',
      day: day('2027-03-05'),
    });
    expect(start?.description).toContain('按往年估计');
    expect(calendarDays(base, choices)[1]?.description).not.toContain('按往年估计');
  });

  test('know the account that they are of', () => {
    for (const { id } of calendarDays(base, choices)) expect(accountIdOf(id)).toBe(base.id);
  });

  test('a new cycle is a new event', () => {
    const passed = {
      ...base,
      ...passedReview(base, {
        passedOn: day('2026-01-01'),
        dueOn: day('2027-01-02'),
        dueTrust: 'confirmed',
        feeYuan: null,
      }),
    };
    expect(calendarDays(passed, choices)[0]?.id).toBe(`${base.id}/c2/due`);
  });
});
