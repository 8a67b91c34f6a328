/**
 * Sharing, settings and choosing a file work only inside a tap. Promises that settle at once keep the tap, a timer
 * loses it: so the mark is taken away by the next task. On iOS up to 15 a promise settles in a task of its own, and
 * what stands behind an `await` is no longer in the tap: there the mark goes when the listener returns.
 */
let taps = 0;
let late = false;

/** Whether promises settle late. */
export function setLate(next: boolean): void {
  late = next;
}

/** Runs what a tap (or a confirmed modal) triggers. */
export function insideTap<T>(run: () => T): T {
  taps += 1;
  if (late) return untilReturn(run);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    taps -= 1;
    port1.close();
  };
  port2.postMessage(null);
  return run();
}

function untilReturn<T>(run: () => T): T {
  try {
    return run();
  } finally {
    taps -= 1;
  }
}

export function isInsideTap(): boolean {
  return taps > 0;
}
