import * as fc from 'fast-check';
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import type { CertificationStatus } from '../../../miniprogram/domain/status/status';
import { certificationStatus, statusKinds, windowOpensOn } from '../../../miniprogram/domain/status/status';
import { readDay } from '../../../miniprogram/domain/day/day';
import type { Day } from '../../../miniprogram/domain/day/day';
import { addDays, addMonths } from '../../../miniprogram/domain/day/arithmetic';
import { restrictionsOf } from '../../../miniprogram/domain/status/restrictions';
import { anyAccount, dayAround, dueDay, standing } from '../arbitraries';
import { accountKinds } from '../../../miniprogram/domain/account/account';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';

const accountAndDay = anyAccount.chain((account) => dayAround(account).map((today) => ({ account, today })));

/** Everything about a status that does not count days. */
function shapeOf(status: CertificationStatus): string {
  switch (status.kind) {
    case 'uncertified':
      return `${status.kind} ${status.mayPublish} ${status.required}`;
    case 'dueUnknown':
      return `${status.kind} ${status.reason}`;
    case 'due':
      return `${status.kind} ${status.urgency}`;
    default:
      return status.kind;
  }
}

function listedDays(account: AccountFields): Day[] {
  const due = readDay(account.cycle.dueOn);
  const opens = windowOpensOn(account.cycle, officialNumbers);
  if (due === null || opens === null) return [];
  return [opens, addMonths(due, -2), addMonths(due, -1), addDays(due, -7), due, addDays(due, 1)];
}

test('every account has a status on every day', () => {
  fc.assert(
    fc.property(accountAndDay, ({ account, today }) => {
      expect(statusKinds).toContain(certificationStatus(account, standing(today)).kind);
    }),
    { numRuns: 500 },
  );
});

test('a status changes only on its listed days', () => {
  fc.assert(
    fc.property(accountAndDay, ({ account, today }) => {
      const before = shapeOf(certificationStatus(account, standing(addDays(today, -1))));
      const now = shapeOf(certificationStatus(account, standing(today)));
      if (before !== now) expect(listedDays(account)).toContain(today);
    }),
    { numRuns: 2000 },
  );
});

test('with a trusted due day and no application it changes on each of them', () => {
  fc.assert(
    fc.property(
      dueDay,
      fc.constantFrom('imported' as const, 'confirmed' as const),
      anyAccount,
      (due, dueTrust, other) => {
        const dueOn = new Date(due * 86_400_000).toISOString().slice(0, 10);
        const account: AccountFields = {
          ...other,
          certifiedHow: 'own',
          cycle: { id: 'c1', dueOn, dueTrust, opensOn: '', application: null },
        };
        const shapes = listedDays(account).map((day) => [
          shapeOf(certificationStatus(account, standing(addDays(day, -1)))),
          shapeOf(certificationStatus(account, standing(day))),
        ]);
        expect(shapes).toEqual([
          ['valid', 'due opened'],
          ['due opened', 'due m2'],
          ['due m2', 'due m1'],
          ['due m1', 'due d7'],
          ['due d7', 'due today'],
          ['due today', 'overdue'],
        ]);
      },
    ),
  );
});

test('days left fall by one each day, and days over rise', () => {
  const left = (status: CertificationStatus): number | null => {
    if (status.kind === 'uncertified') return null;
    if (status.kind === 'dueUnknown') return status.dueOn === null ? null : -status.daysPast;
    if (status.kind === 'inReview' || status.kind === 'returned') return status.dated ? status.dated.daysLeft : null;
    if (status.kind === 'overdue') expect(status.daysOver).toBe(-status.daysLeft);
    return status.daysLeft;
  };
  fc.assert(
    fc.property(accountAndDay, ({ account, today }) => {
      const now = left(certificationStatus(account, standing(today)));
      const tomorrow = left(certificationStatus(account, standing(addDays(today, 1))));
      expect(tomorrow).toBe(now === null ? null : now - 1);
    }),
    { numRuns: 500 },
  );
});

test('an estimate, or a day of which nobody said where it came from, never yields overdue', () => {
  fc.assert(
    fc.property(accountAndDay, fc.constantFrom('estimated' as const, '' as const), ({ account, today }, dueTrust) => {
      const status = certificationStatus({ ...account, cycle: { ...account.cycle, dueTrust } }, standing(today));
      expect(status.kind).not.toBe('overdue');
    }),
    { numRuns: 500 },
  );
});

test('restrictions change only on +1, +30 and +60, and never end by themselves', () => {
  fc.assert(
    fc.property(dueDay, fc.constantFrom(...accountKinds), fc.integer({ min: -5, max: 100 }), (due, kind, late) => {
      const today = addDays(due, late);
      const inForce = (on: Day): string[] =>
        restrictionsOf(kind, due, on)
          .filter((r) => r.inForce)
          .map((r) => r.ability);
      const before = inForce(addDays(today, -1));
      const now = inForce(today);
      expect(now).toEqual(expect.arrayContaining(before));
      const expectsChange = kind === 'miniProgram' ? [1, 30, 60].includes(late) : late === 1;
      expect(now.length > before.length).toBe(expectsChange);
    }),
    { numRuns: 1000 },
  );
});
