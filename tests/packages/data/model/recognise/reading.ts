import type {
  RecognisedFacts,
  RecognisedItem,
} from '../../../../../miniprogram/packages/data/model/recognise/recognise';
import { basicInfoSample } from '../../../../fixtures/officialSamples';
import { day } from '../../../../domain/arbitraries';
import { recognise } from '../../../../support/pasted';

export const today = day('2024-09-01');

export function read(text: string, on = '2024-09-01'): RecognisedItem[] {
  return recognise(text, day(on));
}

/** The only account of a text. */
export function one(text: string, on?: string): { source: string; facts: RecognisedFacts; warnings: string[] } {
  const items = read(text, on);
  const item = items[0];
  if (items.length !== 1 || !item?.ok) throw new Error(`not one account: ${JSON.stringify(items)}`);
  return item.value;
}

/** The only error of a text. */
export function error(text: string): string {
  const items = read(text);
  const item = items[0];
  if (items.length !== 1 || !item || item.ok) throw new Error(`not one error: ${JSON.stringify(items)}`);
  return item.problem.message;
}

interface Sample {
  [key: string]: unknown;
  wx_verify_info: Record<string, unknown>;
}

/** The official sample with other values; undefined drops a key. */
export function sample(change: Record<string, unknown> = {}, verify: Record<string, unknown> = {}): string {
  const official = JSON.parse(basicInfoSample) as Sample;
  return JSON.stringify({ ...official, wx_verify_info: { ...official.wx_verify_info, ...verify }, ...change });
}

/** Names of the accounts, and '!' for each error, in order. */
export function names(text: string): string[] {
  return read(text).map((item) => (item.ok ? item.value.facts.name : '!'));
}
