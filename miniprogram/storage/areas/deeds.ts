import type { Change } from '../../domain/account/change';
import { traceOf, type Trace } from '../../domain/account/deed';
import { ok } from '../../domain/kit/result';
import { each, followed, type Steps } from '../../domain/kit/steps';
import type { Book, Undo } from '../book/types';
import { keptFileOf } from '../device/keys';
import type { FileArea } from '../device/ports';
import { writeSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import { seal } from '../sealed/seal';
import type { Image } from '../writing/put';
import type { Written } from '../writing/written';
import { openKeptFiles } from './keptFiles';

/** How long a step can be undone, in ms; how many are kept at most, and how many characters of them all. */
const keptMs = 24 * 3600 * 1000;
const mostKept = 20;
const mostChars = 12_000_000;

/** A step that changed many accounts, as 最近操作 lists it. */
export interface Deed {
  file: string;
  /** What was done: 已给 3 个账号加上“年框”. */
  text: string;
  /** ms since 1970. */
  madeAt: number;
  count: number;
}

/** What was done, to be taken back at once; `file` names what was kept of it, '' where that could not be kept. */
export interface Done extends Undo {
  readonly file: string;
}

/** Steps that changed many accounts, kept for a day so that they can be undone, whatever was written since. */
export interface DeedArea {
  /** All changes in one go, as the book's own `applying`. A step that can't be kept is done all the same. */
  applying(text: string, changes: readonly Change[], beside?: readonly Image[]): Steps<Written<Done>>;
  /** Takes back what was just done, as the book's own `undoing`; it is no longer listed. */
  undoing(done: Done): Steps<Written<null>>;
  /** A file that can't be deleted now goes when its day is over. */
  forget: (file: string) => void;
  /** Lets go of what is over. */
  tidy: () => void;
}

export interface DeedPorts {
  files: FileArea;
  book: Book;
  now: () => number;
}

/** A step as its file holds it; packages/data reads it again. */
export function deedText(text: string, traces: readonly Trace[]): string {
  return deedOf(text, traces.map(lineOf));
}

function deedOf(text: string, lines: readonly string[]): string {
  const head = { schema: schemas.deed, text, count: lines.length };
  return writeSealed(head, lines);
}

function lineOf(trace: Trace): string {
  return seal(JSON.stringify(trace));
}

export function openDeeds({ files, book, now }: DeedPorts): DeedArea {
  const { names, madeAt, forget, write } = openKeptFiles(files, 'deed');
  const tidy = (): void => {
    let chars = 0;
    names().forEach((name, index) => {
      chars += keptFileOf('deed', name)?.chars ?? 0;
      // How old one from the future is nobody can tell: the clock was set back. By less than a day, it may stay.
      const isOver = Math.abs(now() - madeAt(name)) > keptMs;
      if (isOver || index >= mostKept || (index > 0 && chars > mostChars)) forget(name);
    });
  };
  const keep = (text: string): string => {
    const at = Math.max(now(), ...names().map((name) => madeAt(name) + 1));
    const file = write(at, text);
    tidy();
    return file;
  };
  return {
    tidy,
    forget,
    *applying(text, changes, beside) {
      const before = new Map(changes.map(idOf).map((id) => [id, book.find(id)]));
      const done = yield* book.applying(changes, beside);
      if (!done.ok) return done;
      const lines: string[] = [];
      yield* each(new Set(done.value.ids), (id) => {
        const after = book.find(id);
        if (after) lines.push(lineOf(traceOf(before.get(id), after)));
      });
      return ok({ ...done.value, file: keep(deedOf(text, lines)) });
    },
    undoing: (done) =>
      followed(book.undoing(done), (undone) => {
        if (undone.ok) forget(done.file);
        return undone;
      }),
  };
}

/** '' for an account that there isn't yet. */
function idOf(change: Change): string {
  if ('add' in change) return '';
  if ('update' in change) return change.update.id;
  if ('remove' in change) return change.remove.id;
  if ('take' in change) return change.take.id;
  return 'restore' in change ? change.restore.id : change.purge.id;
}
