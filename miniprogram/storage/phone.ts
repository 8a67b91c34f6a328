/**
 * The one door to what this phone stores. Everything behind it is opened together at the first use; reading never
 * throws, and every write says whether it took place.
 */
import type { Day } from '../domain/day/day';
import { tidyLedger } from '../domain/reminders/ledger';
import { countUnread, keepAside, unreadIn } from './areas/aside';
import { keepBackup } from './areas/backups';
import type { ColumnArea } from './areas/columnChoices';
import { openColumnChoices } from './areas/columnChoices';
import type { DeedArea } from './areas/deeds';
import { openDeeds } from './areas/deeds';
import type { DiagnosisArea } from './areas/diagnoses';
import { openDiagnoses } from './areas/diagnoses';
import type { DraftArea } from './areas/formDrafts';
import { openDrafts } from './areas/formDrafts';
import type { RegistrationArea } from './areas/registrations';
import { openRegistrations } from './areas/registrations';
import type { ReminderArea } from './areas/reminders';
import { openReminders } from './areas/reminders';
import type { SavedFilterArea } from './areas/savedFilters';
import { openSavedFilters } from './areas/savedFilters';
import type { SettingsArea } from './areas/settings';
import { openSettings } from './areas/settings';
import type { ShareFiles } from './areas/shareFile';
import { openShareFiles } from './areas/shareFile';
import type { Book } from './book/book';
import { openBook } from './book/book';
import { deviceIdIn } from './book/deviceId';
import { exportedKey } from './device/keys';
import { userFilePath, wxFiles } from './device/wxFiles';
import { openWxStore } from './device/wxStore';
import { readValue } from './writing/oneValue';
import { takeReserve } from './writing/reserve';
import { giveUpLost } from './writing/recovery';
import type { Written } from './writing/written';

export type { StoredColumns } from './areas/columnChoices';
export type { Deed, DeedArea, Done } from './areas/deeds';
export type { BrokenDiagnosis, RemovedDiagnosis } from './areas/diagnoses';
export { openOnes } from './areas/diagnoses';
export type { Diagnosis, DiagnosisFields, DiagnosisSummary } from './areas/diagnosis';
export { noSummary } from './areas/diagnosis';
export type { StoredRegistration } from './areas/registrations';
export { longestSlack } from './areas/reminderChoices';
export type { Settings } from './areas/settings';
export type { Book, Undo } from './book/book';
export type { Fault } from './book/catalogue';
export { recycleDays } from './book/retention';
export type { Written } from './writing/written';
export { unwritten } from './writing/written';

interface Opened {
  book: Book;
  deeds: DeedArea;
  settings: SettingsArea;
  drafts: DraftArea;
  diagnoses: DiagnosisArea;
  registrations: RegistrationArea;
  reminders: ReminderArea;
  savedFilters: SavedFilterArea;
  columns: ColumnArea;
  shareFiles: ShareFiles;
  backUp(isDue: boolean): boolean;
  /** Sees to it that what a later start needs is there. */
  provide(): void;
  /** How many places beside the accounts can't be read; null before somebody has looked. */
  unread: number | null;
  /** Day of the last housekeeping. */
  keptOn: Day | null;
}

let opened: Opened | null = null;

/** The one book of this phone. */
export function theBook(): Book {
  return open().book;
}

/** Steps that changed many accounts: done, and undone within a day. */
export function theDeeds(): DeedArea {
  return open().deeds;
}

export function theSettings(): SettingsArea {
  return open().settings;
}

/**
 * What forms kept when they were left: `edit:new`, `edit:<account id>`, `paste`. Any value that JSON can hold; the
 * caller checks its shape.
 */
export function theDrafts(): DraftArea {
  return open().drafts;
}

export function theDiagnoses(): DiagnosisArea {
  return open().diagnoses;
}

/** The log of tries at registering, kept apart from the diagnoses: deleting one of those doesn't give a quota back. */
export function theRegistrations(): RegistrationArea {
  return open().registrations;
}

export function theReminders(): ReminderArea {
  return open().reminders;
}

/** What was asked for under 筛选 and kept under names. */
export function theSavedFilters(): SavedFilterArea {
  return open().savedFilters;
}

/** Where columns of tables go, as a person has said. */
export function theColumnChoices(): ColumnArea {
  return open().columns;
}

/** Files made to be sent to a chat. */
export function theShareFiles(): ShareFiles {
  return open().shareFiles;
}

