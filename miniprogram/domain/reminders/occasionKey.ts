/**
 * The key of an occasion, under which its reminder stands in the ledger. Built and read here alone: it is stored on
 * phones, so none may ever change, or what was said would be said again.
 */
import type { Day } from '../day/day';
import { readLeadTime } from './leadTime';

/** `c2/m1`, `c2/L45d`, `c2/R….1:7`, `D….h9k:30`. */
export type OccasionKey = string & { readonly __occasionKey: true };

/**
 * Days after the due day of the platform's marks on a cycle's way. The latest safe start ranks above all milestones
 * before the due day, because it is more urgent when past.
 */
const markRanks = { open: -91.3, m2: -60.9, m1: -30.4, d7: -7, safe: -0.5, due: 0, o30: 30, o60: 60 } as const;
export type CountdownMark = keyof typeof markRanks;
export const countdownMarks = Object.keys(markRanks) as readonly CountdownMark[];

/** What a key says. `application` and `document` are fingerprints; `daysBefore`: how many days before the last day. */
export type OccasionName =
  | { about: 'countdown'; cycleId: string; mark: CountdownMark }
  /** `code` as `readLeadTime` reads it, kept as it was typed in. */
  | { about: 'lead'; cycleId: string; code: string }
  | { about: 'refill'; cycleId: string; application: string; attempt: number; daysBefore: number }
  | { about: 'document'; document: string; validTo: Day; daysBefore: number };

const refillPattern = /^R([0-9a-z]+)\.(\d+):(\d+)$/;
const documentPattern = /^D([0-9a-z]+)\.([0-9a-z]+):(\d+)$/;
const monthDays = 30.4375;
/** A last day that moved by this much is a renewed document and not a corrected date, as with due days. */
const renewalDays = 180;

export function occasionKey(name: OccasionName): OccasionKey {
  return textOf(name) as OccasionKey;
}

function textOf(name: OccasionName): string {
  switch (name.about) {
    case 'countdown':
      return `${name.cycleId}/${name.mark}`;
    case 'lead':
      return `${name.cycleId}/L${name.code}`;
    case 'refill':
      return `${name.cycleId}/R${name.application}.${name.attempt}:${name.daysBefore}`;
    case 'document':
      return `D${name.document}.${name.validTo.toString(36)}:${name.daysBefore}`;
  }
}

/** What a stored key says; null for one that this version doesn't know, which then stands for nothing. */
export function readOccasionKey(key: string): OccasionName | null {
  const cycleId = cycleIdOf(key);
  if (cycleId === null) return readDocument(key);
  const tail = key.slice(cycleId.length + 1);
  if (isMark(tail)) return { about: 'countdown', cycleId, mark: tail };
  if (tail.startsWith('L')) {
    const code = tail.slice(1);
    return readLeadTime(code) ? { about: 'lead', cycleId, code } : null;
  }
  const [, application, attempt, daysBefore] = refillPattern.exec(tail) ?? [];
  if (application === undefined) return null;
  return { about: 'refill', cycleId, application, attempt: Number(attempt), daysBefore: Number(daysBefore) };
}

function readDocument(key: string): OccasionName | null {
  const [, document, validTo = '', daysBefore] = documentPattern.exec(key) ?? [];
  if (document === undefined) return null;
  return { about: 'document', document, validTo: parseInt(validTo, 36) as Day, daysBefore: Number(daysBefore) };
}

/** The cycle that a key belongs to, known or not; null where it belongs to none. */
export function cycleIdOf(key: string): string | null {
  const slash = key.lastIndexOf('/');
  return slash < 0 ? null : key.slice(0, slash);
}

/**
 * Occasions that speak of the same thing: the countdown of a cycle, one attempt's refill, one document. Only the
 * tightest of a chain speaks.
 */
export function chainOf(key: string): string {
  const name = readOccasionKey(key);
  // Of an unknown one nothing is known, so it is a chain of its own.
  if (!name) return key;
  switch (name.about) {
    case 'countdown':
    case 'lead':
      return `${name.cycleId}/`;
    case 'refill':
      return `${name.cycleId}/R${name.application}.${name.attempt}`;
    case 'document':
      return `D${name.document}`;
  }
}

/**
 * How tight an occasion is within its chain: larger is tighter. It goes by the key alone, so that no correction of a
 * date reorders what has spoken.
 */
export function tightness(key: string): number {
  const name = readOccasionKey(key);
  const lead = name?.about === 'lead' ? readLeadTime(name.code) : null;
  if (lead) return -lead.count * (lead.unit === 'month' ? monthDays : 1);
  if (name?.about === 'countdown') return markRanks[name.mark];
  return name && name.about !== 'lead' ? -name.daysBefore : Number.NEGATIVE_INFINITY;
}

/**
 * Do two keys speak of the same expiry of one document, at the same stage? The last day within the key may have been
 * corrected since.
 */
export function sameExpiry(key: string, otherKey: string): boolean {
  const one = readOccasionKey(key);
  const other = readOccasionKey(otherKey);
  return (
    one?.about === 'document' &&
    other?.about === 'document' &&
    one.document === other.document &&
    one.daysBefore === other.daysBefore &&
    Math.abs(one.validTo - other.validTo) < renewalDays
  );
}

function isMark(text: string): text is CountdownMark {
  return (countdownMarks as readonly string[]).includes(text);
}
