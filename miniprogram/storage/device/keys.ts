/** Every key of the phone's storage and every file name that this app uses. Nothing else writes to either. */

export const settingsKey = 'settings';
export const deviceKey = 'device';
/** Set while a write over many keys is being carried out; setting it is that write's only commit point. */
export const journalKey = 'tx';

/** When the whole book last went out as a file, in ms since 1970: of this phone alone, so no book file holds it. */
export const exportedKey = 'exported';

/** Holds nothing but room, for deleting on a phone that is full. */
export const reserveKey = 'room';

/** Which pages of the book there are. */
export const pageListKey = 'pages';

/** The log of tries at registering a mini-program. */
export const registrationsKey = 'registrations';

/** What was asked for under 筛选 and kept under names. */
export const savedFiltersKey = 'filters';

/** Where columns of tables go. */
export const columnChoicesKey = 'columns';

/** What was chosen about reminders. */
export const reminderChoicesKey = 'reminders';

const ledgerPrefix = 'spoken:';
const addedPrefix = 'calendar:';
const exportPrefix = 'ics:';
const diagnosisPrefix = 'diagnosis:';
const draftPrefix = 'draft:';
const journalPrefix = 'journal-';
const sharePrefix = 'share-';
const keptPattern = /^(deed|backup|aside)-(\d+)-(\d+)$/;
const pagePattern = /^page:(\d{2,})$/;

/** What was said, spread over a few keys. */
export function reminderLedgerKey(shard: number): string {
  return ledgerPrefix + String(shard);
}

/** What was put into the phone's calendar. */
export function calendarAddedKey(shard: number): string {
  return addedPrefix + String(shard);
}

/** What went out in a calendar file. */
export function calendarExportKey(shard: number): string {
  return exportPrefix + String(shard);
}

/** The kinds of stored values that carry a schema. The device's id has none: it is a name and nothing else. */
export type ValueKind =
  | 'page'
  | 'pageList'
  | 'settings'
  | 'draft'
  | 'diagnosis'
  | 'registrations'
  | 'choices'
  | 'savedFilters'
  | 'columnChoices'
  | 'ledger'
  | 'calendarAdded'
  | 'calendarExport'
  | 'journal'
  | 'deed'
  | 'backup'
  | 'aside';

const kindsOfNames: ReadonlyMap<string, ValueKind> = new Map([
  [pageListKey, 'pageList'],
  [settingsKey, 'settings'],
  [registrationsKey, 'registrations'],
  [reminderChoicesKey, 'choices'],
  [savedFiltersKey, 'savedFilters'],
  [columnChoicesKey, 'columnChoices'],
  [journalKey, 'journal'],
]);
const kindsOfPrefixes: readonly (readonly [string, ValueKind])[] = [
  [draftPrefix, 'draft'],
  [diagnosisPrefix, 'diagnosis'],
  [ledgerPrefix, 'ledger'],
  [addedPrefix, 'calendarAdded'],
  [exportPrefix, 'calendarExport'],
];

/** What stands under a key of the storage; null for a key that is not ours or has no schema. */
export function kindOfKey(key: string): ValueKind | null {
  if (pageOfKey(key) !== null) return 'page';
  return kindsOfNames.get(key) ?? kindsOfPrefixes.find(([prefix]) => key.startsWith(prefix))?.[1] ?? null;
}

/** `page:07`; from the hundredth page on three digits. */
export function pageKey(page: number): string {
  return `page:${pageLabel(page)}`;
}

/** `07`: how a page is written in its key and in the ids of its records. */
export function pageLabel(page: number): string {
  return page < 10 ? `0${page}` : String(page);
}

/** Page number of a storage key, null if the key is not a page's. */
export function pageOfKey(key: string): number | null {
  const digits = pagePattern.exec(key)?.[1];
  if (digits === undefined) return null;
  const page = Number(digits);
  return pageKey(page) === key ? page : null;
}

/** Drafts by name: `edit:new`, `edit:<account id>`, `paste`. */
export function draftKey(name: string): string {
  return draftPrefix + name;
}

/** A diagnosis has a key of its own; no list of them is stored. */
export function diagnosisKey(id: string): string {
  return diagnosisPrefix + id;
}

/** Id of the diagnosis under this key, null if the key is not a diagnosis's. */
export function diagnosisIdOfKey(key: string): string | null {
  return key.startsWith(diagnosisPrefix) && key.length > diagnosisPrefix.length
    ? key.slice(diagnosisPrefix.length)
    : null;
}

export function journalFileName(tag: string): string {
  return `${journalPrefix}${tag}.json`;
}

export function isJournalFile(name: string): boolean {
  return name.startsWith(journalPrefix);
}

/** Whether this app made a file of the area: the platform keeps its logs beside them. */
export function isOurFile(name: string): boolean {
  return /^(journal|share|deed|backup|aside)-/.test(name);
}

/** A file made to be sent to a chat. @param made ms since 1970; every file has another */
export function shareFileName(made: number, tag: string): string {
  return `${sharePrefix}${made}-${tag}`;
}

/** When a file to be sent was made, null for all other files; 0 for one of an earlier version. */
export function shareFileMade(name: string): number | null {
  if (!name.startsWith(sharePrefix)) return null;
  return Number(/^\d+/.exec(name.slice(sharePrefix.length))?.[0] ?? 0);
}

/**
 * What a step that changed many accounts left behind, to be undone within a day; a copy of all that is stored; what
 * could not be read of a value that was replaced.
 */
export type KeptKind = 'deed' | 'backup' | 'aside';

/**
 * @param madeAt ms since 1970
 * @param chars length of its text: of one that was torn it isn't true
 */
export function keptFileName(kind: KeptKind, madeAt: number, chars: number): string {
  return `${kind}-${madeAt}-${chars}`;
}

/** What the name of such a file says, null for all other files. */
export function keptFileOf(kind: KeptKind, name: string): { madeAt: number; chars: number } | null {
  const found = keptPattern.exec(name);
  return found?.[1] === kind ? { madeAt: Number(found[2]), chars: Number(found[3]) } : null;
}
