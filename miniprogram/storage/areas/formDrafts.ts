import { draftKey } from '../device/keys';
import type { Written } from '../writing/written';
import { fieldOf, isRecord, parseJson } from '../../domain/kit/json';
import { schemas } from '../sealed/schemas';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

export interface DraftArea {
  /** What was kept under the name; null if nothing, or nothing readable. The caller checks its shape. */
  read(name: string): unknown;
  write(name: string, value: unknown): Written<null>;
  clear(name: string): Written<null>;
}

export function openDrafts(ports: ValuePorts): DraftArea {
  return {
    read(name) {
      const value = readValue(ports.store, draftKey(name));
      const text = value.ok ? (value.value ?? '') : '';
      return isWholeDraft(text) ? fieldOf(parseJson(text), 'value') : null;
    },
    write(name, value) {
      return writeValue(ports, draftKey(name), JSON.stringify({ schema: schemas.draft, value }));
    },
    clear: (name) => writeValue(ports, draftKey(name), null),
  };
}

/** Whether a stored text is a draft; of what form, only that form can tell. */
export function isWholeDraft(text: string): boolean {
  const draft = parseJson(text);
  return isRecord(draft) && draft.schema === schemas.draft && 'value' in draft;
}
