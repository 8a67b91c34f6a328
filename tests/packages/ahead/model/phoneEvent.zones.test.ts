import { phoneEvent, phoneEventState } from '../../../../miniprogram/packages/ahead/model/phoneEvent';
import { todayAt } from '../../../../miniprogram/domain/day/day';
import { day } from '../../../domain/arbitraries';

const due = {
  id: 'p00-a/c1/due',
  kind: 'due' as const,
  day: day('2026-03-05'),
  title: '西湖小馆 认证到期',
  description: '说明',
};

test('nine to half past nine in Beijing, wherever the phone is', () => {
  const event = phoneEvent(due);
  expect(event).toEqual({
    title: due.title,
    description: due.description,
    startTime: Date.UTC(2026, 2, 5, 1) / 1000,
    endTime: String(Date.UTC(2026, 2, 5, 1, 30) / 1000),
    alarm: true,
    alarmOffset: 0,
  });
  expect(todayAt(event.startTime * 1000)).toBe(due.day);
  expect(phoneEvent(due, 7).alarmOffset).toBe(7 * 86_400);
});

test('what was added before is asked about, or to be deleted by hand', () => {
  expect([phoneEventState(due, ''), phoneEventState(due, '2026-03-05'), phoneEventState(due, '2026-03-06')]).toEqual([
    'new',
    'added',
    'moved',
  ]);
});

test('next year’s day is a new one, whatever was added for this year’s', () => {
  expect([phoneEventState(due, '2025-03-05'), phoneEventState(due, '2027-03-05')]).toEqual(['new', 'new']);
  expect([phoneEventState(due, '2025-09-07'), phoneEventState(due, '2025-09-06')]).toEqual(['moved', 'new']);
});
