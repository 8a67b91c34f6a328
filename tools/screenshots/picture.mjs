import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPng, writePng } from './png.mjs';

/** Bytes. Pictures are part of every clone. */
export const pictureLimit = 150 * 1024;

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(one, other) {
  const [red, green, blue] = channels(one);
  const [otherRed, otherGreen, otherBlue] = channels(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

/**
 * The colours to keep, each pixel gets the nearest: a screen is a few flat colours and the greys at the edges of its
 * letters, so keeping the most frequent changes nothing that one could see. Ties go by the colour itself.
 */
function paletteOf(pixels, size) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([one, often], [other, otherOften]) => otherOften - often || one - other);
  const palette = ranked.slice(0, size).map(([colour]) => colour);
  const index = new Map(palette.map((colour, at) => [colour, at]));
  for (const [colour] of ranked.slice(size)) {
    let best = 0;
    for (let at = 1; at < palette.length; at += 1) if (distance(palette[at], colour) < distance(palette[best], colour)) best = at;
    index.set(colour, best);
  }
  return { palette, index };
}

/** The same picture with a palette: about a third of the bytes. */
export function slim(png, colours = 256) {
  const { width, height, pixels } = readPng(png);
  const { palette, index } = paletteOf(pixels, colours);
  return writePng({ width, height, palette, indices: Uint8Array.from(pixels, (colour) => index.get(colour)) });
}

/** Writes a screenshot, slimmed; throws when it is still too large. */
export function savePicture(file, png) {
  const small = slim(png);
  if (small.length > pictureLimit) throw new Error(`${basename(file)} has ${small.length} bytes, the limit is ${pictureLimit}`);
  writeFileSync(file, small);
  console.log(`${basename(file)}: ${(small.length / 1024).toFixed(0)} KB`);
}
