import type { AccountId } from '../../domain/account/account';
import type { DayText } from '../../domain/day/day';
import type { Exported } from '../../domain/outgoing/calendarDay';
import type { Entries, Ledger } from '../../domain/reminders/ledger';
import { decodeLedger, encodeLedger } from './ledgerLine';
import { calendarAddedKey, calendarExportKey, reminderLedgerKey } from '../device/keys';
import type { ChoiceArea } from './reminderChoices';
import { openReminderChoices } from './reminderChoices';
import { fieldOf, parseJson } from '../../domain/kit/json';
import type { LineCodec, ShardPorts, Shards } from './spreadMap';
import { openShards } from './spreadMap';

export const reminderSchema = 1;

/** All that reminding keeps, beside the accounts: losing it can repeat a reminder, never lose an account. */
export interface ReminderArea {
  /** What was said, and what became of it. */
  ledger: Shards<Entries>;
  /** Calendar day's id → the day with which it was put into the phone's calendar. */
  added: Shards<DayText>;
  /** Calendar day's id → how it looked in the last calendar file. */
  exported: Shards<Exported>;
  choices: ChoiceArea;
}

export function openReminders(ports: ShardPorts): ReminderArea {
  return {
    ledger: openShards(ports, reminderLedgerKey, reminderSchema, ledgerLine),
    added: openShards(ports, calendarAddedKey, reminderSchema, addedLine),
    exported: openShards(ports, calendarExportKey, reminderSchema, exportLine),
    choices: openReminderChoices(ports),
  };
}

const ledgerLine: LineCodec<Entries> = {
  encode: (id, entries) => encodeLedger(new Map([[id, entries]]) as Ledger),
  decode(json) {
    const { ledger, broken } = decodeLedger(json);
    const [first] = [...ledger] as [AccountId, Entries][];
    return first && broken === 0 ? { id: first[0], value: first[1] } : undefined;
  },
};

const addedLine: LineCodec<DayText> = {
  encode: (id, day) => JSON.stringify({ id, day }),
  decode(json) {
    const value = parseJson(json);
    const id = fieldOf(value, 'id');
    const day = fieldOf(value, 'day');
    return typeof id === 'string' && typeof day === 'string' ? { id, value: day } : undefined;
  },
};

const exportLine: LineCodec<Exported> = {
  encode: (id, { sequence, print }) => JSON.stringify({ id, n: sequence, print }),
  decode(json) {
    const value = parseJson(json);
    const id = fieldOf(value, 'id');
    const sequence = fieldOf(value, 'n');
    const print = fieldOf(value, 'print');
    const fine = typeof id === 'string' && typeof sequence === 'number' && typeof print === 'string';
    return fine ? { id, value: { sequence, print } } : undefined;
  },
};
