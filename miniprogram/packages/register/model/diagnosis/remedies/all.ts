import { blockerRemedies } from './blockers';
import { categoryRemedies } from './category';
import { certificationRemedies } from './certification';
import { nameRemedies } from './name';
import type { Remedy } from './remedy';

/**
 * In the order in which they are to be done: first look whether the program is there already, then what decides
 * everything else, then what takes longest, and last what is only a matter of trying again the right way.
 */
export const remedyOrder = [
  'finishCreated',
  'otherThanPerson',
  'otherThanOverseas',
  'appealSubject',
  'certify',
  'renew',
  'matchType',
  'alignSubject',
  'newName',
  'fixName',
  'proveSubject',
  'giveUpSharedName',
  'clearProtection',
  'otherCategory',
  'gatherDocuments',
  'mendDocuments',
  'tidyCategories',
  'finishPending',
  'nextMonth',
  'freeCap',
  'newEmail',
  'askProvider',
  'tickReuse',
  'scanAgain',
  'waitSeconds',
  'redo',
  'support',
] as const;
export type RemedyId = (typeof remedyOrder)[number];

/** Every remedy by its id. */
export const remedies: Record<RemedyId, Remedy> = {
  ...certificationRemedies,
  ...nameRemedies,
  ...categoryRemedies,
  ...blockerRemedies,
};
