import { theDrafts } from './phone';
import type { Written } from './writing/written';

/**
 * What a form kept when it was left: `edit:new`, `edit:<account id>`, `paste`. null if nothing; the caller checks its
 * shape.
 */
export function readDraft(name: string): unknown {
  return theDrafts().read(name);
}

/** Keeps any value that JSON can hold. */
export function writeDraft(name: string, value: unknown): Written<null> {
  return theDrafts().write(name, value);
}

export function clearDraft(name: string): Written<null> {
  return theDrafts().clear(name);
}
