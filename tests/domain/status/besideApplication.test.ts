/** Every state of an application on every day around the due day, by every trust: what counts, and what is said. */
import type { Account, AccountFields, ApplicationState, DueTrust } from '../../../miniprogram/domain/account/account';
import { applicationStates, dueTrusts } from '../../../miniprogram/domain/account/account';
import { applicationStateLabel } from '../../../miniprogram/domain/account/words';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { filterAccounts, noFilter } from '../../../miniprogram/domain/lists/search';
import { nextStep } from '../../../miniprogram/domain/status/nextStep';
import { safeStartOf, startMatters } from '../../../miniprogram/domain/status/safeStart';
import type { StatusKind } from '../../../miniprogram/domain/status/status';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import { attentionRank, needsAttention } from '../../../miniprogram/domain/status/urgency';
import { applicationBadge, statusLabel } from '../../../miniprogram/domain/status/words';
import { applied, day, dueOn, standing } from '../arbitraries';

const due = '2026-06-17';
const offsets = Array.from({ length: 221 }, (_, index) => index - 120);
const states = [null, ...applicationStates];
const open: readonly (ApplicationState | null)[] = ['preparing', 'awaitingPayment', 'inReview', 'returned'];
const handedIn: readonly (ApplicationState | null)[] = ['inReview', 'returned'];

interface Case {
  account: Account;
  state: ApplicationState | null;
  trust: DueTrust;
  late: number;
}

const stored = (account: AccountFields): Account => ({
  ...account,
  id: 'p01-a',
  rev: {},
  createdAt: 0,
  updatedAt: 0,
  deletedOn: '',
});

const cases: Case[] = states.flatMap((state) =>
  dueTrusts.flatMap((trust) => {
    const account = dueOn(due, trust);
    const one = stored(state === null ? account : applied(account, state));
    return offsets.map((late) => ({ account: one, state, trust, late }));
  }),
);

const at = ({ account, late }: Case) => {
  const now = standing(addDays(day(due), late));
  const status = certificationStatus(account, now);
  return { now, status, step: nextStep(account, status, safeStartOf(account, now), now) };
};

/** The rule, written down once more: the due day first, then what is handed in, then the window. */
function ruled({ state, trust, late }: Case): StatusKind {
  if (late > 0) return trust === 'estimated' ? 'dueUnknown' : 'overdue';
  if (state === 'inReview' || state === 'returned') return state;
  return late < -90 ? 'valid' : 'due';
}

/** The cases for which `check` fails, in words. */
function wrong(check: (one: Case) => boolean, among: readonly Case[] = cases): string[] {
  return among.filter((one) => !check(one)).map(({ state, trust, late }) => `${state} ${trust} ${late}`);
}

test('the status is the one of the rule', () => {
  expect(wrong((one) => at(one).status.kind === ruled(one))).toEqual([]);
});

test('the list finds it under that status and no other', () => {
  const found = (one: Case, statusKind: StatusKind): boolean =>
    filterAccounts([one.account], { ...noFilter, statusKind }, at(one).now).length === 1;
  const some = cases.filter(({ late }) => [-100, -5, 0, 1, 40].includes(late));
  expect(wrong((one) => found(one, ruled(one)), some)).toEqual([]);
  expect(wrong((one) => ruled(one) === 'inReview' || !found(one, 'inReview'), some)).toEqual([]);
});

test('an open application is told beside every status that does not say it itself', () => {
  const told = (one: Case): boolean => {
    const { status } = at(one);
    const badge = one.state !== null && open.includes(one.state) ? applicationStateLabel(one.state) : '';
    const own = status.kind === 'inReview' || status.kind === 'returned';
    return status.application === (badge === '' ? null : one.state) && applicationBadge(status) === (own ? '' : badge);
  };
  expect(wrong(told)).toEqual([]);
});

test('past a sure due day it is called overdue, to everybody, and nothing calm is said', () => {
  const over = cases.filter(({ trust, late }) => trust !== 'estimated' && late > 0);
  expect(wrong((one) => statusLabel(at(one).status) === `已逾期 ${one.late} 天`, over)).toEqual([]);
  expect(wrong((one) => needsAttention(at(one).status), over)).toEqual([]);
  expect(wrong((one) => /暂停服务|仍受限/.test(at(one).step), over)).toEqual([]);
  const inTime = attentionRank(
    at({ ...cases[0], account: stored(applied(dueOn(due), 'returned')), late: 0 } as Case).status,
  );
  expect(wrong((one) => attentionRank(at(one).status) < inTime, over)).toEqual([]);
});

test('an estimate accuses nobody, whatever the application', () => {
  const estimates = cases.filter(({ trust, late }) => trust === 'estimated' && late > 0);
  expect(wrong((one) => at(one).step.includes('核对'), estimates)).toEqual([]);
  expect(wrong((one) => !/已逾期 \d/.test(at(one).step), estimates)).toEqual([]);
});

test('what is not handed in is as late as if nothing had been begun', () => {
  const rank = (one: Case): number => attentionRank(at(one).status, safeStartOf(one.account, at(one).now));
  const bare = (one: Case): Case => ({ ...one, account: stored(dueOn(due, one.trust)) });
  const notHandedIn = cases.filter(({ state }) => state !== null && open.includes(state) && !handedIn.includes(state));
  expect(wrong((one) => rank(one) === rank(bare(one)), notHandedIn)).toEqual([]);
});

test('by when to hand in is told inside the window only, and to who has not handed in', () => {
  const matters = ({ state, trust, late }: Case): boolean =>
    late >= -90 && late <= 0 && !handedIn.includes(state) && !(late > 0 && trust === 'estimated');
  expect(wrong((one) => startMatters(at(one).status) === matters(one))).toEqual([]);
});
