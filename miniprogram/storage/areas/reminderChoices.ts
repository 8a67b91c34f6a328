import { anyFields, anyText, count, list, optional, otherwise, readable, shape, when } from '../../domain/kit/decoders';
import type { ReminderSettings } from '../../domain/reminders/choices';
import { defaultReminderSettings } from '../../domain/reminders/choices';
import { readLeadTime } from '../../domain/reminders/leadTime';
import { templateLimit, type Tone } from '../../domain/outgoing/tone';
import { reminderChoicesKey } from '../device/keys';
import { fieldOf } from '../../domain/kit/json';
import { readSealed, writeSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import type { Written } from '../writing/written';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

/** Natural days for one return that may be chosen. */
export const longestSlack = 60;

/** What a person chose about reminders, and the texts to clients as edited (only those that were). */
export interface ReminderChoices extends ReminderSettings {
  templates: Partial<Record<Tone, string>>;
}

export interface ChoiceArea {
  /** Never throws: what can't be read is at its default. The same object until something is written. */
  read(): ReminderChoices;
  write(patch: Partial<ReminderChoices>): Written<null>;
}

/** The choices are a header without lines: small, and sealed as a whole. */
export function openReminderChoices(ports: ValuePorts): ChoiceArea {
  let known: ReminderChoices | null = null;
  return {
    read() {
      if (known) return known;
      const value = readValue(ports.store, reminderChoicesKey);
      const read = decode(value.ok ? value.value : null);
      if (value.ok) known = read; // else the next read may work
      return read;
    },
    write(patch) {
      const saved = writeValue(ports, reminderChoicesKey, (before) =>
        writeSealed({ schema: schemas.choices, ...(known ?? decode(before)), ...patch }, []),
      );
      // What comes back is what a later reading gives: nothing of the caller's own objects; of a failed write, too.
      known = null;
      return saved;
    },
  };
}

const template = otherwise(optional(when(anyText, (text) => text !== '' && text.length <= templateLimit)), undefined);
const templates = shape<ReminderChoices['templates']>({
  notice: template,
  urge: template,
  overdue: template,
  pay: template,
  submitted: template,
  returned: template,
  check: template,
  first: template,
});

const slackDays = when(count, (days) => days <= longestSlack);
const leadTime = when(anyText, (code) => readLeadTime(code) !== null);
const choices = otherwise(
  shape<ReminderChoices>({
    slackDays: otherwise(slackDays, defaultReminderSettings.slackDays),
    leadTimes: readable(leadTime),
    templates: otherwise(templates, {}),
  }),
  { ...defaultReminderSettings, templates: {} },
);

const wholeChoices = shape({ slackDays, leadTimes: list(leadTime), templates: anyFields });

function decode(text: string | null): ReminderChoices {
  return choices(readSealed(text ?? '').header).value;
}

/** Whether all of a stored text can be read. */
export function areWholeChoices(text: string): boolean {
  const { header, lines } = readSealed(text);
  const read = wholeChoices(header);
  if (!read.ok || lines.length > 0) return false;
  const texts: object = decode(text).templates;
  return Object.entries(read.value.templates).every(([tone, own]) => fieldOf(texts, tone) === own);
}
