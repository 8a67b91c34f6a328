import { draftKey } from '../device/keys';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import { fits } from '../device/quota';
import { fieldOf, parseJson } from '../../domain/kit/json';
import { schemas } from '../sealed/schemas';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

export interface DraftArea {
  /** What was kept under the name; null if nothing, or nothing readable. The caller checks its shape. */
  read(name: string): unknown;
  write(name: string, value: unknown): Written<null>;
  clear(name: string): Written<null>;
}

export interface DraftPorts extends ValuePorts {
  /** Bytes in use; drafts leave the room alone that is kept free for records. */
  usedBytes: () => number;
}

const bytesPerUnit = 3;

export function openDrafts(ports: DraftPorts): DraftArea {
  return {
    read(name) {
      const value = readValue(ports.store, draftKey(name));
      const draft = value.ok && value.value !== null ? parseJson(value.value) : null;
      return fieldOf(draft, 'schema') === schemas.draft ? (fieldOf(draft, 'value') ?? null) : null;
    },
    write(name, value) {
      const text = JSON.stringify({ schema: schemas.draft, value });
      if (!fits(ports.usedBytes(), text.length * bytesPerUnit)) return unwritten('full');
      return writeValue(ports, draftKey(name), text);
    },
    clear: (name) => writeValue(ports, draftKey(name), null),
  };
}
