import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const bytesPerPixel = { 2: 3, 6: 4 };

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = crcTable[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function* chunksOf(png) {
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc(named), named.length + 4);
  return whole;
}

function paeth(left, above, corner) {
  const [toLeft, toAbove, toCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** What each of the five filters of a row predicts for a byte. */
const predictions = [() => 0, (left) => left, (_, above) => above, (left, above) => (left + above) >> 1, paeth];

/**
 * Reads a browser's screenshot: 8 bits a channel, not interlaced.
 * @returns width, height and the colour of each pixel as 0xRRGGBB
 */
export function readPng(png) {
  const chunks = [...chunksOf(png)];
  const head = chunks[0].body;
  const [width, height, step] = [head.readUInt32BE(0), head.readUInt32BE(4), bytesPerPixel[head[9]]];
  if (head[8] !== 8 || step === undefined || head[12] !== 0) throw new Error('not a PNG as a browser takes it');
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body)));
  const pixels = new Uint32Array(width * height);
  const rowLength = width * step;
  let above = Buffer.alloc(rowLength);
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowLength + 1);
    const predict = predictions[data[start]];
    const row = data.subarray(start + 1, start + 1 + rowLength);
    for (let x = 0; x < rowLength; x += 1) row[x] += predict(x < step ? 0 : row[x - step], above[x], x < step ? 0 : above[x - step]);
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = row.readUIntBE(x * step, 3);
    above = row;
  }
  return { width, height, pixels };
}

/**
 * Writes a PNG with a palette.
 * @param palette at most 256 colours, 0xRRGGBB
 * @param indices one for each pixel
 */
export function writePng({ width, height, palette, indices }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => colours.writeUIntBE(colour, index * 3, 3));
  // Each row begins with its filter: 0, none, is best for indices.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
