import type { AccountFields, Cycle } from '../../../domain/account/account';
import type { DayText } from '../../../domain/day/day';
import { formatDay, parseDay } from '../../../domain/day/day';

/**
 * Fields as typed → fields as stored: texts trimmed, days written `YYYY-MM-DD`, empty and repeated tags and categories
 * dropped, and no trust without a due day. A day that can't be read stays as typed, for `checkFields` to say so.
 */
export function tidyFields(fields: AccountFields): AccountFields {
  return {
    ...fields,
    name: fields.name.trim(),
    appid: fields.appid.trim(),
    originalId: fields.originalId.trim(),
    subjectName: fields.subjectName.trim(),
    certifiedOn: tidyDay(fields.certifiedOn),
    cycle: tidyCycle(fields.cycle),
    categories: distinct(fields.categories),
    tags: distinct(fields.tags),
    administrator: fields.administrator.trim(),
    owner: fields.owner.trim(),
    client: fields.client.trim(),
    contact: fields.contact.trim(),
    filingNumber: fields.filingNumber.trim(),
    documents: fields.documents.map((document) => ({ name: document.name.trim(), validTo: tidyDay(document.validTo) })),
    note: fields.note.trim(),
  };
}

function tidyCycle(cycle: Cycle): Cycle {
  const dueOn = tidyDay(cycle.dueOn);
  return { ...cycle, dueOn, dueTrust: dueOn === '' ? '' : cycle.dueTrust, opensOn: tidyDay(cycle.opensOn) };
}

function tidyDay(text: string): DayText {
  const day = parseDay(text);
  return day.ok ? formatDay(day.value) : text.trim();
}

function distinct(texts: readonly string[]): string[] {
  const trimmed = texts.map((text) => text.trim()).filter((text) => text !== '');
  return trimmed.filter((text, index) => trimmed.indexOf(text) === index);
}
