/** The ledger as a text to store: about twelve bytes an entry. */
import type { AccountId } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import type { Entries, Entry, EntryState, Ledger } from '../../domain/reminders/ledger';

const codes: Readonly<Record<EntryState, string>> = {
  unread: 'n',
  seen: 's',
  handled: 'h',
  dismissed: 'd',
  snoozed: 'z',
};
/** Day in base 36, state, and the day until which it is snoozed. */
const pattern = /^([0-9a-f]{1,5})([nshdz])([0-9a-f]{1,5})?$/;

export interface ReadLedger {
  ledger: Ledger;
  /** Pieces that could not be read and are gone: something may be said once more. */
  broken: number;
}

/**
 * JSON: [account, {key: entry}] pairs, days in hexadecimal. Pairs, because an account's id may be any text, even
 * `__proto__`.
 */
export function encodeLedger(ledger: Ledger): string {
  const pairs = [...ledger].map(([id, entries]) => [
    id,
    Object.entries(entries).map(([key, entry]) => [key, encodeEntry(entry)]),
  ]);
  return JSON.stringify(pairs);
}

/** Total: whatever the text, there is a ledger; what can't be read is counted. '' is an empty one. */
export function decodeLedger(text: string): ReadLedger {
  const ledger = new Map<AccountId, Entries>();
  let broken = 0;
  for (const pair of listOf(text === '' ? [] : parse(text), () => (broken += 1))) {
    const [id, list] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof id !== 'string' || !Array.isArray(list)) {
      broken += 1;
      continue;
    }
    const entries: Record<string, Entry> = {};
    for (const item of list as unknown[]) {
      const [key, code] = Array.isArray(item) ? (item as unknown[]) : [];
      const entry = typeof code === 'string' ? decodeEntry(code) : null;
      if (typeof key === 'string' && key !== '__proto__' && entry) entries[key] = entry;
      else broken += 1;
    }
    ledger.set(id, entries);
  }
  return { ledger, broken };
}

function encodeEntry({ on, state, until }: Entry): string {
  return `${on.toString(16)}${codes[state]}${until === null ? '' : until.toString(16)}`;
}

function decodeEntry(code: string): Entry | null {
  const match = pattern.exec(code);
  if (!match) return null;
  const [, on = '', letter, until] = match;
  const state = (Object.keys(codes) as EntryState[]).find((each) => codes[each] === letter) ?? 'seen';
  return { on: parseInt(on, 16) as Day, state, until: until === undefined ? null : (parseInt(until, 16) as Day) };
}

function listOf(value: unknown, onBroken: () => void): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  onBroken();
  return [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
