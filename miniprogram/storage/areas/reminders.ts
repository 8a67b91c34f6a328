import type { Day, DayText } from '../../domain/day/day';
import type { Exported } from '../../domain/outgoing/exported';
import type { Entries } from '../../domain/reminders/ledger';
import type { Decoder } from '../../domain/kit/decoders';
import { anyText, count, finite, nullable, otherwise, shape } from '../../domain/kit/decoders';
import { ok } from '../../domain/kit/result';
import { schemas } from '../sealed/schemas';
import { ledgerLine } from './ledgerLine';
import { calendarAddedKey, calendarExportKey, reminderLedgerKey } from '../device/keys';
import type { ChoiceArea } from './reminderChoices';
import { openReminderChoices } from './reminderChoices';
import type { LineCodec, Shards } from './spreadMap';
import type { ValuePorts } from '../writing/oneValue';
import { openShards } from './spreadMap';

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

export function openReminders(ports: ValuePorts): ReminderArea {
  return {
    ledger: openShards(ports, reminderLedgerKey, schemas.ledger, ledgerLine),
    added: openShards(ports, calendarAddedKey, schemas.calendarAdded, addedLine),
    exported: openShards(ports, calendarExportKey, schemas.calendarExport, exportLine),
    choices: openReminderChoices(ports),
  };
}

const addedDay = shape<{ id: string; day: DayText }>({ id: anyText, day: anyText });

/** A day in the phone's calendar, as it stands in its line. */
export const addedLine: LineCodec<DayText> = {
  encode: (id, day) => JSON.stringify({ id, day }),
  decode(value) {
    const read = addedDay(value);
    return read.ok ? ok({ id: read.value.id, value: read.value.day }) : read;
  },
};

const exportedDay = shape<{ id: string; n: number; print: string; day: Day | null }>({
  id: anyText,
  n: finite,
  print: anyText,
  // Early versions wrote down no day.
  day: otherwise(nullable(count as Decoder<Day>), null),
});

/** What a calendar file said of a day, as it stands in its line. */
export const exportLine: LineCodec<Exported> = {
  encode: (id, { sequence, print, day }) =>
    JSON.stringify({ id, n: sequence, print, ...(day === null ? {} : { day }) }),
  decode(value) {
    const read = exportedDay(value);
    if (!read.ok) return read;
    const { id, n, print, day } = read.value;
    return ok({ id, value: { sequence: n, print, day } });
  },
};
