import { deflateSync } from 'node:zlib';
import { slim } from '../../tools/screenshots/picture.mjs';
import { readPng, writePng } from '../../tools/screenshots/png.mjs';

const head = [0, 0, 0, 2, 0, 0, 0, 5, 8, 2, 0, 0, 0];

function chunk(type: string, body: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
}

/** RGB, two pixels wide, one row for each of PNG's filters (none, left, above, average, Paeth); worked out by hand. */
const rows = [
  [0, 10, 20, 30, 40, 50, 60],
  [1, 10, 20, 30, 1, 1, 1],
  [2, 1, 1, 1, 0, 0, 0],
  [3, 5, 10, 15, 0, 0, 0],
  [4, 0, 0, 0, 0, 0, 0],
];
const wanted = [
  0x0a141e, 0x28323c,
  0x0a141e, 0x0b151f,
  0x0b151f, 0x0b151f,
  0x0a141e, 0x0a141e,
  0x0a141e, 0x0a141e,
];
const screenshot = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', Buffer.from(head)),
  chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** The indices and colours of a PNG with a palette, taken apart without the code under test. */
function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

test('undoes every filter of a row', () => {
  expect(readPng(screenshot)).toEqual({ width: 2, height: 5, pixels: Uint32Array.from(wanted) });
});

test('refuses what a browser does not write', () => {
  const palette = writePng({ width: 1, height: 1, palette: [0], indices: Uint8Array.of(0) });
  expect(() => readPng(palette)).toThrow('not a PNG as a browser takes it');
});

test('keeps the most frequent colours and gives the others the nearest of them', () => {
  const small = slim(screenshot, 2);
  expect([...chunkOf(small, 'PLTE')]).toEqual([0x0a, 0x14, 0x1e, 0x0b, 0x15, 0x1f]);
});
