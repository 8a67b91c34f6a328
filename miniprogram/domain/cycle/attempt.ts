import type { Application, ApplicationStep } from '../account/account';

/** The steps since the last failure or giving up: each attempt has its own chances, deadline and fee. */
export function lastAttempt(application: Application | null): readonly ApplicationStep[] {
  const steps = application?.steps ?? [];
  let from = 0;
  steps.forEach(({ state }, index) => {
    const ended = state === 'failed' || state === 'abandoned';
    // The end itself belongs to the attempt until the next one begins.
    if (ended && index < steps.length - 1) from = index + 1;
  });
  return steps.slice(from);
}

/** Which attempt it is, from 1: together with the application's id it names the attempt. */
export function attemptNumber(application: Application | null): number {
  const steps = application?.steps ?? [];
  return 1 + steps.slice(0, -1).filter(({ state }) => state === 'failed' || state === 'abandoned').length;
}
