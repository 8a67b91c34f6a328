/**
 * The key of an occasion, under which its reminder stands in the ledger. Built and read here alone: it is stored on
 * phones, so none may ever change, or what was said would be said again. It says which day it counts to, so that
 * another year's due day speaks anew.
 */
import type { Day } from '../day/day';
import { readLeadTime } from './leadTime';

/** `c2/m1@fki`, `c2/L45d@fki`, `c2/R….1:7@fki`, `D….fki:30`; the day counted to in base 36. */
export type OccasionKey = string & { readonly __occasionKey: true };

/**
 * Days after the due day of the platform's marks on a cycle's way. The latest safe start ranks above all milestones
 * before the due day, because it is more urgent when past.
 */
const markRanks = { open: -91.3, m2: -60.9, m1: -30.4, d7: -7, safe: -0.5, due: 0, o30: 30, o60: 60 } as const;
export type CountdownMark = keyof typeof markRanks;
export const countdownMarks = Object.keys(markRanks) as readonly CountdownMark[];

/**
 * What a key says. `application` and `document` are fingerprints; `daysBefore`: how many days before the last day.
 * `to`: the day counted to (the due day, the last day to refill), null in a key from before that was kept.
 */
export type OccasionName =
  | { about: 'countdown'; cycleId: string; mark: CountdownMark; to: Day | null }
  /** `code` as `readLeadTime` reads it, kept as it was typed in. */
  | { about: 'lead'; cycleId: string; code: string; to: Day | null }
  | { about: 'refill'; cycleId: string; application: string; attempt: number; daysBefore: number; to: Day | null }
  | { about: 'document'; document: string; to: Day; daysBefore: number };

const datedPattern = /^(.*)@([0-9a-z]+)$/;
const refillPattern = /^R([0-9a-z]+)\.(\d+):(\d+)$/;
const documentPattern = /^D([0-9a-z]+)\.([0-9a-z]+):(\d+)$/;
const monthDays = 30.4375;

export function occasionKey(name: OccasionName): OccasionKey {
  return textOf(name) as OccasionKey;
}

function textOf(name: OccasionName): string {
  if (name.about === 'document') return `D${name.document}.${name.to.toString(36)}:${name.daysBefore}`;
  return `${name.cycleId}/${tailOf(name)}${name.to === null ? '' : `@${name.to.toString(36)}`}`;
}

function tailOf(name: Exclude<OccasionName, { about: 'document' }>): string {
  if (name.about === 'countdown') return name.mark;
  return name.about === 'lead' ? `L${name.code}` : `R${name.application}.${name.attempt}:${name.daysBefore}`;
}

/** What a stored key says; null for one that this version doesn't know, which then stands for nothing. */
export function readOccasionKey(key: string): OccasionName | null {
  const cycleId = cycleIdOf(key);
  if (cycleId === null) return readDocument(key);
  const whole = key.slice(cycleId.length + 1);
  const [, tail = whole, day] = datedPattern.exec(whole) ?? [];
  const to = day === undefined ? null : dayIn(day);
  if (isMark(tail)) return { about: 'countdown', cycleId, mark: tail, to };
  if (tail.startsWith('L')) {
    const code = tail.slice(1);
    return readLeadTime(code) ? { about: 'lead', cycleId, code, to } : null;
  }
  const [, application, attempt, daysBefore] = refillPattern.exec(tail) ?? [];
  if (application === undefined) return null;
  return { about: 'refill', cycleId, application, attempt: Number(attempt), daysBefore: Number(daysBefore), to };
}

function readDocument(key: string): OccasionName | null {
  const [, document, day = '', daysBefore] = documentPattern.exec(key) ?? [];
  return document === undefined
    ? null
    : { about: 'document', document, to: dayIn(day), daysBefore: Number(daysBefore) };
}

function dayIn(text: string): Day {
  return parseInt(text, 36) as Day;
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
export function chainOf(name: OccasionName): string {
  if (name.about === 'document') return `D${name.document}`;
  return `${name.cycleId}/${name.about === 'refill' ? `R${name.application}.${name.attempt}` : ''}`;
}

/**
 * How tight an occasion is within its chain: larger is tighter. It goes by the name alone, so that no correction of a
 * date reorders what has spoken. Within a chain and its day no two have the same but lead times of as many days.
 */
export function tightness(name: OccasionName): number {
  if (name.about === 'countdown') return markRanks[name.mark];
  if (name.about !== 'lead') return -name.daysBefore;
  const lead = readLeadTime(name.code);
  return lead ? -lead.count * (lead.unit === 'month' ? monthDays : 1) : Number.NEGATIVE_INFINITY;
}

/** Which of its chain's occasions it is, whatever day it counts to. */
export function stageOf(name: OccasionName): string {
  return name.about === 'document' ? `D${name.document}:${name.daysBefore}` : `${name.cycleId}/${tailOf(name)}`;
}

/** Where an occasion stands among those that speak of the same thing. */
export interface Place {
  name: OccasionName;
  chain: string;
  stage: string;
  tight: number;
}

/** Of keys that were read before: accounts that are due on one day share most of theirs. */
const places = new Map<string, Place | null>();
const placesAtMost = 20_000;

/** What a stored key says, read once; null for one that this version doesn't know. */
export function placeOf(key: string): Place | null {
  const known = places.get(key);
  if (known !== undefined) return known;
  const name = readOccasionKey(key);
  const place = name && { name, chain: chainOf(name), stage: stageOf(name), tight: tightness(name) };
  if (places.size >= placesAtMost) places.clear();
  places.set(key, place);
  return place;
}

function isMark(text: string): text is CountdownMark {
  return (countdownMarks as readonly string[]).includes(text);
}
