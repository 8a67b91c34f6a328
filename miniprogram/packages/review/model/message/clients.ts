/** Who is to be written to about which of many accounts. */
import type { Account } from '../../../../domain/account/account';
import { openApplication } from '../../../../domain/cycle/application';
import { readDay } from '../../../../domain/day/day';
import type { ListedAccount } from '../../../../domain/lists/search';
import type { Standing } from '../../../../domain/rules/standing';
import { certificationStatus, type CertificationStatus } from '../../../../domain/status/status';
import type { Refused } from '../bulkPlan';

/** Accounts of one client with something to do, the earliest due first; without a client each stands alone. */
export interface ClientGroup {
  id: string;
  client: string;
  due: ListedAccount[];
}

export interface ClientGroups {
  /** Whoever has the earliest due day first. */
  groups: ClientGroup[];
  /** About these there is nothing to ask for now. */
  left: Refused[];
}

export function clientGroups(accounts: readonly Account[], standing: Standing): ClientGroups {
  const byId = new Map<string, ClientGroup>();
  const left: Refused[] = [];
  const listed = accounts.map((account) => ({ account, status: certificationStatus(account, standing) }));
  for (const one of [...listed].sort((a, b) => dueKey(a) - dueKey(b))) {
    const why = whyNothing(one.status);
    if (why !== '') {
      left.push({ account: one.account, why });
      continue;
    }
    const client = one.account.client.trim();
    const id = client === '' ? one.account.id : `客户 ${client}`;
    const group = byId.get(id);
    if (group) group.due.push(one);
    else byId.set(id, { id, client, due: [one] });
  }
  return { groups: [...byId.values()], left };
}

/** '' where the client has something to do or to look up. Whoever has handed in waits for the auditor. */
function whyNothing(status: CertificationStatus): string {
  if (status.application === 'inReview' || status.kind === 'inReview') return '已经提交，正在审核';
  if (status.kind === 'valid') return '还没到年审期';
  return status.kind === 'uncertified' ? '还没有认证，没有到期日' : '';
}

/** What has no day comes last. */
function dueKey({ account }: ListedAccount): number {
  return readDay(account.cycle.dueOn) ?? Number.MAX_SAFE_INTEGER;
}

/** Whether an application came back and is to be corrected. */
export function isReturned({ cycle }: Account): boolean {
  return openApplication(cycle) === 'returned';
}
