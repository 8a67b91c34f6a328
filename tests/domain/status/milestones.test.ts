/** Milestones, restrictions and estimates: the days of a cycle around its due day. */
import type { AccountKind } from '../../../miniprogram/domain/account/account';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { estimateDueAfterReview, estimateDueFromCertification } from '../../../miniprogram/domain/cycle/nextDue';
import { milestonesOf } from '../../../miniprogram/domain/status/milestones';
import { restrictionsOf } from '../../../miniprogram/domain/status/restrictions';
import { day, dueOn } from '../arbitraries';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';

const timeline = (due: string, kind: AccountKind = 'miniProgram', opensOn = ''): string[] =>
  milestonesOf(kind, dueOn(due, 'imported', opensOn).cycle, officialNumbers).map((m) => `${m.id} ${formatDay(m.day)}`);

describe('milestonesOf', () => {
  test('the official sample: the 3-month day comes two days before the window', () => {
    expect(timeline('2024-11-19')).toEqual([
      'm3 2024-08-19',
      'opens 2024-08-21',
      'm2 2024-09-19',
      'm1 2024-10-19',
      'd7 2024-11-12',
      'due 2024-11-19',
      'over1 2024-11-20',
      'over30 2024-12-19',
      'over60 2025-01-18',
    ]);
  });

  test.each([
    ['2025-05-01', ['opens 2025-01-31', 'm3 2025-02-01', 'm2 2025-03-01', 'm1 2025-04-01', 'd7 2025-04-24']],
    ['2025-05-31', ['m3 2025-02-28', 'opens 2025-03-02', 'm2 2025-03-31', 'm1 2025-04-30', 'd7 2025-05-24']],
    ['2028-05-29', ['opens 2028-02-29', 'm3 2028-02-29', 'm2 2028-03-29', 'm1 2028-04-29', 'd7 2028-05-22']],
    ['2024-02-29', ['m3 2023-11-29', 'opens 2023-12-01', 'm2 2023-12-29', 'm1 2024-01-29', 'd7 2024-02-22']],
  ])('before %s', (due, expected) => {
    expect(timeline(due).slice(0, 5)).toEqual(expected);
  });

  test('an imported begin day takes its place among the others', () => {
    expect(timeline('2024-11-19', 'miniProgram', '2024-10-25').slice(0, 4)).toEqual([
      'm3 2024-08-19',
      'm2 2024-09-19',
      'm1 2024-10-19',
      'opens 2024-10-25',
    ]);
  });

  test('official accounts have no +30 and +60; without a due day there is no timeline', () => {
    expect(timeline('2024-11-19', 'service').slice(-2)).toEqual(['due 2024-11-19', 'over1 2024-11-20']);
    expect(timeline('2024-11-19', 'subscription')).toHaveLength(7);
    expect(timeline('')).toEqual([]);
  });
});

describe('restrictionsOf', () => {
  const inForce = (kind: AccountKind, today: string): string[] =>
    restrictionsOf(kind, day('2024-01-02'), day(today))
      .filter((r) => r.inForce)
      .map((r) => r.ability);

  test.each([
    ['2024-01-02', []],
    ['2024-01-03', ['release', 'search']],
    ['2024-01-31', ['release', 'search']],
    ['2024-02-01', ['release', 'search', 'share']],
    ['2024-03-01', ['release', 'search', 'share']],
    ['2024-03-02', ['release', 'search', 'share', 'newUsers', 'payment']],
  ])('the official notice, due 2024-01-02: on %s %j are in force', (today, abilities) => {
    expect(inForce('miniProgram', today)).toEqual(abilities);
    const dueDay = today === '2024-01-02';
    expect(inForce('service', today)).toEqual(dueDay ? [] : ['advancedInterfaces', 'payment', 'mark']);
    expect(inForce('subscription', today)).toEqual(dueDay ? [] : ['advancedInterfaces', 'mark', 'menuLinks']);
  });

  test('what an official account loses is gone at once: nothing is left for later days', () => {
    for (const kind of ['service', 'subscription'] as const)
      expect(
        new Set(restrictionsOf(kind, day('2026-05-20'), day('2026-05-21')).map(({ from }) => formatDay(from))),
      ).toEqual(new Set(['2026-05-21']));
  });

  test('those to come carry their first day', () => {
    expect(
      restrictionsOf('miniProgram', day('2024-01-02'), day('2023-01-01')).map(
        (r) => `${r.ability} ${formatDay(r.from)} ${r.inForce}`,
      ),
    ).toEqual([
      'release 2024-01-03 false',
      'search 2024-01-03 false',
      'share 2024-02-01 false',
      'newUsers 2024-03-02 false',
      'payment 2024-03-02 false',
    ]);
  });
});

describe('estimates', () => {
  test.each([
    ['2014-06-07', '2015-06-06'],
    ['2024-02-29', '2025-02-27'],
    ['2023-03-01', '2024-02-29'],
    ['2025-01-01', '2025-12-31'],
  ])('certified on %s is due on %s', (certifiedOn, due) => {
    expect(formatDay(estimateDueFromCertification(day(certifiedOn), officialNumbers))).toBe(due);
  });

  test.each([
    ['2024-11-19', '2024-08-21', '2025-11-19'],
    ['2024-11-19', '2024-11-19', '2025-11-19'],
    ['2024-11-19', '2024-11-20', '2025-11-19'],
    ['2024-11-19', '2025-01-10', '2026-01-09'],
    ['2024-02-29', '2024-02-01', '2025-02-28'],
  ])('due %s and passed on %s is due next on %s', (due, passedOn, next) => {
    expect(formatDay(estimateDueAfterReview(day(due), day(passedOn), officialNumbers))).toBe(next);
  });

  test('passed without a known due day counts from the day it passed', () => {
    expect(formatDay(estimateDueAfterReview(null, day('2025-01-10'), officialNumbers))).toBe('2026-01-09');
  });
});
