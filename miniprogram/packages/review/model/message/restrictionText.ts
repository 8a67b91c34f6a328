import type { AccountKind } from '../../../../domain/account/account';
import { isSure } from '../../../../domain/account/trust';
import type { Day } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';
import { restrictionsOf, type Restriction } from '../../../../domain/status/restrictions';
import type { Dated } from '../../../../domain/status/status';
import { abilityLabel } from '../../../../domain/status/words';

/**
 * 已停：发布新版本、被搜索；2026年3月2日起还会停：被分享. Nothing more is announced once everything is off; an estimated
 * day says what may have stopped.
 */
export function restrictionText(kind: AccountKind, dated: Dated, today: Day): string {
  const all = restrictionsOf(kind, dated.dueOn, today);
  const inForce = all.filter((each) => each.inForce);
  const ahead = all.filter((each) => !each.inForce);
  const more = inForce.length > 0 ? '还会停' : '会停';
  const later = [...new Set(ahead.map(({ from }) => from))].map(
    (day) => `${longDay(day)}起${more}：${listed(ahead.filter(({ from }) => from === day))}`,
  );
  const stopped = isSure(dated) ? '已停' : '可能已停';
  return [...(inForce.length > 0 ? [`${stopped}：${listed(inForce)}`] : []), ...later].join('；');
}

function listed(restrictions: readonly Restriction[]): string {
  return restrictions.map(({ ability }) => abilityLabel(ability)).join('、');
}
