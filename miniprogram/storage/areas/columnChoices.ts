import { anyText, readableFields, when } from '../../domain/kit/decoders';
import { fieldOf } from '../../domain/kit/json';
import { columnChoicesKey } from '../device/keys';
import { readSealed, writeSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';
import type { Written } from '../writing/written';

/** Where columns of tables go, by the text of their headings. */
export type StoredColumns = Readonly<Record<string, string>>;

export interface ColumnArea {
  /** Never throws: what can't be read is as if nobody had chosen. */
  read(): StoredColumns;
  /** Of too many, those that were chosen first are let go of. */
  write(next: StoredColumns): Written<null>;
}

const most = 200;
const longest = 60;
const columns = readableFields(when(anyText, (use) => use.length <= longest));

/** A header without lines, as the choices about reminders. */
export function openColumnChoices(ports: ValuePorts): ColumnArea {
  return {
    read() {
      const value = readValue(ports.store, columnChoicesKey);
      return columns(fieldOf(value.ok ? readSealed(value.value ?? '').header : null, 'columns')).value;
    },
    write(next) {
      const kept = Object.entries(next).filter(([key]) => key.length <= longest);
      const header = { schema: schemas.columnChoices, columns: Object.fromEntries(kept.slice(-most)) };
      return writeValue(ports, columnChoicesKey, writeSealed(header, []));
    },
  };
}
