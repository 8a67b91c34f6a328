/** Days left of the app's status, null without a due day that counts. */
function daysLeftOf(status) {
  if (status.kind === 'dueUnknown') return status.dueOn === null ? null : -status.daysPast;
  return status.daysLeft ?? status.dated?.daysLeft ?? null;
}

/**
 * Nobody's time counts before its answer does: throws unless the app and the usual way say the same of every account,
 * and list what has a day in the same order of days.
 * @param ours `{ account, status }` as the app lists them
 * @param theirs the same, as the baseline does
 */
export function assertAgreement(ours, theirs) {
  const known = new Map(theirs.map(({ account, status }) => [account.id, status]));
  for (const { account, status } of ours) {
    const [own, usual] = [`${status.kind} ${daysLeftOf(status)}`, describe(known.get(account.id))];
    if (own !== usual)
      throw new Error(`${account.id} (${account.cycle.dueOn}): ${own} here, ${usual} by the usual way`);
  }
  if (ours.length !== theirs.length) throw new Error(`${ours.length} listed here, ${theirs.length} by the usual way`);
  const days = ours.map(({ status }) => daysLeftOf(status)).filter((left) => left !== null);
  const usualDays = theirs.map(({ status }) => status.daysLeft).filter((left) => left !== null);
  if (days.join() !== usualDays.join()) throw new Error('listed in another order');
}

const describe = (status) => (status ? `${status.kind} ${status.daysLeft}` : 'nothing');
