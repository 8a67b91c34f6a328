import type { Book } from './book/book';
import { openBook } from './book/book';
import { deviceIdIn } from './book/deviceId';
import type { DiagnosisArea } from './areas/diagnoses';
import { openDiagnoses } from './areas/diagnoses';
import type { DraftArea } from './areas/formDrafts';
import { openDrafts } from './areas/formDrafts';
import type { RegistrationArea } from './areas/registrations';
import { openRegistrations } from './areas/registrations';
import type { ReminderArea } from './areas/reminders';
import { openReminders } from './areas/reminders';
import type { SettingsArea } from './areas/settings';
import { openSettings } from './areas/settings';
import { wxFiles } from './device/wxFiles';
import { wxStore } from './device/wxStore';

interface Opened {
  book: Book;
  settings: SettingsArea;
  drafts: DraftArea;
  diagnoses: DiagnosisArea;
  registrations: RegistrationArea;
  reminders: ReminderArea;
}

let opened: Opened | null = null;

/** The one book of this phone, opened at its first use. */
export function theBook(): Book {
  return ours().book;
}

export function theSettings(): SettingsArea {
  return ours().settings;
}

export function theDrafts(): DraftArea {
  return ours().drafts;
}

export function theDiagnoses(): DiagnosisArea {
  return ours().diagnoses;
}

export function theRegistrations(): RegistrationArea {
  return ours().registrations;
}

export function theReminders(): ReminderArea {
  return ours().reminders;
}

/** Forgets everything in memory and reads the storage again, as starting the app does. */
export function reopenBook(): Book {
  opened = null;
  return theBook();
}

function ours(): Opened {
  opened ??= openAll();
  return opened;
}

function openAll(): Opened {
  const random = Math.random;
  const deviceId = deviceIdIn(wxStore, random);
  const book = openBook({ store: wxStore, files: wxFiles, deviceId, now: Date.now, random });
  const lockedBecause = (): string | null => (book.mode.kind === 'readOnly' ? book.mode.message : null);
  const values = { store: wxStore, lockedBecause, usedBytes: () => book.usage().usedBytes };
  return {
    book,
    settings: openSettings({ store: wxStore, lockedBecause }),
    drafts: openDrafts(values),
    diagnoses: openDiagnoses({ ...values, now: Date.now, random }),
    registrations: openRegistrations(values),
    reminders: openReminders(values),
  };
}
