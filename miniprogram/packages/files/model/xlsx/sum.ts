import type { Steps } from '../bytes/steps';

/** The sum of each byte alone. */
const sums = new Int32Array(256).map((_, byte) =>
  Array.from({ length: 8 }).reduce<number>((sum) => (sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1), byte),
);
/** Bytes summed up in one step. */
const piece = 65_536;

/** The sum (CRC-32) that a zip archive keeps of each file. */
export function* sumOf(bytes: Uint8Array): Steps<number> {
  let sum = -1;
  for (let at = 0; at < bytes.length; at += piece) {
    sum = summed(sum, bytes.subarray(at, at + piece));
    yield 1;
  }
  return ~sum >>> 0;
}

function summed(before: number, bytes: Uint8Array): number {
  let sum = before;
  for (let at = 0; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (sums[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return sum;
}
