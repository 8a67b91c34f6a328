import { component } from 'glass-easel-miniprogram-adapter';
import type { Manifest } from '../manifest';
import { afterDrawing } from '../world/rendering';
import { firstSetData } from './launch';
import { isRead } from './readers';

const SECOND_MS = 1000;

/** What the setData calls of a page and its components have cost. */
export interface Sent {
  calls: number;
  /** Bytes of the largest call, of all, and of each. */
  largest: number;
  bytes: number;
  sizes: number[];
  /** The most calls within one second. */
  busiest: number;
  /** Fields that were sent and that nothing reads: `pages/month/month: key`. */
  unbound: string[];
}

interface Tally extends Sent {
  /** When the calls of the last second were made. */
  recent: number[];
}

type SetData = (this: { is: string }, data: Record<string, unknown>, callback?: () => void) => void;

const encoder = new TextEncoder();
const fresh = (): Tally => ({ calls: 0, largest: 0, bytes: 0, sizes: [], busiest: 0, unbound: [], recent: [] });
const tallies = new WeakMap<Element, Tally>();
let now = fresh();

/** From now on the calls are those of the page with this view. */
export function countFor(view: Element): void {
  now = tallies.get(view) ?? fresh();
  tallies.set(view, now);
}

/** @returns what was sent for the page with this view */
export function sentFor(view: Element): Sent {
  const { recent: _, ...sent } = tallies.get(view) ?? fresh();
  return { ...sent, sizes: [...sent.sizes], unbound: [...sent.unbound] };
}

/** Takes count of every setData. Only the app's own parts answer for fields that nobody reads. */
export function countSetData({ parts }: Manifest): void {
  const prototype = component.ComponentCaller.prototype as unknown as { setData: SetData };
  const setData = prototype.setData;
  const ours = new Set(Object.keys(parts).filter((path) => !path.startsWith('miniprogram_npm/')));
  prototype.setData = function counted(data, callback) {
    note(data, ours.has(this.is) ? this.is : '');
    setData.call(this, data, callback && afterDrawing(callback));
  };
}

function note(data: Record<string, unknown>, path: string): void {
  const size = encoder.encode(JSON.stringify(data)).length;
  const at = performance.now();
  firstSetData();
  now.recent = [...now.recent.filter((time) => time > at - SECOND_MS), at];
  now.calls += 1;
  now.bytes += size;
  now.sizes.push(size);
  now.largest = Math.max(now.largest, size);
  now.busiest = Math.max(now.busiest, now.recent.length);
  if (path === '') return;
  for (const key of Object.keys(data)) {
    const field = key.split(/[.[]/)[0] ?? '';
    const said = `${path}: ${field}`;
    if (!isRead(path, field) && !now.unbound.includes(said)) now.unbound.push(said);
  }
}
