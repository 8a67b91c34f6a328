import type { AccountId } from '../../domain/account/account';
import type { Change } from '../../domain/account/change';
import { traceOf, type Trace } from '../../domain/account/deed';
import type { Decoder } from '../../domain/kit/decoders';
import { anyText, count, nullable, shape } from '../../domain/kit/decoders';
import { isRecord, parseJson } from '../../domain/kit/json';
import { ok, refuse } from '../../domain/kit/result';
import type { Book, Undo } from '../book/types';
import { keptFileOf } from '../device/keys';
import type { FileArea } from '../device/ports';
import { readSealed, writeSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import { seal, unsealValue } from '../sealed/seal';
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
  /** All changes in one go, as the book's own `apply`. A step that can't be kept is done all the same. */
  apply(text: string, changes: readonly Change[], beside?: readonly Image[]): Written<Done>;
  /** Takes back what was just done, as the book's own `undo`; it is no longer listed. */
  undo(done: Done): Written<null>;
  /** The latest first. Lets go of what is over, or can't be read. */
  list(): Deed[];
  /** What a step left of each account; null where it can't be read whole. */
  traces(file: string): Trace[] | null;
  /** A file that can't be deleted now goes when its day is over. */
  forget(file: string): void;
  /** Lets go of what the steps know of an account that was deleted for good; they still count it. */
  forgetAccount(id: AccountId): void;
  /** Lets go of what is over. */
  tidy(): void;
}

export interface DeedPorts {
  files: FileArea;
  book: Book;
  now: () => number;
}

const readHead = shape({ schema: count, text: anyText, count });
const values: Decoder<Readonly<Record<string, unknown>>> = (value) =>
  isRecord(value) ? ok(value) : refuse('应该是一组值');
const readTrace = shape<Trace>({ id: anyText, before: nullable(values), after: anyText });

export function openDeeds({ files, book, now }: DeedPorts): DeedArea {
  const { names, madeAt, forget, ...kept } = openKeptFiles(files, 'deed');
  const tidy = (): void => {
    let chars = 0;
    names().forEach((name, index) => {
      chars += keptFileOf('deed', name)?.chars ?? 0;
      // How old one from the future is nobody can tell: the clock was set back. By less than a day, it may stay.
      const isOver = Math.abs(now() - madeAt(name)) > keptMs;
      if (isOver || index >= mostKept || (index > 0 && chars > mostChars)) forget(name);
    });
  };
  const textOf = (file: string): string => kept.read(file) ?? '';
  /** Gives the file's name, '' where it could not be written as it should be. */
  const write = (at: number, text: string, traces: readonly Trace[]): string => {
    const head = { schema: schemas.deed, text, count: traces.length };
    const content = writeSealed(
      head,
      traces.map((trace) => seal(JSON.stringify(trace))),
    );
    return kept.write(at, content);
  };
  const keep = (text: string, traces: readonly Trace[]): string => {
    const file = write(Math.max(now(), ...names().map((name) => madeAt(name) + 1)), text, traces);
    tidy();
    return file;
  };
  const list = (): Deed[] => {
    tidy();
    return names().flatMap((file) => {
      const [first = ''] = textOf(file).split('\n', 1);
      const head = readHead(unsealValue(first));
      if (!head.ok) forget(file);
      if (!head.ok || head.value.schema !== schemas.deed) return [];
      return [{ file, text: head.value.text, madeAt: madeAt(file), count: head.value.count }];
    });
  };
  const tracesIn = (file: string): Trace[] | null => {
    const { header, lines } = readSealed(textOf(file));
    const traces = lines.map(({ json }) => readTrace(parseJson(json ?? '')));
    const read = traces.flatMap((trace) => (trace.ok ? [trace.value] : []));
    return header !== null && read.length === traces.length ? read : null;
  };
  return {
    tidy,
    forget,
    list,
    traces: tracesIn,
    forgetAccount(id) {
      for (const { file, text, madeAt: at } of list()) {
        const traces = tracesIn(file);
        if (traces && !traces.some((trace) => trace.id === id)) continue;
        const left = traces?.map((trace) => (trace.id === id ? { id, before: {}, after: '' } : trace));
        // One that can't be rewritten, or not be read, goes as a whole: it costs an undo.
        if (!left || write(at, text, left) !== file) forget(file);
      }
    },
    apply(text, changes, beside) {
      const before = new Map(changes.map(idOf).map((id) => [id, book.find(id)]));
      const done = book.apply(changes, beside);
      if (!done.ok) return done;
      const traces = [...new Set(done.value.ids)].flatMap((id) => {
        const after = book.find(id);
        return after ? [traceOf(before.get(id), after)] : [];
      });
      return ok({ ...done.value, file: keep(text, traces) });
    },
    undo(done) {
      const undone = book.undo(done);
      if (undone.ok) forget(done.file);
      return undone;
    },
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
