import { gzipSync, inflateRawSync } from 'node:zlib';

/** The files of a zip archive by name, read as its directory says; what the format doesn't allow is an error. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const view = Buffer.from(bytes);
  const end = view.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0) throw new Error('no end of the directory');
  const files = new Map<string, string>();
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (view.readUInt32LE(at) !== 0x02014b50) throw new Error('no directory entry');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, contentAt(view, view.readUInt32LE(at + 42), at));
    at += 46 + nameLength + extra + comment;
  }
  if (at !== end) throw new Error('the directory is longer than it says');
  return files;
}

/** The local header repeats what the directory says, and the sum holds. */
function contentAt(view: Buffer, local: number, entry: number): string {
  if (view.readUInt32LE(local) !== 0x04034b50) throw new Error('no local header');
  if (!view.subarray(local + 4, local + 28).equals(view.subarray(entry + 6, entry + 30)))
    throw new Error('the two headers differ');
  const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  const packed = view.subarray(start, start + view.readUInt32LE(local + 18));
  const content = view.readUInt16LE(local + 8) === 0 ? packed : inflateRawSync(packed);
  if (content.length !== view.readUInt32LE(local + 22)) throw new Error('another size than it says');
  // The tail of a gzip file is the same sum, computed by zlib.
  const tail = gzipSync(content).subarray(-8);
  if (tail.readUInt32LE(0) !== view.readUInt32LE(local + 14)) throw new Error('another sum than it says');
  return content.toString('utf8');
}
