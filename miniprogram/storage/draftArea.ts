import { draftKey } from './keys';
import type { Written } from './problem';
import { unwritten } from './problem';
import { fits } from './quota';
import { fieldOf, parseJson } from './sealedText';
import type { ValuePorts } from './valueArea';
import { readValue, writeValue } from './valueArea';

export const draftSchema = 1;

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
      const draft = value.ok && value.text !== null ? parseJson(value.text) : null;
      return fieldOf(draft, 'schema') === draftSchema ? (fieldOf(draft, 'value') ?? null) : null;
    },
    write(name, value) {
      const text = JSON.stringify({ schema: draftSchema, value });
      if (!fits(ports.usedBytes(), text.length * bytesPerUnit)) return unwritten('full');
      return writeValue(ports, draftKey(name), text);
    },
    clear: (name) => writeValue(ports, draftKey(name), null),
  };
}
