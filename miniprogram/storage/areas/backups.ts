import { todayAt } from '../../domain/day/day';
import type { Book } from '../book/types';
import { kindOfKey } from '../device/keys';
import type { FileArea, KeyValueStore } from '../device/ports';
import { schemas } from '../sealed/schemas';
import { seal } from '../sealed/seal';
import { openKeptFiles, type KeptFiles } from './keptFiles';

const mostKept = 3;

export interface BackupPorts {
  store: KeyValueStore;
  files: FileArea;
  book: Pick<Book, 'all' | 'deleted' | 'faults' | 'mode'>;
  now: () => number;
}

/**
 * Copies all that is worth keeping into a file of its own, and lets go of the oldest above three once the new one reads
 * back as written. At most one a Beijing day, and none that says what the last one says. None is made of a book that is
 * empty or can't be read whole: it would push out one that is better.
 * @param evenToday whether also where one was made today
 * @returns whether one was made
 */
export function keepBackup({ store, files, book, now }: BackupPorts, evenToday = false): boolean {
  const count = [...book.all(), ...book.deleted()].filter(({ example }) => !example).length;
  if (count === 0 || book.mode.kind === 'readOnly' || book.faults().length > 0) return false;
  const kept = openKeptFiles(files, 'backup');
  const names = kept.names();
  const ofToday = names.find((name) => todayAt(kept.madeAt(name)) === todayAt(now()));
  if (!evenToday && ofToday !== undefined && kept.read(ofToday) !== '') return false;
  const text = textOf(store, count);
  const [last] = names;
  if (text === null || (last !== undefined && kept.read(last) === text)) return false;
  const made = kept.write(now(), text);
  if (made !== '') letGo(kept, made);
  return made !== '';
}

/** Of all but the one just made: the torn ones, and the oldest of those that are whole. */
function letGo({ names, read, forget }: KeptFiles, made: string): void {
  let whole = 1;
  names().forEach((name) => {
    const text = read(name);
    // One that can't be read just now may be the best there is.
    if (name === made || text === null) return;
    if (text !== '') whole += 1;
    if (text === '' || whole > mostKept) forget(name);
  });
}

/** A sealed line that says how many accounts and which keys, with their lengths; then their texts as they stand. */
function textOf(store: KeyValueStore, count: number): string | null {
  try {
    const keys = store.keys().filter((key) => !['draft', 'pageList', null].includes(kindOfKey(key)));
    const texts = keys.sort().map((key) => store.read(key) ?? '');
    if (texts.includes('')) return null;
    const parts = keys.map((key, at) => [key, texts[at]?.length]);
    return [seal(JSON.stringify({ schema: schemas.backup, count, parts })), ...texts].join('\n');
  } catch {
    // The next start tries again.
    return null;
  }
}
