import type { Account } from '../../domain/account/account';

const dayMs = 86_400_000;

/**
 * From so many changed accounts on it is time, once so many days have passed since the last export, or since the first
 * account where there was none. docs/architecture.md says why.
 */
const times = [
  [50, 0],
  [20, 30],
  [1, 90],
] as const;

/**
 * The word at 导出 when much would be lost with this phone; '' while little would.
 * @param accounts those in 最近删除 among them; examples don't count
 * @param exportedAt when the whole book last went out, in ms since 1970, as `now`; 0 for never
 */
export function unexportedText(accounts: readonly Account[], exportedAt: number, now: number): string {
  const changed = accounts.filter(({ example, updatedAt }) => !example && updatedAt > exportedAt);
  const since = exportedAt || changed.reduce((first, { createdAt }) => Math.min(first, createdAt), now);
  const isTime = times.some(([count, days]) => changed.length >= count && now - since >= days * dayMs);
  return isTime ? `有 ${changed.length} 个账号的改动还没导出到账号本 · 导出一份放在别处更稳妥` : '';
}
