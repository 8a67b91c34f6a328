import fc from 'fast-check';
import type { Account } from '../../../miniprogram/domain/account/account';
import { filterAccounts, noFilter } from '../../../miniprogram/domain/lists/search';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import type { Standing } from '../../../miniprogram/domain/rules/standing';
import { judged } from '../../../miniprogram/domain/status/kept';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import { attentionRank, needsAttention } from '../../../miniprogram/domain/status/urgency';
import { readDay } from '../../../miniprogram/domain/day/day';
import { anyAccount, anyDay, dayAround } from '../arbitraries';

const anyBooked: fc.Arbitrary<Account> = anyAccount.map((fields) => ({
  ...fields,
  id: 'p01-x',
  rev: {},
  createdAt: 1,
  updatedAt: 1,
  deletedOn: '',
}));

const anyStanding = (account: Account): fc.Arbitrary<Standing> =>
  fc.record({
    today: fc.oneof(dayAround(account), anyDay),
    numbers: fc.integer({ min: 1, max: 365 }).map((windowDays) => ({ ...officialNumbers, windowDays })),
    slackDays: fc.nat(60),
  });

test('what is kept of an account is what would be computed, whatever day and numbers follow each other', () => {
  fc.assert(
    fc.property(
      anyBooked.chain((account) => fc.tuple(fc.constant(account), fc.array(anyStanding(account), { minLength: 1 }))),
      ([account, standings]) => {
        // Each twice: the second time it is known.
        for (const standing of standings.flatMap((each) => [each, { ...each, numbers: { ...each.numbers } }])) {
          const status = certificationStatus(account, standing);
          expect(judged(account, standing)).toMatchObject({ account, status, asks: needsAttention(status) });
        }
      },
    ),
  );
});

test('another object of the same account is judged by itself', () => {
  fc.assert(
    fc.property(
      anyBooked,
      anyBooked.chain((other) => fc.tuple(fc.constant(other), anyStanding(other))),
      (one, [other, standing]) => {
        judged(one, standing);
        const changed = { ...other, id: one.id };
        expect(judged(changed, standing).status).toEqual(certificationStatus(changed, standing));
      },
    ),
  );
});

test('the list is ordered by the due day, then by urgency, and keeps the order of equals', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyBooked, { minLength: 1, maxLength: 12 })
        .chain((all) => fc.tuple(fc.constant(all), anyStanding(all[0] as Account))),
      ([accounts, standing]) => {
        const key = (account: Account): [number, number, number] => [
          (account.certifiedHow === 'never' ? null : readDay(account.cycle.dueOn)) ?? Infinity,
          attentionRank(certificationStatus(account, standing)),
          accounts.indexOf(account),
        ];
        const wanted = [...accounts].sort((a, b) => {
          const [x, y] = [key(a), key(b)];
          const at = x.findIndex((value, place) => value !== y[place]);
          return (x[at] ?? 0) < (y[at] ?? 0) ? -1 : 1;
        });
        expect(filterAccounts(accounts, noFilter, standing).map(({ account }) => account)).toEqual(wanted);
      },
    ),
  );
});
