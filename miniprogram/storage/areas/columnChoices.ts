import { anyText, fieldsOf, readableFields, when } from '../../domain/kit/decoders';
import { fieldOf } from '../../domain/kit/json';
import { columnChoicesKey } from '../device/keys';
import { readSealed, writeSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';

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
const use = when(anyText, (text) => text.length <= longest);
const columns = readableFields(use);

/** A header without lines, as the choices about reminders. */
export function openColumnChoices(ports: ValuePorts): ColumnArea {
  // What is written was made of what was read: of nothing, where that failed.
  let isRead = true;
  return {
    read() {
      const value = readValue(ports.store, columnChoicesKey);
      isRead = value.ok;
      return columns(fieldOf(value.ok ? readSealed(value.value ?? '').header : null, 'columns')).value;
    },
    write(next) {
      if (!isRead) return unwritten('failed');
      const kept = Object.entries(next).filter(([key]) => key.length <= longest);
      const header = { schema: schemas.columnChoices, columns: Object.fromEntries(kept.slice(-most)) };
      return writeValue(ports, columnChoicesKey, writeSealed(header, []));
    },
  };
}

/** Whether all of a stored text can be read. */
export function isWholeColumns(text: string): boolean {
  const { header, lines } = readSealed(text);
  return lines.length === 0 && fieldsOf(use)(fieldOf(header, 'columns')).ok;
}
