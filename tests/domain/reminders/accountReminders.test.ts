import { accountReminders } from '../../../miniprogram/domain/reminders/accountReminders';
import type { Occasion } from '../../../miniprogram/domain/reminders/occasion';
import type { OccasionKey } from '../../../miniprogram/domain/reminders/occasionKey';
import { day } from '../arbitraries';

test('an occasion whose key names nothing has nothing to say', () => {
  const today = day('2026-03-05');
  const occasion: Occasion = {
    key: 'unknown' as OccasionKey,
    kind: 'due',
    day: today,
    deadline: today,
    estimated: false,
    subject: '',
  };
  expect(accountReminders([occasion], {}, today)).toEqual([]);
});
