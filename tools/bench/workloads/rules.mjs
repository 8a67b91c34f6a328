import { accountFields, today } from '../accounts.mjs';
import { assertAgreement } from '../agreement.mjs';
import { countsOf, listByDayjs, listOfIntegers } from '../baselines.mjs';
import { createPhone } from '../phone/phone.mjs';
import { median, paired, timed } from '../statistics.mjs';

/** As accounts are in memory. */
function accountsOf(count) {
  return Array.from({ length: count }, (_, index) => ({
    ...accountFields(index + 1),
    id: `p01-${String(index).padStart(10, '0')}`,
    rev: { d: 1 },
    createdAt: index,
    updatedAt: index,
    deletedOn: '',
  }));
}

/** The same accounts, as nobody has seen them before. */
const anew = (value) => JSON.parse(JSON.stringify(value));

/** The same list after so many edits, each of another account: new lists, and a new object for what has changed. */
function edited(accounts, count) {
  const lists = [];
  let list = accounts;
  for (let at = 0; at < count; at += 1) {
    list = list.slice();
    list[at % list.length] = anew(list[at % list.length]);
    lists.push(list);
  }
  return lists;
}

/** Status, sort and group as the pages ask for them. */
function ourWay(files) {
  const phone = createPhone({ files });
  const { filterAccounts, noFilter } = phone.require('domain/lists/search');
  const standing = phone.require('screen/standing').standingOn(phone.require('platform/clock').today());
  return (accounts) => {
    const listed = filterAccounts(accounts, noFilter, standing);
    return { listed, counts: countsOf(listed) };
  };
}

/** Microseconds an account: at the first sight of a set, and once it is known, after an edit. */
function growth(list, count, repeats) {
  const sets = Math.max(1, Math.min(200, Math.floor(5000 / count)));
  const first = [];
  const again = [];
  for (let turn = 0; turn < repeats; turn += 1) {
    const fresh = Array.from({ length: sets }, () => accountsOf(count));
    first.push(timed(() => fresh.forEach((accounts) => list(accounts))));
    const known = fresh.map((accounts) => edited(accounts, 1)[0]);
    again.push(timed(() => known.forEach((accounts) => list(accounts))));
  }
  const each = (times) => (median(times) * 1000) / (sets * count);
  return { count, first: each(first), again: each(again) };
}

export async function run({ files, repeats }) {
  const list = ourWay(files);
  const accounts = accountsOf(5000);
  assertAgreement(list(anew(accounts)).listed, listByDayjs(accounts, today).listed);

  const sets = Array.from({ length: repeats }, () => anew(accounts));
  const byDayjs = (one) => listByDayjs(one, today);
  const first = paired({ repeats, ours: (turn) => list(sets[turn]), theirs: (turn) => byDayjs(sets[turn]) });

  const times = 4;
  const lists = edited(sets[0], repeats * times);
  const again = paired({ repeats, times, ours: (at) => list(lists[at]), theirs: (at) => byDayjs(lists[at]) });

  const days = Int32Array.from(accounts, ({ cycle }) => Date.parse(cycle.dueOn || '2099-12-31') / 86_400_000);
  const todayDay = Date.parse(today) / 86_400_000;
  const more = edited(sets[1], repeats * times);
  const limit = paired({
    repeats,
    times,
    ours: (at) => list(more[at]),
    theirs: () => listOfIntegers(days, todayDay),
  });
  return { first, again, limit, growth: [10, 100, 1000, 5000, 20_000].map((count) => growth(list, count, repeats)) };
}
