/** What is kept beside the accounts: settings, choices, saved filters, tries, diagnoses, what was said. */
import { fieldOf, isRecord, parseJson } from '../../../domain/kit/json';
import { kindOfKey, type ValueKind } from '../../../storage/device/keys';
import { readSealed, schemaIn, writeSealed } from '../../../storage/sealed/lines';
import { seal } from '../../../storage/sealed/seal';
import { canonicalJson } from '../model/bookFile/canonical';
import type { BookContent, StoredJson } from '../model/bookFile/bookFile';

/** What tells the lines of a value apart, for those that have several; a try at registering is all that it says. */
const identities = {
  settings: null,
  choices: null,
  columnChoices: null,
  diagnosis: null,
  savedFilters: (line: unknown) => fieldOf(line, 'name'),
  registrations: (line: unknown) => line,
  ledger: (line: unknown) => (Array.isArray(line) && Array.isArray(line[0]) ? (line[0] as unknown[])[0] : line),
  calendarExport: (line: unknown) => fieldOf(line, 'id'),
} as const;
export type KeptValueKind = keyof typeof identities;

/** null for drafts, for what is this phone's own affair (its calendar, its id), and for what is not ours. */
export function keptKind(key: string): KeptValueKind | null {
  const kind: ValueKind | null = kindOfKey(key);
  return kind !== null && kind in identities ? (kind as KeptValueKind) : null;
}

/** A stored text as JSON: plain, or a list of a header and lines; null where not even that can be read. */
export function jsonOf(text: string): { json: StoredJson | null; broken: number } {
  const plain = parseJson(text);
  if (isRecord(plain)) return { json: plain, broken: 0 };
  const { header, lines } = readSealed(text);
  const whole = lines.flatMap(({ json }) => (json === null ? [] : [parseJson(json)]));
  return { json: header && [header, ...whole], broken: lines.length - whole.length };
}

/** The text to store. */
export function textOf(json: StoredJson): string {
  if (!Array.isArray(json)) return JSON.stringify(json);
  const [header, ...lines] = json as readonly unknown[];
  const fields = isRecord(header) ? header : {};
  return writeSealed(
    { ...fields, schema: schemaIn(fields) ?? 1 },
    lines.map((line) => seal(JSON.stringify(line))),
  );
}

/** A value that becomes another one: there was none, or it is not the same. */
export interface ValueRow {
  key: string;
  kind: KeptValueKind;
  isNew: boolean;
  json: StoredJson;
}

/**
 * What going back would do beside the accounts: settings and choices become those of then; what consists of lines gets
 * back those that it lacks; a diagnosis that is here stays as it is. So nothing that was noted since is lost.
 */
export function restoredValues(now: BookContent['values'], then: BookContent['values']): ValueRow[] {
  return Object.entries(then).flatMap(([key, json]): ValueRow[] => {
    const kind = keptKind(key);
    const here = now[key];
    if (kind === null) return [];
    if (here === undefined) return [{ key, kind, isNew: true, json }];
    const next = nextOf(kind, here, json);
    return canonicalJson(next) === canonicalJson(here) ? [] : [{ key, kind, isNew: false, json: next }];
  });
}

function nextOf(kind: KeptValueKind, here: StoredJson, then: StoredJson): StoredJson {
  const identity = identities[kind];
  if (identity === null || !Array.isArray(here) || !Array.isArray(then)) return kind === 'diagnosis' ? here : then;
  const known = new Set((here as unknown[]).map((line) => canonicalJson(identity(line))));
  const lacking = (then as unknown[]).slice(1).filter((line) => !known.has(canonicalJson(identity(line))));
  return [...(here as unknown[]), ...lacking];
}
