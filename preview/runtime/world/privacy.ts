import { ApiFailure } from '../wx/call';

/**
 * agreed: every private API works; refused: the person said no to the platform's dialog; undeclared: the console was
 * not told.
 */
export const privacyModes = ['agreed', 'refused', 'undeclared'] as const;
export type Privacy = (typeof privacyModes)[number];

let privacy: Privacy = 'agreed';

export function setPrivacy(next: Privacy): void {
  privacy = next;
}

/** @throws as a phone's privacy check does, at the start of every API that it guards */
export function checkPrivacy(): void {
  if (privacy === 'undeclared') throw new ApiFailure('api scope is not declared in the privacy agreement', 112);
  if (privacy === 'refused') throw new ApiFailure('privacy permission is not authorized', 104);
}
