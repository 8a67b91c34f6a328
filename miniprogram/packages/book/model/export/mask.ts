/** Runs that somebody could be reached by: neither Chinese nor what stands between; figures may stand in groups. */
const reachable = /[^\s\u3001\u3002\u4e00-\u9fff，,；;：:、/|()（）]+(?:[ -]\d+)*/g;
const shown = 3;

/** A way to reach somebody as it may go out: 王小明 138********. Chinese stays: it says who, not how. */
export function masked(contact: string): string {
  return contact.replace(reachable, (run) => {
    const kept = run.length > 2 * shown ? shown : 0;
    return run.slice(0, kept) + run.slice(kept).replace(/[^ -]/g, '*');
  });
}
