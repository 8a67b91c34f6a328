import { entryStates, isOpen, isUnread } from '../../../miniprogram/domain/reminders/ledger';
import type { Entry, EntryState } from '../../../miniprogram/domain/reminders/ledger';
import { day } from '../arbitraries';

const entry = (state: EntryState, until: string | null = null): Entry => ({
  on: day('2026-03-01'),
  state,
  until: until === null ? null : day(until),
});

test('shown is what nobody has settled, news is what nobody has looked at', () => {
  const today = day('2026-03-05');
  expect(entryStates.filter((state) => isOpen(entry(state, '2026-03-06'), today))).toEqual(['unread', 'seen']);
  expect(entryStates.filter((state) => isOpen(entry(state, '2026-03-05'), today))).toEqual([
    'unread',
    'seen',
    'snoozed',
  ]);
  expect(entryStates.filter((state) => isUnread(entry(state), today))).toEqual(['unread', 'snoozed']);
});
