import { keptFileName, keptFileOf, type KeptKind } from '../device/keys';
import type { FileArea } from '../device/ports';

/**
 * Files that are written once and whole, and whose names say when and how long. Whatever goes wrong with them costs
 * what they would have been good for and nothing else.
 */
export interface KeptFiles {
  /** The latest first; none where they can't be listed. */
  names: () => string[];
  /** ms since 1970; 0 for a file that is none of these. */
  madeAt: (name: string) => number;
  /** '' of one that is not as long as it was written, null where it can't be read now. */
  read: (name: string) => string | null;
  /** Gives the file's name once it reads back as it should; else '' and nothing is left of it. */
  write: (madeAt: number, text: string) => string;
  /** One that can't be deleted stays. */
  forget: (name: string) => void;
}

export function openKeptFiles(files: FileArea, kind: KeptKind): KeptFiles {
  const madeAt = (name: string): number => keptFileOf(kind, name)?.madeAt ?? 0;
  const read = (name: string): string | null => {
    const text = trying(() => files.read(name));
    return text === null || text.length === keptFileOf(kind, name)?.chars ? text : '';
  };
  const forget = (name: string): void => {
    if (keptFileOf(kind, name)) trying(() => files.remove(name));
  };
  return {
    madeAt,
    read,
    forget,
    names() {
      const found = trying(() => files.names().filter((name) => keptFileOf(kind, name) !== null)) ?? [];
      return found.sort((a, b) => madeAt(b) - madeAt(a));
    },
    write(at, text) {
      const name = keptFileName(kind, at, text.length);
      trying(() => files.write(name, text));
      if (read(name) === text) return name;
      forget(name);
      return '';
    },
  };
}

function trying<T>(call: () => T): T | null {
  try {
    return call();
  } catch {
    return null;
  }
}
