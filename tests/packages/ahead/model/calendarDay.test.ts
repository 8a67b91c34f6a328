import type { Account } from '../../../../miniprogram/domain/account/account';
import { accountIdOf, calendarDays } from '../../../../miniprogram/packages/ahead/model/calendarDay';
import { passedReview } from '../../../support/passed';
import { formatDay } from '../../../../miniprogram/domain/day/day';
import { applied, day, dueOn, fields, standing } from '../../../domain/arbitraries';
import { stored } from '../../../domain/reminders/app';

const choices = standing(day('2026-01-01'));

describe('the days of an account', () => {
  const base = stored(dueOn('2026-01-02'));
  const of = (patch: Partial<Account>): string[] =>
    calendarDays({ ...base, ...patch }, choices).map(({ kind }) => kind);

  test('due day, latest safe start and 45, 30 and 7 days ahead; the second only until something is handed in', () => {
    expect(of({})).toEqual(['due', 'safeStart', 'lead', 'lead', 'lead']);
    expect(of({ cycle: applied(base, 'inReview').cycle })).toEqual(['due', 'lead', 'lead', 'lead']);
    expect(of({ certifiedHow: 'never' })).toEqual([]);
    expect(of({ cycle: fields().cycle })).toEqual([]);
  });

  test('the last day to refill, while it is returned, with a due day or without', () => {
    const returned = applied(base, 'inReview', 'returned');
    const days = calendarDays({ ...base, cycle: returned.cycle }, choices);
    const [due, refill] = days.filter(({ kind }) => kind !== 'lead');
    expect(due?.kind).toBe('due');
    expect(refill).toMatchObject({
      id: `${base.id}/c1/refill`,
      day: day('2024-01-31'),
      title: '西湖小馆 最晚今天重新提交年审',
    });
    expect(refill?.description).toContain('认证到期日：2026年1月2日');
    const first = { ...base, certifiedHow: 'never', cycle: returned.cycle } as const;
    expect(calendarDays(first, choices).map(({ title }) => title)).toEqual(['西湖小馆 最晚今天重新提交认证']);
    expect(of({ cycle: applied(base, 'inReview', 'returned', 'inReview').cycle })).not.toContain('refill');
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
      title: '西湖小馆 稳妥提交日（估计）（按往年估计）',
      day: day('2027-03-05'),
    });
    expect(start?.description).toContain('按往年估计');
    expect(calendarDays(base, choices)[1]?.description).not.toContain('按往年估计');
  });

  test('ring so long ahead as the lead times in force say, each day once', () => {
    const account = { ...base, ...dueOn('2026-07-15'), name: '西湖小馆', leadTimes: ['3d', '1m', 'soon'] };
    const ahead = calendarDays(account, choices, ['6m', '45d']).filter(({ kind }) => kind === 'lead');
    expect(ahead.map(({ id, day: on, title }) => `${id.split('/').slice(2).join()} ${formatDay(on)} ${title}`)).toEqual(
      [
        'lead-45d 2026-05-31 西湖小馆 还有 45 天到期',
        // A month before is the same day, 15 June.
        'lead-30d 2026-06-15 西湖小馆 还有 30 天到期',
        'lead-7d 2026-07-08 西湖小馆 还有 7 天到期',
        'lead-6m 2026-01-15 西湖小馆 还有 6 个月到期',
        'lead-3d 2026-07-12 西湖小馆 还有 3 天到期',
      ],
    );
  });

  test('promise nothing where no day of the window is safe', () => {
    const [, start] = calendarDays(
      { ...base, ...dueOn('2026-06-17', 'imported', '2026-06-01'), name: '西湖小馆' },
      choices,
    );
    expect(start).toMatchObject({ title: '西湖小馆 今天起可以年审，越早越好', day: day('2026-06-01') });
    expect(start?.description).toContain('到期前已来不及，越早交停得越短。');
    expect(start?.description).not.toContain('都来得及');
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
