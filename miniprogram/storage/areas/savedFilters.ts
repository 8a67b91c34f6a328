import { accountKinds } from '../../domain/account/account';
import { anyText, name, oneOf, shape, type Decoder } from '../../domain/kit/decoders';
import { parseJson } from '../../domain/kit/json';
import type { ListQuery, SavedFilter } from '../../domain/lists/search';
import { statusKinds } from '../../domain/status/status';
import { savedFiltersKey } from '../device/keys';
import { readSealed, writeSealed, type CheckedLine } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import { seal } from '../sealed/seal';
import { readValue, writeValue, type ValuePorts } from '../writing/oneValue';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';

export interface SavedFilterArea {
  /** In the order in which they were kept; only those that can be read. */
  read(): readonly SavedFilter[];
  /** Puts these in place of what was read last; lines that can't be read are set aside. */
  write(next: readonly SavedFilter[]): Written<null>;
}

/** One sealed line for the schema, then one a filter. */
export function openSavedFilters(ports: ValuePorts): SavedFilterArea {
  // What is written was made of what was read: of nothing, where that failed.
  let isRead = true;
  return {
    read() {
      const value = readValue(ports.store, savedFiltersKey);
      isRead = value.ok;
      const { lines } = readSealed(value.ok ? (value.value ?? '') : '');
      return lines.map(filterOf).filter((filter) => filter !== null);
    },
    write(next) {
      if (!isRead) return unwritten('failed');
      const texts = next.map((filter) => seal(JSON.stringify(filter)));
      const text = texts.length === 0 ? null : writeSealed({ schema: schemas.savedFilters }, texts);
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
/** One of them, as it stands in its line. */
export const savedFilter = shape<SavedFilter>({ name, query });

function filterOf({ json }: CheckedLine): SavedFilter | null {
  const read = savedFilter(parseJson(json ?? ''));
  return read.ok ? read.value : null;
}
