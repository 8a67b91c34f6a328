/** The directory of a zip archive, and what stands in it. */
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { decodeUtf8 } from '../bytes/unicode';
import { inflated } from '../inflate/inflate';
import type { Steps } from '../bytes/steps';
import { sumOf } from './sum';
import { problems } from './words';

export interface ZipEntry {
  /** With / between folders. */
  name: string;
  method: number;
  sum: number;
  packedSize: number;
  /** Where its own header stands. */
  at: number;
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const entriesAtMost = 200;
const endLength = 22;
const commentAtMost = 0xffff;
const encrypted = 1;
/** What stands for a number that is told in the larger form of the format. */
const elsewhere = 0xffffffff;

/**
 * The files of an archive by name. Total. The directory alone counts, as in every reader of workbooks: what stands in
 * front of a file may leave its size to be told behind it.
 */
export function readDirectory(bytes: Uint8Array): Result<ZipDirectory> {
  const end = endOf(bytes);
  if (end < 0) return refuse(problems.cut);
  const count = short(bytes, end + 10);
  let at = long(bytes, end + 16);
  if (count === 0xffff || at === elsewhere) return refuse(problems.zip64);
  if (count > entriesAtMost) return refuse(problems.manyFiles);
  const entries = new Map<string, ZipEntry>();
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > bytes.length || long(bytes, at) !== 0x02014b50) return refuse(problems.broken);
    const nameEnd = at + 46 + short(bytes, at + 28);
    const entry = entryAt(bytes, at, nameEnd);
    if ((short(bytes, at + 8) & encrypted) !== 0) return refuse(problems.encrypted);
    if (entry.packedSize === elsewhere || entry.at === elsewhere) return refuse(problems.zip64);
    entries.set(entry.name, entry);
    at = nameEnd + short(bytes, at + 30) + short(bytes, at + 32);
  }
  return ok(entries);
}

/** −1: there is none. */
function endOf(bytes: Uint8Array): number {
  const last = bytes.length - endLength;
  for (let at = last; at >= Math.max(0, last - commentAtMost); at -= 1)
    if (bytes[at] === 0x50 && long(bytes, at) === 0x06054b50) return at;
  return -1;
}

function entryAt(bytes: Uint8Array, at: number, nameEnd: number): ZipEntry {
  return {
    // Some writers of old part folders by backslashes.
    name: decodeUtf8(bytes.subarray(at + 46, nameEnd)).text.replace(/\\/g, '/'),
    method: short(bytes, at + 10),
    sum: long(bytes, at + 16),
    packedSize: long(bytes, at + 20),
    at: long(bytes, at + 42),
  };
}

/** What a file holds, in steps; never more than `most` bytes. Total. */
export function* contentOf(bytes: Uint8Array, entry: ZipEntry, most: number): Steps<Result<Uint8Array>> {
  const { at, method, packedSize, sum } = entry;
  if (long(bytes, at) !== 0x04034b50) return refuse(problems.broken);
  const start = at + 30 + short(bytes, at + 26) + short(bytes, at + 28);
  if (start + packedSize > bytes.length) return refuse(problems.cut);
  const packed = bytes.subarray(start, start + packedSize);
  if (method !== 0 && method !== 8) return refuse(problems.packing);
  if (method === 0 && packedSize > most) return refuse(problems.tooLarge);
  const content = method === 0 ? ok(packed) : yield* inflated(packed, most);
  if (!content.ok) return refuse(problems[content.problem]);
  return (yield* sumOf(content.value)) === sum ? ok(content.value) : refuse(problems.broken);
}

function short(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100;
}

function long(bytes: Uint8Array, at: number): number {
  return short(bytes, at) + short(bytes, at + 2) * 0x10000;
}
