import type { Account } from '../../../domain/account/account';
import { readDay, type Day } from '../../../domain/day/day';
import { nameKey } from '../../../domain/lists/pinyin';
import type { ListedAccount } from '../../../domain/lists/search';
import { attentionRank, needsAttention } from '../../../domain/status/urgency';
import type { Standing } from '../../../domain/rules/standing';
import { certificationStatus } from '../../../domain/status/status';

/** One client with how all of its accounts stand. */
export interface ClientSummary {
  /** '' for the accounts without a client. */
  name: string;
  accounts: Account[];
  /** How many need something to be done. */
  attention: number;
  overdue: number;
  /** The next due day from today on, of those that count. */
  nearest: Day | null;
  /** Of the most urgent account; smaller is more urgent. */
  rank: number;
}

/** All clients, the one with the most urgent account first; what has no client comes last. */
export function clientsOf(accounts: readonly Account[], standing: Standing): ClientSummary[] {
  const clients = new Map<string, ClientSummary>();
  for (const account of accounts) {
    const known = clients.get(account.client);
    const client = known ?? {
      name: account.client,
      accounts: [],
      attention: 0,
      overdue: 0,
      nearest: null,
      rank: Infinity,
    };
    if (!known) clients.set(account.client, client);
    put(client, { account, status: certificationStatus(account, standing) }, standing.today);
  }
  const keyed = [...clients.values()].map((client) => ({ client, key: nameKey(client.name) }));
  return keyed
    .sort(
      (a, b) =>
        Number(a.client.name === '') - Number(b.client.name === '') ||
        a.client.rank - b.client.rank ||
        (a.key < b.key ? -1 : Number(a.key > b.key)),
    )
    .map(({ client }) => client);
}

function put(client: ClientSummary, { account, status }: ListedAccount, today: Day): void {
  client.accounts.push(account);
  if (needsAttention(status)) client.attention += 1;
  if (status.kind === 'overdue') client.overdue += 1;
  client.rank = Math.min(client.rank, attentionRank(status));
  const dueOn = status.kind === 'uncertified' ? null : readDay(account.cycle.dueOn);
  if (dueOn !== null && dueOn >= today && (client.nearest === null || dueOn < client.nearest)) client.nearest = dueOn;
}
