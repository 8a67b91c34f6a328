/**
 * How every value of several lines is stored: a header line that says the schema, then a line an entry, each sealed by
 * its checksum. A line that a fault hit costs no other, and whoever rewrites the value carries it along as it stands.
 */
import { fieldOf, isRecord, parseJson } from '../../domain/kit/json';
import { checksumLength } from './checksum';
import { seal, unseal } from './seal';

/** A line as it stands there; `json` is null where its checksum doesn't hold. */
export interface CheckedLine {
  text: string;
  json: string | null;
}

export interface SealedText {
  /** The fields of the header, `schema` among them; null where it is lost or broken. */
  header: Readonly<Record<string, unknown>> | null;
  /** All other lines in their order, broken ones among them. A broken header is one of those. */
  lines: readonly CheckedLine[];
}

/** A stored text, taken apart. Total: whatever the text, each piece of it is in the header or in a line. */
export function readSealed(text: string): SealedText {
  const lines = splitLines(text);
  const first = lines.findIndex(({ json }) => json !== null);
  const header = parseJson(lines[first]?.json ?? '');
  if (!isRecord(header) || schemaIn(header) === null) return { header: null, lines };
  return { header, lines: lines.filter((_, at) => at !== first) };
}

/**
 * The text to store.
 * @param lines texts of lines that are sealed or, where they are broken, as they were read
 */
export function writeSealed(header: { schema: number }, lines: readonly string[]): string {
  return [seal(JSON.stringify(header)), ...lines].join('\n');
}

/**
 * The schema that the header says, null where it is lost or broken. Looks at the first sound line only, so that asking
 * costs nothing even for a long text.
 */
export function sealedSchema(text: string): number | null {
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const sound = splitLines(text.slice(start, end)).find(({ json }) => json !== null);
    if (sound) return schemaIn(parseJson(sound.json ?? ''));
    start = end + 1;
  }
  return null;
}

/** The schema among the fields of a value: a whole number from 1; null for anything else. */
export function schemaIn(value: unknown): number | null {
  const schema = fieldOf(value, 'schema');
  return typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 ? schema : null;
}

/**
 * A text, line by line. Where a fault hit a line break, the two lines that it glued together are told apart
 * again by their checksums: neither of them was touched itself.
 */
function splitLines(text: string): CheckedLine[] {
  const lines: CheckedLine[] = [];
  for (const piece of text.split('\n')) {
    if (piece === '') continue;
    const line = check(piece);
    if (line.json !== null) lines.push(line);
    else lines.push(...unglue(piece));
  }
  return lines;
}

function check(text: string): CheckedLine {
  return { text, json: unseal(text) };
}

/** JSON escapes tabs, so two lines have two; more are looked at in case a fault wrote some, but not without end. */
const mostTabs = 4;

function unglue(piece: string): CheckedLine[] {
  let tab = piece.lastIndexOf('\t');
  for (let tried = 0; tried < mostTabs && tab > checksumLength; tried += 1) {
    const start = tab - checksumLength;
    const tail = check(piece.slice(start));
    if (tail.json !== null) {
      const head = check(piece.slice(0, start - 1)); // one character stands where the line break was
      return [head.json === null ? check(piece.slice(0, start)) : head, tail];
    }
    tab = piece.lastIndexOf('\t', tab - 1);
  }
  return [{ text: piece, json: null }];
}
