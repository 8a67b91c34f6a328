/**
 * Reads an answer as programs print it: Python's repr, PHP's print_r, var_dump and var_export, Java's toString,
 * console.log, MongoDB's shell, and JSON with comments, without commas or with other quotes. Whole or not at all: what
 * it can't make sense of makes the reading fail, so that no field goes missing in silence.
 */
import { scannerOf, type Scanner } from './scanner';

const depthLimit = 40;

/** The wish to have a value that isn't there. */
const nothing = Symbol('nothing');

type Printed = unknown;

/** The value of a printed text, null where it has no sense as a whole. Never throws; one pass over the text. */
export function readPrinted(text: string): { value: unknown } | null {
  const scanner = scannerOf(text);
  const value = readValue(scanner, 0, '', false);
  scanner.skipBlanks();
  return value === nothing || !scanner.atEnd() ? null : { value };
}

/** `close`: the sign that ends the group around, '' outside of any. `plain`: a text may stand without quotes. */
function readValue(scanner: Scanner, depth: number, close: string, plain: boolean): Printed {
  if (depth > depthLimit) return nothing;
  scanner.skipBlanks();
  const quoted = scanner.string();
  if (quoted !== null) return quoted;
  const number = scanner.number(close);
  if (number !== null) return number;
  const named = readNamed(scanner, depth);
  if (named !== undefined) return named;
  const end = scanner.opens();
  if (end !== '') return readGroup(scanner, depth + 1, end);
  const word = scanner.word();
  if (word !== '') return words[word];
  const bare = plain ? scanner.bare(close) : '';
  return bare === '' ? nothing : bare;
}

/**
 * A value behind the name of its type: NumberLong(5), string(3) "abc", array(2) {…}, Array (…), stdClass Object (…),
 * WxVerifyInfo(…), Foo {…}. undefined: no name of a type stands here.
 */
function readNamed(scanner: Scanner, depth: number): Printed | undefined {
  const end = scanner.typeName();
  if (end === '') return undefined;
  if (end === '"') return scanner.string() ?? nothing;
  const group = readGroup(scanner, depth + 1, end);
  if (!Array.isArray(group) || end !== ')') return group;
  const [only] = group as unknown[];
  // NumberLong(5) is 5, datetime(2026, 3, 5) and an empty Array () are lists.
  return group.length === 1 ? only : group;
}

/** Members up to the closing sign; an object as soon as one of them has a key. */
function readGroup(scanner: Scanner, depth: number, close: string): Printed {
  const list: unknown[] = [];
  const members: [string, unknown][] = [];
  for (;;) {
    scanner.skipSeparators();
    if (scanner.take(close)) break;
    const key = scanner.key();
    const empty = key?.plain === true && scanner.endsMember(close);
    const value = empty ? '' : readValue(scanner, depth, close, key?.plain ?? close === ')');
    if (value === nothing) return nothing;
    if (key === null) list.push(value);
    else members.push([key.name, value]);
  }
  return grouped(list, members, close);
}

/** Members with keys and without don't go together, and braces hold nothing without a key. */
function grouped(list: unknown[], members: readonly [string, unknown][], close: string): Printed {
  if (list.length > 0) return members.length > 0 || close === '}' ? nothing : list;
  if (members.length === 0) return close === '}' ? {} : list;
  const numbered = members.every(([key], index) => key === String(index));
  return numbered ? members.map(([, value]) => value) : fromMembers(members);
}

/** As JSON.parse does it: a key of the prototype is a key like others. */
function fromMembers(members: readonly [string, unknown][]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  members.forEach(([key, value]) =>
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true }),
  );
  return object;
}

const words: Record<string, unknown> = { true: true, false: false, null: null, none: null, nil: null, undefined: null };
