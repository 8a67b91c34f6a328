import type { Day } from '../../domain/day/day';
import type { Decoder } from '../../domain/kit/decoders';
import { anyText, list, pair, when } from '../../domain/kit/decoders';
import { ok, refuse } from '../../domain/kit/result';
import type { Entries, Entry, EntryState } from '../../domain/reminders/ledger';
import type { LineCodec } from './spreadMap';

const codes: Readonly<Record<EntryState, string>> = {
  unread: 'n',
  seen: 's',
  handled: 'h',
  dismissed: 'd',
  snoozed: 'z',
};
const states: ReadonlyMap<string, EntryState> = new Map(
  (Object.keys(codes) as EntryState[]).map((state) => [codes[state], state]),
);
/** Day in hexadecimal, state, and the day until which it is snoozed. */
const pattern = /^([0-9a-f]{1,5})([nshdz])([0-9a-f]{1,5})?$/;

const entry: Decoder<Entry> = (value) => {
  const [, on = '', letter = '', until] = typeof value === 'string' ? (pattern.exec(value) ?? []) : [];
  const state = states.get(letter);
  if (state === undefined) return refuse('不是一条提醒记录');
  return ok({ on: parseInt(on, 16) as Day, state, until: until === undefined ? null : (parseInt(until, 16) as Day) });
};

/** `__proto__` can't be a key of a plain object. */
const entryKey = when(anyText, (key) => key !== '__proto__');
const lines = list(pair(anyText, list(pair(entryKey, entry))));

/**
 * What was said of one account: [[account, [[key, code], …]]], about 22 bytes an entry. Pairs, because an account's
 * id may be any text, even `__proto__`; in a list of one, because that is what schema 1 has.
 */
export const ledgerLine: LineCodec<Entries> = {
  encode: (id, entries) =>
    JSON.stringify([[id, Object.entries(entries).map(([key, each]) => [key, encodeEntry(each)])]]),
  decode(value) {
    const read = lines(value);
    if (!read.ok) return read;
    const [only, ...more] = read.value;
    if (!only || more.length > 0) return refuse('不是一个账号的提醒记录');
    const [id, pairs] = only;
    const entries: Record<string, Entry> = {};
    pairs.forEach(([key, each]) => {
      entries[key] = each;
    });
    return ok({ id, value: entries });
  },
};

function encodeEntry({ on, state, until }: Entry): string {
  return `${on.toString(16)}${codes[state]}${until === null ? '' : until.toString(16)}`;
}
