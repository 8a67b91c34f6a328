import { isOverdue, reminderRank } from '../../../miniprogram/domain/reminders/reminderRank';

type Ranked = Parameters<typeof reminderRank>[0];

const countdown = (daysLeft: number, estimated = false): Ranked => ({ kind: 'm1', daysLeft, estimated });

test('what presses more comes first, up to the last day of each stretch and not a day longer', () => {
  const pressing: Ranked[] = [
    countdown(-30),
    countdown(-1),
    { kind: 'refillLast', daysLeft: 0, estimated: false },
    countdown(0),
    { kind: 'safeStart', daysLeft: 40, estimated: false },
    countdown(1),
    { kind: 'refillSoon', daysLeft: 3, estimated: false },
    countdown(7),
    { kind: 'documentLast', daysLeft: 0, estimated: false },
    countdown(-1, true),
    countdown(8),
    countdown(31),
    countdown(32),
    countdown(62),
    { kind: 'documentSoon', daysLeft: 30, estimated: false },
    countdown(63),
  ];
  const ranks = pressing.map(reminderRank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
});

test('only a sure day that is past makes overdue', () => {
  expect([countdown(-1), countdown(0), countdown(-1, true)].map(isOverdue)).toEqual([true, false, false]);
});
