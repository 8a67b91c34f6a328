import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import type { Steps } from '../bytes/steps';
import { Inflate } from './fflate';

/** Bytes taken at a time: they unpack to no more than 1,032 times as many. */
const piece = 2048;

/** Why unpacking stopped. */
export type InflateProblem = 'broken' | 'tooLarge';

/**
 * Unpacks DEFLATE, in steps that tell how much is done. Total; what is unpacked is counted, never what a file says
 * about itself, and it ends a piece beyond `most` bytes.
 */
export function* inflated(packed: Uint8Array, most: number): Steps<Result<Uint8Array, InflateProblem>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += piece) {
    if (!pushed(inflate, packed, at)) return refuse('broken');
    if (size > most) return refuse('tooLarge');
    yield Math.min(1, at / packed.length);
  }
  return ok(joined(parts, size));
}

function pushed(inflate: Inflate, packed: Uint8Array, at: number): boolean {
  try {
    inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
    return true;
  } catch {
    // The library throws where the bytes are no DEFLATE.
    return false;
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
