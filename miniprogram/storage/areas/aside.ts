import { deviceKey, exportedKey, kindOfKey, pageOfKey, type ValueKind } from '../device/keys';
import type { FileArea, KeyValueStore } from '../device/ports';
import type { Decoder } from '../../domain/kit/decoders';
import { parseJson } from '../../domain/kit/json';
import { isDeviceId } from '../book/deviceId';
import { readSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import { seal } from '../sealed/seal';
import { readValue } from '../writing/oneValue';
import { isWholeColumns } from './columnChoices';
import { isWholeDraft } from './formDrafts';
import { openKeptFiles } from './keptFiles';
import { ledgerLine } from './ledgerLine';
import { registration } from './registrations';
import { areWholeChoices } from './reminderChoices';
import { addedLine, exportLine } from './reminders';
import { savedFilter } from './savedFilters';
import { decodeSettings } from './settings';

/** As many of the latest are kept. */
const mostKept = 50;

/**
 * Sets aside, in a file of its own, what of a value can't be read, before the value is replaced: the storage may be
 * full, files have room of their own. Never one in the place of another.
 * @returns whether it is kept now
 */
export function keepAside(files: FileArea, now: () => number, key: string, unread: string): boolean {
  const kept = openKeptFiles(files, 'aside');
  const names = kept.names();
  const made = seal(JSON.stringify({ schema: schemas.aside, key, text: unread }));
  if (names.some((name) => kept.read(name) === made)) return true;
  const name = kept.write(Math.max(now(), ...names.map((one) => kept.madeAt(one) + 1)), made);
  if (name !== '') names.slice(mostKept - 1).forEach(kept.forget);
  return name !== '';
}

/** In how many places beside the accounts something can't be read, or was set aside. */
export function countUnread(store: KeyValueStore, files: FileArea): number {
  return openKeptFiles(files, 'aside').names().length + unreadValues(store).length;
}

/** What stands there and can't be read as what it should be, by its key; '' where it could not be read at all. */
export function unreadValues(store: KeyValueStore): { key: string; unread: string }[] {
  const found: { key: string; unread: string }[] = [];
  try {
    store.keys().forEach((key) => {
      if (pageOfKey(key) !== null) return;
      const text = readValue(store, key);
      const unread = text.ok ? unreadIn(key, text.value ?? '') : '';
      if (unread !== '' || !text.ok) found.push({ key, unread });
    });
  } catch {
    // Of a storage that doesn't even say its keys, the book says all there is to say.
    return found;
  }
  return found;
}

/** What of the text under a key can't be read as what it should be; '' if nothing. Pages and diagnoses carry theirs. */
export function unreadIn(key: string, text: string): string {
  if (key === deviceKey) return isDeviceId(text) ? '' : text;
  if (key === exportedKey) return /^\d+$/.test(text) ? '' : text;
  const kind = kindOfKey(key);
  return (kind === null ? undefined : judges[kind])?.(text) ?? '';
}

const judges: Partial<Record<ValueKind, (text: string) => string>> = {
  settings: whole((text) => decodeSettings(text).problem === ''),
  draft: whole(isWholeDraft),
  choices: whole(areWholeChoices),
  columnChoices: whole(isWholeColumns),
  registrations: lined(registration),
  savedFilters: lined(savedFilter),
  ledger: lined(ledgerLine.decode),
  calendarAdded: lined(addedLine.decode),
  calendarExport: lined(exportLine.decode),
};

function whole(isWhole: (text: string) => boolean): (text: string) => string {
  return (text) => (isWhole(text) ? '' : text);
}

/** Of a header that says its schema only, and lines. */
function lined(decode: Decoder<unknown>): (text: string) => string {
  return (text) => {
    const { header, lines } = readSealed(text);
    if (header !== null && Object.keys(header).length > 1) return text;
    return lines
      .filter(({ json }) => json === null || !decode(parseJson(json)).ok)
      .map((line) => line.text)
      .join('\n');
  };
}
