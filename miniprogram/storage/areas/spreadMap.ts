import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { newerMessage, refusedAsReadOnly, unwritten } from '../writing/written';
import { seal } from '../sealed/seal';
import type { Decoder } from '../../domain/kit/decoders';
import { parseJson } from '../../domain/kit/json';
import { readSealed, writeSealed } from '../sealed/lines';
import { isNewer } from '../sealed/schemas';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

/** Keys that one map is spread over, so that 5,000 accounts stay far below the platform's 1 MB a key. */
export const shardCount = 8;

/** How one entry stands in its line: the JSON to store, and what reads the value that it parses to. */
export interface LineCodec<T> {
  encode(id: string, value: T): string;
  decode: Decoder<{ id: string; value: T }>;
}

export interface Shards<T> {
  /** The same object until something is written, or read anew: where a part of it could not be read before. */
  read(): ReadonlyMap<string, T>;
  /** '' or why, in Chinese, not all of it could be read. */
  problem(): string;
  /**
   * Puts the map in place of what was read last: only keys in which an entry became another object are written. No
   * invariant spans two keys.
   */
  write(next: ReadonlyMap<string, T>): Written<null>;
}

interface Shard<T> {
  state: 'fine' | 'unreadable' | 'newer';
  entries: Map<string, T>;
  /** How many lines could not be read; the write that replaces them sets them aside. */
  broken: number;
}

/**
 * A map by id, one sealed line an entry, spread over a few keys. A broken line costs no other; what a newer version
 * wrote, or what couldn't be read when the map was, is never overwritten.
 */
export function openShards<T>(
  ports: ValuePorts,
  keyOf: (shard: number) => string,
  schema: number,
  codec: LineCodec<T>,
): Shards<T> {
  let known: Shard<T>[] | null = null;
  let whole: ReadonlyMap<string, T> | null = null;
  const shards = (): Shard<T>[] => {
    known ??= Array.from({ length: shardCount }, (_, index) => readShard(ports, keyOf(index), codec));
    return known;
  };
  const put = (index: number, before: Shard<T>, entries: Map<string, T>): Written<null> => {
    if (before.state === 'newer') return refusedAsReadOnly(newerMessage);
    if (before.state === 'unreadable') return unwritten('failed');
    const lines = [...entries].map(([id, value]) => seal(codec.encode(id, value)));
    const put = writeValue(ports, keyOf(index), lines.length === 0 ? null : writeSealed({ schema }, lines));
    if (put.ok && known) known[index] = { ...before, entries, broken: 0 };
    // Whether it was written may not be known.
    if (!put.ok) known = null;
    whole = null;
    return put;
  };
  return {
    read() {
      if (known?.some(({ state }) => state === 'unreadable')) {
        known = null;
        whole = null;
      }
      const all = shards();
      whole ??= new Map(all.flatMap(({ entries }) => [...entries]));
      return whole;
    },
    problem() {
      const all = shards();
      if (all.some(({ state }) => state === 'newer')) return newerText;
      if (all.some(({ state }) => state === 'unreadable')) return '有些提醒记录这次没有读出来，可能会重复提醒一次。';
      const broken = all.reduce((sum, each) => sum + each.broken, 0);
      return broken === 0 ? '' : `有 ${broken} 条提醒记录读不出来，可能会重复提醒一次。`;
    },
    write(next) {
      const parts = Array.from({ length: shardCount }, () => new Map<string, T>());
      next.forEach((value, id) => parts[shardOf(id)]?.set(id, value));
      let outcome: Written<null> = ok(null);
      shards()
        .slice()
        .forEach((before, index) => {
          const part = parts[index];
          if (!part || sameEntries(before.entries, part)) return;
          const done = put(index, before, part);
          if (!done.ok) outcome = done;
        });
      return outcome;
    },
  };
}

const newerText = '提醒记录是更新的版本写的，这个版本只能查看。请更新小程序后再处理提醒。';

/** Which shard an id is in, for good. */
export function shardOf(id: string): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  return sum % shardCount;
}

function readShard<T>({ store }: ValuePorts, key: string, codec: LineCodec<T>): Shard<T> {
  const shard: Shard<T> = { state: 'fine', entries: new Map(), broken: 0 };
  const value = readValue(store, key);
  if (!value.ok) return { ...shard, state: 'unreadable' };
  const stored = value.value ?? '';
  if (isNewer(key, stored)) shard.state = 'newer';
  readSealed(stored).lines.forEach(({ json }) => {
    const entry = codec.decode(parseJson(json ?? ''));
    if (entry.ok) shard.entries.set(entry.value.id, entry.value.value);
    else shard.broken += 1;
  });
  return shard;
}

function sameEntries<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): boolean {
  let same = before.size === after.size;
  after.forEach((value, id) => {
    same = same && before.get(id) === value;
  });
  return same;
}
