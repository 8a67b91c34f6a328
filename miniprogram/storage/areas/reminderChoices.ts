import { readLeadTime } from '../../domain/reminders/leadTime';
import type { ReminderSettings } from '../../domain/reminders/choices';
import { defaultReminderSettings } from '../../domain/reminders/choices';
import type { Tone } from '../../domain/outgoing/message';
import { templateLimit, tones } from '../../domain/outgoing/message';
import { reminderChoicesKey } from '../device/keys';
import type { Written } from '../writing/written';
import { refusedAsReadOnly } from '../writing/written';
import { seal, unsealValue } from '../sealed/seal';
import { fieldOf } from '../../domain/kit/json';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

export const choicesSchema = 1;

/** Natural days for one return that may be chosen. */
export const longestSlack = 60;

/** What a person chose about reminders, and the texts to clients as edited (only those that were). */
export interface ReminderChoices extends ReminderSettings {
  templates: Partial<Record<Tone, string>>;
}

export interface ChoiceArea {
  /** Never throws: what can't be read is at its default. */
  read(): ReminderChoices;
  write(patch: Partial<ReminderChoices>): Written<null>;
}

export function openReminderChoices(ports: ValuePorts): ChoiceArea {
  const stored = (): unknown => {
    const value = readValue(ports.store, reminderChoicesKey);
    return value.ok && value.value !== null ? unsealValue(value.value) : undefined;
  };
  return {
    read: () => decode(stored()),
    write(patch) {
      const before = stored();
      const schema = fieldOf(before, 'schema');
      if (typeof schema === 'number' && schema > choicesSchema)
        return refusedAsReadOnly('提醒设置是更新的版本写的，请先更新小程序。');
      const next = { schema: choicesSchema, ...decode(before), ...patch };
      return writeValue(ports, reminderChoicesKey, seal(JSON.stringify(next)));
    },
  };
}

function decode(value: unknown): ReminderChoices {
  const slack = fieldOf(value, 'slackDays');
  const leads = fieldOf(value, 'leadTimes');
  const texts = fieldOf(value, 'templates');
  const templates: Partial<Record<Tone, string>> = {};
  for (const tone of tones) {
    const text = fieldOf(texts, tone);
    if (typeof text === 'string' && text !== '' && text.length <= templateLimit) templates[tone] = text;
  }
  return {
    slackDays:
      typeof slack === 'number' && Number.isInteger(slack) && slack >= 0 && slack <= longestSlack
        ? slack
        : defaultReminderSettings.slackDays,
    leadTimes: Array.isArray(leads)
      ? leads.filter((each): each is string => typeof each === 'string' && readLeadTime(each) !== null)
      : [],
    templates,
  };
}
