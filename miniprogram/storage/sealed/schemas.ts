import { parseJson } from '../../domain/kit/json';
import type { ValueKind } from '../device/keys';
import { kindOfKey } from '../device/keys';
import { schemaIn, sealedSchema } from './lines';

/** The schema that this version writes and understands, for every kind of stored value. */
export const schemas = {
  page: 1,
  pageList: 1,
  settings: 1,
  draft: 1,
  diagnosis: 1,
  registrations: 1,
  choices: 1,
  savedFilters: 1,
  columnChoices: 1,
  ledger: 1,
  calendarAdded: 1,
  calendarExport: 1,
  /** Of the journal's file, and of the mark that points to it. */
  journal: 2,
  deed: 1,
  backup: 1,
  aside: 1,
} as const satisfies Record<ValueKind, number>;

/** Where the schema of each kind stands in its text. */
const readers: Readonly<Record<ValueKind, (text: string) => number | null>> = {
  page: sealedSchema,
  pageList: sealedSchema,
  settings: plainSchema,
  draft: plainSchema,
  diagnosis: sealedSchema,
  registrations: sealedSchema,
  choices: sealedSchema,
  savedFilters: sealedSchema,
  columnChoices: sealedSchema,
  ledger: sealedSchema,
  calendarAdded: sealedSchema,
  calendarExport: sealedSchema,
  journal: plainSchema,
  deed: sealedSchema,
  backup: sealedSchema,
  aside: sealedSchema,
};

/**
 * Whether a stored text was written by a newer version of the app, as far as can be told: false for a key without a
 * schema and for a text in which none can be read. Reads the beginning of the text only.
 */
export function isNewer(key: string, text: string): boolean {
  const kind = kindOfKey(key);
  const schema = kind === null ? null : readers[kind](text);
  return kind !== null && schema !== null && schema > schemas[kind];
}

/** Plain JSON is written with its schema first; where it isn't, the whole has to be parsed. */
function plainSchema(text: string): number | null {
  const first = /^\{"schema":(\d{1,9})[,}]/.exec(text)?.[1];
  return first === undefined ? schemaIn(parseJson(text)) : Number(first);
}
