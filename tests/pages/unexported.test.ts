import { emptyFields, type Account } from '../../miniprogram/domain/account/account';
import { unexportedText } from '../../miniprogram/pages/mine/unexported';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 2, 5, 4);

/** Accounts that were made and last changed so many days ago. */
function accounts(count: number, daysAgo: number, more: Partial<Account> = {}): Account[] {
  const at = now - daysAgo * dayMs;
  return Array.from({ length: count }, (_, index) => ({
    ...{ ...emptyFields(`店${index}`), id: `p01-${index}`, rev: {}, createdAt: at, updatedAt: at, deletedOn: '' },
    ...more,
  }));
}

const ago = (days: number): number => now - days * dayMs;

test.each([
  ['50 in one go', accounts(50, 0), 0, 50],
  ['49 in one go', accounts(49, 0), 0, 0],
  ['20, never exported for 30 days', accounts(20, 30), 0, 20],
  ['20, never exported for 29 days', accounts(20, 29), 0, 0],
  ['19, never exported for 30 days', accounts(19, 30), 0, 0],
  ['one, never exported for 90 days', accounts(1, 90), 0, 1],
  ['one, never exported for 89 days', accounts(1, 89), 0, 0],
  ['63 changed since the last export', [...accounts(63, 1), ...accounts(500, 40)], ago(2), 63],
  ['20 changed since an export 30 days ago', accounts(20, 1), ago(30), 20],
  ['20 changed since an export 29 days ago', accounts(20, 1), ago(29), 0],
  ['one changed since an export 90 days ago', accounts(1, 1), ago(90), 1],
  ['nothing changed since, however long ago', accounts(500, 200), ago(150), 0],
  ['no account at all', [], 0, 0],
  ['examples', accounts(60, 100, { example: true }), 0, 0],
  ['the last export can not be read', accounts(500, 100), Infinity, 0],
  ['a clock that was set back since', accounts(60, 0), now + 400 * dayMs, 0],
])('%s', (_what, all, exportedAt, count) => {
  expect(unexportedText(all, exportedAt, now)).toBe(
    count === 0 ? '' : `有 ${count} 个账号的改动还没导出到账号本 · 导出一份放在别处更稳妥`,
  );
});
