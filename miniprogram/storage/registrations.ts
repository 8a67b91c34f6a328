import { theRegistrations } from './current';
import type { RegistrationArea } from './registrationArea';

export type { StoredRegistration } from './registrationArea';

/** The log of tries at registering, kept apart from the diagnoses: deleting one of those doesn't give a quota back. */
export function registrations(): RegistrationArea {
  return theRegistrations();
}