/** When the whole book last went out as a file, in ms since 1970: 0 for never, Infinity where that can't be read. */
export function exportedAt(): number {
  const read = readValue(openWxStore(), exportedKey);
  const at = read.ok ? Number(read.value) : Infinity;
  return at >= 0 ? at : Infinity;
}

/** Sets aside what of a stored text can't be read, before it is replaced. @returns whether nothing would be lost now */
export function setAsideHere(key: string, text: string): boolean {
  const unread = unreadIn(key, text);
  if (unread === '') return true;
  if (opened) opened.unread = null;
  return keepAside(wxFiles, Date.now, key, unread);
}

/** In how many places something can't be read, or was set aside. Looked up once, and anew when that may change. */
export function unreadPlaces(): number {
  const ours = open();
  ours.unread ??= countUnread(openWxStore(), wxFiles);
  return ours.book.faults().length + ours.unread;
}

/** Forgets everything in memory and reads the storage again, all of it. */
export function reopenBook(): Book {
  opened = null;
  const book = theBook();
  book.lookAside();
  return book;
}

/** Opens the book again where it can only be read; what is in memory is right otherwise. */
export function readAgainIfLocked(): void {
  if (theBook().mode.kind === 'readOnly') reopenBook();
}

/** Gives up a write whose journal is lost, and opens the book again with every key as it stands. */
export function giveUpLostWrite(): Written<null> {
  const given = giveUpLost(openWxStore(), wxFiles);
  reopenBook();
  return given;
}

/**
 * What can wait until the first screen stands, at most once a day: looks whether a newer version has written anything,
 * lets go of what the recycle bin kept for its 30 days, and of what was said about accounts that are gone; makes the
 * day's backup. A failed write loses nothing: the next day, or the next start, tries again.
 * @returns whether a page that is shown may look different now
 */
export function keepHouse(today: Day): boolean {
  const ours = open();
  if (ours.keptOn === today) return false;
  ours.keptOn = today;
  const { book } = ours;
  const before = book.mode.kind;
  const binned = book.deleted();
  const purged = book.expire(today);
  binned.filter(({ id }) => !book.find(id)).forEach((account) => ours.diagnoses.forgetAccount(account));
  ours.provide();
  tidyReminders();
  ours.shareFiles.tidyOld();
  ours.deeds.tidy();
  ours.backUp(false);
  return book.mode.kind !== before || (purged.ok && purged.value > 0);
}

/** Makes a backup of how all stands now, before much of it changes; none if the last one says the same. */
export function backUpNow(): boolean {
  return open().backUp(true);
}

/**
 * Lets go of what was said about accounts and cycles that are gone, and puts the rest as this version keeps it. Left
 * alone where a page of the book can't be read: its accounts may come back.
 */
export function tidyReminders(): void {
  const book = theBook();
  if (book.mode.kind === 'readOnly' || book.faults().length > 0) return;
  const { ledger } = theReminders();
  ledger.write(tidyLedger(ledger.read(), [...book.all(), ...book.deleted()]));
}

function open(): Opened {
  opened ??= openAll();
  return opened;
}

function openAll(): Opened {
  const random = Math.random;
  const store = openWxStore();
  const deviceId = deviceIdIn({ store, random, setAside: setAsideHere });
  const book = openBook({ store, files: wxFiles, deviceId, now: Date.now, random });
  const lockedBecause = (): string | null => {
    book.lookAside();
    return book.mode.kind === 'readOnly' ? book.mode.message : null;
  };
  const values = { store, lockedBecause, usedBytes: () => book.usage().usedBytes, setAside: setAsideHere };
  return {
    book,
    deeds: openDeeds({ files: wxFiles, book, now: Date.now }),
    settings: openSettings(values),
    drafts: openDrafts(values),
    diagnoses: openDiagnoses({ ...values, now: Date.now, random }),
    registrations: openRegistrations(values),
    reminders: openReminders(values),
    savedFilters: openSavedFilters(values),
    columns: openColumnChoices(values),
    shareFiles: openShareFiles(wxFiles, userFilePath, Date.now),
    backUp: (isDue) => keepBackup({ store, files: wxFiles, book, now: Date.now }, isDue),
    provide() {
      book.notePages();
      if (lockedBecause() === null) takeReserve(store, book.usage().usedBytes);
    },
    unread: null,
    keptOn: null,
  };
}
