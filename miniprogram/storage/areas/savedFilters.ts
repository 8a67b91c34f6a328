import { accountKinds } from '../../domain/account/account';
import { anyText, name, oneOf, shape, type Decoder } from '../../domain/kit/decoders';
import { parseJson } from '../../domain/kit/json';
import type { ListQuery, SavedFilter } from '../../domain/lists/search';
import { statusKinds } from '../../domain/status/status';
import { savedFiltersKey } from '../device/keys';
import { fits } from '../device/quota';
import { readSealed, writeSealed, type CheckedLine } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import { seal } from '../sealed/seal';
import { readValue, writeValue } from '../writing/oneValue';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import type { DraftPorts } from './formDrafts';

export interface SavedFilterArea {
  /** In the order in which they were kept; only those that can be read. */
  read(): readonly SavedFilter[];
  /** Puts these in place of those that can be read; lines that can't are carried along as they stand. */
  write(next: readonly SavedFilter[]): Written<null>;
}

const bytesPerUnit = 3;

/** One sealed line for the schema, then one a filter. */
export function openSavedFilters(ports: DraftPorts): SavedFilterArea {
  const lines = (): readonly CheckedLine[] | null => {
    const value = readValue(ports.store, savedFiltersKey);
    return value.ok ? readSealed(value.value ?? '').lines : null;
  };
  return {
    read: () => (lines() ?? []).map(filterOf).filter((filter) => filter !== null),
    write(next) {
      const stored = lines();
      if (stored === null) return unwritten('failed');
      const kept = stored.filter((line) => filterOf(line) === null).map(({ text }) => text);
      const texts = [...next.map((filter) => seal(JSON.stringify(filter))), ...kept];
      const text = texts.length === 0 ? null : writeSealed({ schema: schemas.savedFilters }, texts);
      const grows = text !== null && text.length > textLength(stored);
      if (grows && !fits(ports.usedBytes(), text.length * bytesPerUnit)) return unwritten('full');
      return writeValue(ports, savedFiltersKey, text);
    },
  };
}

const query: Decoder<ListQuery> = shape<ListQuery>({
  text: anyText,
  statusKind: oneOf<ListQuery['statusKind']>(['', 'attention', ...statusKinds]),
  accountKind: oneOf<ListQuery['accountKind']>(['', ...accountKinds]),
  client: anyText,
  tag: anyText,
  month: anyText,
  subject: anyText,
  owner: anyText,
  sort: oneOf<ListQuery['sort']>(['due', 'name', 'updated']),
});
const savedFilter = shape<SavedFilter>({ name, query });

function filterOf({ json }: CheckedLine): SavedFilter | null {
  const read = savedFilter(parseJson(json ?? ''));
  return read.ok ? read.value : null;
}

function textLength(lines: readonly CheckedLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length + 1, 0);
}
