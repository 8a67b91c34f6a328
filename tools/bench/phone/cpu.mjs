/**
 * CPU time that this process has taken, in ms. Of a process with one thread (`--single-threaded`: collecting garbage
 * and compiling happen on it too) that is what one idle core would have taken, whoever else is at work on the machine.
 */
export function cpuNow() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Collects garbage where Node was started with --expose-gc, so that no one pays for what another has left. */
export function tidy() {
  globalThis.gc?.();
}
