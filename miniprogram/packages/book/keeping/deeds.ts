/** Steps that changed many accounts, as 最近操作 lists and reads them; the main package only writes them. */
import type { AccountId } from '../../../domain/account/account';
import type { Trace } from '../../../domain/account/deed';
import { anyFields, anyText, count, nullable, shape } from '../../../domain/kit/decoders';
import { parseJson } from '../../../domain/kit/json';
import { deedText, type Deed, type DeedArea } from '../../../storage/areas/deeds';
import { openKeptFiles } from '../../../storage/areas/keptFiles';
import type { FileArea } from '../../../storage/device/ports';
import { wxFiles } from '../../../storage/device/wxFiles';
import { theDeeds } from '../../../storage/phone';
import { readSealed } from '../../../storage/sealed/lines';
import { schemas } from '../../../storage/sealed/schemas';
import { unsealValue } from '../../../storage/sealed/seal';

export interface KeptDeeds {
  /** The latest first. Lets go of what is over, or can't be read. */
  list(): Deed[];
  /** What a step left of each account; null where it can't be read whole. */
  traces(file: string): Trace[] | null;
  /** Lets go of what the steps know of an account that was deleted for good; they still count it. */
  forgetAccount(id: AccountId): void;
}

const readHead = shape({ schema: count, text: anyText, count });
const readTrace = shape<Trace>({ id: anyText, before: nullable(anyFields), after: anyText });

const headOf = (text: string): ReturnType<typeof readHead> => readHead(unsealValue(text.split('\n', 1)[0] ?? ''));

/** Those of this phone. */
export const theKeptDeeds = (): KeptDeeds => keptDeeds(wxFiles, theDeeds());

export function keptDeeds(files: FileArea, { tidy, forget }: Pick<DeedArea, 'tidy' | 'forget'>): KeptDeeds {
  const kept = openKeptFiles(files, 'deed');
  const textOf = (file: string): string => kept.read(file) ?? '';
  const list = (): Deed[] => {
    tidy();
    return kept.names().flatMap((file) => {
      const text = kept.read(file);
      const head = headOf(text ?? '');
      // One that can't be read just now may be read the next time.
      if (!head.ok && text !== null) forget(file);
      if (!head.ok || head.value.schema !== schemas.deed) return [];
      return [{ file, text: head.value.text, madeAt: kept.madeAt(file), count: head.value.count }];
    });
  };
  const traces = (file: string): Trace[] | null => {
    const { header, lines } = readSealed(textOf(file));
    const all = lines.map(({ json }) => readTrace(parseJson(json ?? '')));
    const read = all.flatMap((trace) => (trace.ok ? [trace.value] : []));
    return header !== null && read.length === all.length ? read : null;
  };
  return {
    list,
    traces,
    forgetAccount(id) {
      tidy();
      for (const file of kept.names()) {
        const [head, known] = [headOf(textOf(file)), traces(file)];
        if (head.ok && head.value.schema !== schemas.deed) continue;
        if (known && !known.some((trace) => trace.id === id)) continue;
        const left = known?.map((trace) => (trace.id === id ? { id, before: {}, after: '' } : trace));
        // One that can't be rewritten, or not be read, goes as a whole: it costs an undo.
        const text = left && head.ok ? deedText(head.value.text, left) : '';
        if (text === '' || kept.write(kept.madeAt(file), text) !== file) forget(file);
      }
    },
  };
}
