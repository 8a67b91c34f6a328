import type { AccountId } from '../../domain/account/account';
import type { DayText } from '../../domain/day/day';
import { readDay } from '../../domain/day/day';
import { registrationsKey } from '../device/keys';
import type { Result } from '../../domain/kit/result';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import { fits } from '../device/quota';
import { seal } from '../sealed/seal';
import { fieldOf, parseJson } from '../../domain/kit/json';
import { splitLines } from '../sealed/lines';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

export const registrationsSchema = 1;

/**
 * A try at registering a mini-program with an official account, as it was noted. What results there are, the guide
 * decides.
 */
export interface StoredRegistration {
  day: DayText;
  accountId: AccountId;
  result: string;
}

export interface RegistrationArea {
  /** In the order in which they were noted; only those that can be read. */
  read(): readonly StoredRegistration[];
  /** '' or, in Chinese, what could not be read. */
  problem(): string;
  /** Adds one; lines that can't be read are carried along as they stand. */
  note(entry: StoredRegistration): Written<null>;
  /** Takes back the last one, if it still is this. */
  takeBack(entry: StoredRegistration): Written<null>;
}

export interface RegistrationPorts extends ValuePorts {
  usedBytes: () => number;
}

const bytesPerUnit = 3;

/** The log of tries: one sealed line for the schema, then one a try. */
export function openRegistrations(ports: RegistrationPorts): RegistrationArea {
  const lines = (): Result<string[], 'unreadable'> => {
    const value = readValue(ports.store, registrationsKey);
    if (!value.ok) return value;
    const all = value.value === null ? [] : splitLines(value.value);
    return ok(all.filter(({ json }) => !isHeader(json)).map(({ text }) => text));
  };
  const write = (texts: readonly string[]): Written<null> => {
    const text = [seal(JSON.stringify({ schema: registrationsSchema })), ...texts].join('\n');
    return writeValue(ports, registrationsKey, texts.length === 0 ? null : text);
  };
  return {
    read() {
      const texts = lines();
      return (texts.ok ? texts.value : []).map(entryOf).filter((entry): entry is StoredRegistration => entry !== null);
    },
    problem() {
      const texts = lines();
      if (!texts.ok) return '注册记录这次没有读出来，本月名额请到后台核对。';
      const broken = texts.value.filter((text) => entryOf(text) === null).length;
      return broken === 0 ? '' : `有 ${broken} 条注册记录读不出来，本月名额请到后台核对。`;
    },
    note(entry) {
      const texts = lines();
      if (!texts.ok) return unwritten('failed');
      const line = seal(JSON.stringify(entry));
      if (!fits(ports.usedBytes(), line.length * bytesPerUnit)) return unwritten('full');
      return write([...texts.value, line]);
    },
    takeBack(entry) {
      const texts = lines();
      if (!texts.ok) return unwritten('failed');
      if (texts.value[texts.value.length - 1] !== seal(JSON.stringify(entry))) return ok(null);
      return write(texts.value.slice(0, -1));
    },
  };
}

function isHeader(json: string | null): boolean {
  return json !== null && fieldOf(parseJson(json), 'schema') !== undefined;
}

function entryOf(line: string): StoredRegistration | null {
  const json = splitLines(line)[0]?.json ?? null;
  const value = json === null ? undefined : parseJson(json);
  const day = fieldOf(value, 'day');
  const accountId = fieldOf(value, 'accountId');
  const result = fieldOf(value, 'result');
  if (typeof day !== 'string' || readDay(day) === null || typeof accountId !== 'string' || typeof result !== 'string')
    return null;
  return { day, accountId, result };
}
