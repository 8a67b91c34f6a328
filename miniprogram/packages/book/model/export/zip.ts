import { utf8 } from './utf8';

/** A file within an archive; its name is plain ASCII. */
export interface ZipEntry {
  name: string;
  text: string;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
const version = 20;
/** 1980-01-01, the first day that the format knows: the same content always gives the same bytes. */
const firstDay = 0x21;

/**
 * The files as a zip archive, stored as they are: the least of a library that compresses is several times this file,
 * and the package has less room than a chat.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const content = utf8(text);
    const label = utf8(name);
    // Flags, method (0: stored), time, day, sum, size packed and not, length of the name and of what follows it.
    const about = [0, 0, 0, firstDay].map(short);
    const sizes = [long(crc32(content)), long(content.length), long(content.length), short(label.length), short(0)];
    const local = joined([long(localHeader), short(version), ...about, ...sizes, label]);
    // Length of a comment, number of the disk, kinds of file, and where the file begins.
    const tail = [short(0), short(0), short(0), long(0), long(offset), label];
    directory.push(joined([long(centralHeader), short(version), short(version), ...about, ...sizes, ...tail]));
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const central = joined(directory);
  const counts = [0, 0, entries.length, entries.length].map(short);
  const end = [long(endOfCentral), ...counts, long(central.length), long(offset), short(0)];
  return joined([...parts, central, ...end]);
}

function short(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >>> 8);
}

function long(value: number): Uint8Array {
  return joined([short(value & 0xffff), short(value >>> 16)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The sum that a zip archive keeps of each file. */
function crc32(bytes: Uint8Array): number {
  const table = Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    return value;
  });
  let sum = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~sum >>> 0;
}
