import type { Account } from '../../domain/account/account';
import { isSure } from '../../domain/account/trust';
import { readDay, type Day } from '../../domain/day/day';
import { shortDay } from '../../domain/day/words';
import { abilityLabel } from '../../domain/status/words';
import { restrictionsOf, type Restriction } from '../../domain/status/restrictions';

export interface RestrictionLine {
  text: string;
  when: string;
}

export interface RestrictionsView {
  title: string;
  inForce: RestrictionLine[];
  aheadTitle: string;
  ahead: RestrictionLine[];
  note: string;
}

/**
 * What has stopped and what will, in words a person can act on; null where no day is known or nothing is certified.
 * An estimated day only ever says that something may have stopped.
 */
export function restrictionsView(account: Account, today: Day): RestrictionsView | null {
  const dueOn = readDay(account.cycle.dueOn);
  if (dueOn === null || account.certifiedHow === 'never') return null;
  const all = restrictionsOf(account.kind, dueOn, today);
  const inForce = all.filter((one) => one.inForce);
  const ahead = all.filter((one) => !one.inForce);
  const sure = isSure(account.cycle);
  const since = (day: Day): string => `${shortDay(day, today)}起`;
  return {
    title: inForce.length > 0 ? (sure ? '已受限功能' : '可能已受限的功能') : '到期没通过会停什么',
    inForce: lines(inForce, since),
    aheadTitle: inForce.length > 0 && ahead.length > 0 ? '再不通过，接着会停' : '',
    ahead: lines(ahead, since),
    note: noteOf(account, inForce.length > 0, sure, dueOn === today),
  };
}

function lines(restrictions: readonly Restriction[], when: (day: Day) => string): RestrictionLine[] {
  return restrictions.map(({ ability, from }) => ({ text: abilityLabel(ability), when: when(from) }));
}

function noteOf(account: Account, stopped: boolean, sure: boolean, dueToday: boolean): string {
  if (!sure) return '到期日是估计的，实际以后台为准。';
  if (dueToday) return '今天到期：平台当天就可能开始限制。';
  if (!stopped) return '这些限制在年审通过后恢复。';
  return account.kind === 'miniProgram'
    ? '暂停服务，直到年审通过；提交申请还不够，要等通过。'
    : '年审通过后恢复；提交申请还不够，要等通过。';
}
