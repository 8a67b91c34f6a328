import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { slimPng } from '../slim-png.mjs';
import { pictureLimit } from './picture-limit.mjs';

/** Writes a screenshot, slimmed; throws when it is still too large. */
export async function savePicture(file, png) {
  const small = await slimPng(png);
  if (small.length > pictureLimit)
    throw new Error(`${basename(file)} has ${small.length} bytes, the limit is ${pictureLimit}`);
  writeFileSync(file, small);
  console.log(`${basename(file)}: ${(small.length / 1024).toFixed(0)} KB`);
}
