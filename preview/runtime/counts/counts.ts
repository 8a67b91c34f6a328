import { syncCallsAtLaunch } from './launch';
import { nodesIn, type Nodes } from './nodes';
import { sentFor, type Sent } from './sent';

/** What a page has cost so far, as far as 体验评分 asks and a browser can tell. */
export interface Counts extends Nodes, Sent {
  /** Synchronous calls of the launch, before the first setData of all. */
  syncAtLaunch: number;
}

/** The limits of 体验评分, and of this project where it is stricter. */
export const limits = { nodes: 599, depth: 29, children: 60, largest: 24 * 1024, busiest: 20 } as const;

/** @param view of a page */
export function countsOf(view: Element): Counts {
  return { ...nodesIn(view), ...sentFor(view), syncAtLaunch: syncCallsAtLaunch() };
}

/** What is over a limit, in words of the panel; [] if nothing is. */
export function faultsOf(counts: Counts): string[] {
  const over = (Object.keys(limits) as (keyof typeof limits)[]).filter((name) => counts[name] > limits[name]);
  return [...over.map((name) => `${name} ${counts[name]} > ${limits[name]}`), ...counts.unbound];
}
