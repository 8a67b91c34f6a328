/**
 * The usual ways of doing the same, written as a careful author of a small mini-program would. They are given what
 * costs them nothing: the same records, no validation, no recovery.
 */
import { require } from '../paths.mjs';

const dayjs = require('dayjs');

/** Which kinds of status such an app lists first. */
const urgentFirst = ['overdue', 'returned', 'due', 'dueUnknown', 'inReview', 'uncertified', 'valid'];

/**
 * Status by dayjs, once per account: the usual `dayjs(due).diff(today, 'day')` and a chain of ifs. The rules are those
 * of the app, so that the two can be compared account by account.
 * @returns kind of the status, and days left (null where there is no due day)
 */
export function statusByDayjs(account, today) {
  const { cycle, certifiedHow } = account;
  const state = cycle.application === null ? '' : cycle.application.steps[cycle.application.steps.length - 1].state;
  const waits = state === 'inReview' || state === 'returned' ? state : '';
  if (certifiedHow === 'never') return { kind: waits || 'uncertified', daysLeft: null };
  if (cycle.dueOn === '') return { kind: waits || 'dueUnknown', daysLeft: null };
  const dueOn = dayjs(cycle.dueOn);
  const daysLeft = dueOn.diff(today, 'day');
  if (daysLeft < 0) return { kind: cycle.dueTrust === 'estimated' ? 'dueUnknown' : 'overdue', daysLeft };
  if (waits) return { kind: waits, daysLeft };
  const opensOn = cycle.opensOn === '' ? dueOn.subtract(90, 'day') : dayjs(cycle.opensOn);
  return { kind: opensOn.isAfter(today) ? 'valid' : 'due', daysLeft };
}

/** What the list page of such an app computes at each show: statuses, sorted by computed days, counted by kind. */
export function listByDayjs(accounts, todayText) {
  const today = dayjs(todayText);
  const listed = accounts.map((account) => ({ account, status: statusByDayjs(account, today) }));
  const last = Number.MAX_SAFE_INTEGER;
  listed.sort((a, b) => (a.status.daysLeft ?? last) - (b.status.daysLeft ?? last));
  return { listed, counts: countsOf(listed) };
}

/** How many there are of each kind of status. */
export function countsOf(listed) {
  const counts = new Map();
  for (const { status } of listed) counts.set(status.kind, (counts.get(status.kind) ?? 0) + 1);
  return counts;
}

/**
 * The limit: no objects, no texts, no rules but one. Due days are integers in an array before the clock starts; kinds
 * are told by comparing, counted, and the places are sorted by day.
 */
export function listOfIntegers(dueDays, today) {
  const counts = new Int32Array(3);
  for (let at = 0; at < dueDays.length; at += 1) {
    const left = dueDays[at] - today;
    counts[left < 0 ? 0 : left < 90 ? 1 : 2] += 1;
  }
  // The place rides along below the day, so that integers alone are sorted.
  const keys = new Float64Array(dueDays.length);
  for (let at = 0; at < dueDays.length; at += 1) keys[at] = dueDays[at] * 65_536 + at;
  return { counts, order: keys.sort() };
}

/** An account without what is empty: whoever stores a list under one key may well do that too. */
function lean(fields) {
  const isEmpty = (value) => value === '' || value === null || value === false || value.length === 0;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

/** The whole list under one key, as `wx.setStorageSync('accounts', list)` stores it. */
export function wholeList(accounts) {
  return JSON.stringify(
    accounts.map(({ cycle, history, ...rest }) => ({
      ...lean(rest),
      cycle: lean(cycle),
      history: history.map(lean),
    })),
  );
}

/** Reads the whole list at the start, and fills in what was left out. */
export function readWholeList(text) {
  return JSON.parse(text).map((account) => ({
    certifiedHow: '',
    ...account,
    cycle: { dueOn: '', dueTrust: '', opensOn: '', application: null, ...account.cycle },
  }));
}

/** One edit of such a list: the changed account in a new list, written whole. */
export function editWholeList(accounts, changed) {
  return wholeList(accounts.map((account) => (account.id === changed.id ? changed : account)));
}

/** A row as such a list shows it: a name, a subject, a word and the days that are left. */
export function plainRow({ account, status }) {
  const { id, name, subjectName, kind, client = '', cycle } = account;
  const words = status.daysLeft === null ? '' : `${Math.abs(status.daysLeft)} 天`;
  return { id, name, subjectName, kind, client, dueOn: cycle.dueOn, status: status.kind, words };
}

/** The first screen of such an app, what is to be handed to one setData: counts and the five most urgent. */
export function plainOverview(accounts, todayText) {
  const { listed, counts } = listByDayjs(accounts, todayText);
  const urgent = urgentFirst.flatMap((kind) => listed.filter(({ status }) => status.kind === kind)).slice(0, 5);
  return { counts: Object.fromEntries(counts), urgent: urgent.map(plainRow) };
}

/** The list of such an app: every row in one setData. */
export function plainList(accounts, todayText) {
  const { listed, counts } = listByDayjs(accounts, todayText);
  return { counts: Object.fromEntries(counts), rows: listed.map(plainRow) };
}

/** A search as such an app does it: each keystroke filters all and sets the rows that are left. */
export function plainSearch(accounts, text, todayText) {
  const found = accounts.filter(({ name, subjectName, appid = '', client = '', owner = '', tags = [] }) =>
    [name, subjectName, appid, client, owner, ...tags].some((one) => one.toLowerCase().includes(text.toLowerCase())),
  );
  return plainList(found, todayText);
}
