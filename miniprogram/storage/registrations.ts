import { theRegistrations } from './phone';
import type { RegistrationArea } from './areas/registrations';

export type { StoredRegistration } from './areas/registrations';

/** The log of tries at registering, kept apart from the diagnoses: deleting one of those doesn't give a quota back. */
export function registrations(): RegistrationArea {
  return theRegistrations();
}
