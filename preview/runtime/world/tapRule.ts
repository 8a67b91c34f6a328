/**
 * Sharing and choosing a file work only inside a tap. Promises that settle at once keep the tap,
 * a timer loses it: so the mark is taken away by the next task.
 */
let taps = 0;

/** Runs what a tap (or a confirmed modal) triggers. */
export function insideTap<T>(run: () => T): T {
  taps += 1;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    taps -= 1;
    port1.close();
  };
  port2.postMessage(null);
  return run();
}

export function isInsideTap(): boolean {
  return taps > 0;
}
