import {
  entryStates,
  handled,
  isOpen,
  isUnread,
  putBack,
  unchanged,
  type Ledger,
} from '../../../miniprogram/domain/reminders/ledger';
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

test('what is put back is what was there, of those alone that nobody has changed since', () => {
  const refs = ['a', 'b'].map((key) => ({ accountId: 'p00-1', key }));
  const before: Ledger = new Map([['p00-1', { a: entry('unread'), b: entry('seen') }]]);
  const then = handled(before, refs);
  const now: Ledger = new Map([['p00-1', { ...then.get('p00-1'), b: entry('dismissed') }]]);
  expect(unchanged(now, then, [...refs, { accountId: 'p00-2', key: 'a' }])).toEqual([refs[0]]);
  const back = putBack(now, before, unchanged(now, then, refs));
  expect(back.get('p00-1')).toEqual({ a: entry('unread'), b: entry('dismissed') });
  expect(putBack(now, new Map(), refs)).toEqual(now);
});
