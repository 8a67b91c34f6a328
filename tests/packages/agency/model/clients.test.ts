import * as fc from 'fast-check';
import { clientsOf } from '../../../../miniprogram/packages/agency/model/clients';
import { needsAttention } from '../../../../miniprogram/domain/status/urgency';
import { certificationStatus } from '../../../../miniprogram/domain/status/status';
import { formatDay } from '../../../../miniprogram/domain/day/day';
import { anyAccount, anyDay, standing } from '../../../domain/arbitraries';
import { dayOf } from '../../../support/accounts';
import { dated, stored } from '../../../support/pageAccounts';

const now = standing(dayOf('2026-03-05'));
const of = (client: string, dueOn: string) => dated(dueOn, 'confirmed', { client });

test('the client with the most urgent account comes first, what has no client last however urgent', () => {
  const clients = clientsOf(
    [
      of('', '2026-01-01'),
      of('丙', '2026-12-01'),
      of('乙', '2026-03-20'),
      of('甲', '2026-02-01'),
      of('乙', '2027-01-01'),
    ],
    now,
  );
  expect(clients.map(({ name }) => name)).toEqual(['甲', '乙', '丙', '']);
});

test('says how many there are, need something, are overdue, and the next day to come', () => {
  const [client] = clientsOf([of('甲', '2026-02-01'), of('甲', '2026-12-01'), of('甲', '2026-03-20')], now);
  expect(client).toMatchObject({ attention: 2, overdue: 1 });
  expect(client?.accounts).toHaveLength(3);
  expect(client?.nearest && formatDay(client.nearest)).toBe('2026-03-20');
});

test('a client of whom all is past has no next day', () => {
  expect(clientsOf([of('甲', '2026-02-01')], now)).toMatchObject([{ nearest: null }]);
});

test('for any accounts on any day each is with its own client, once, and the figures are theirs', () => {
  const clientNames = fc.constantFrom('', '甲', '乙');
  fc.assert(
    fc.property(fc.array(fc.tuple(anyAccount, clientNames), { maxLength: 12 }), anyDay, (given, on) => {
      const accounts = given.map(([fields, client]) => stored({ ...fields, client }));
      const clients = clientsOf(accounts, standing(on));
      expect(clients.flatMap((client) => client.accounts.map(({ id }) => id)).sort()).toEqual(
        accounts.map(({ id }) => id).sort(),
      );
      for (const client of clients) {
        const statuses = client.accounts.map((account) => certificationStatus(account, standing(on)));
        expect(client.accounts.every((account) => account.client === client.name)).toBe(true);
        expect(client.attention).toBe(statuses.filter(needsAttention).length);
        expect(client.overdue).toBe(statuses.filter(({ kind }) => kind === 'overdue').length);
      }
      const ranks = clients.filter(({ name }) => name !== '').map(({ rank }) => rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
  );
});
