import type { AccountId } from '../../domain/account/account';
import type { DayText } from '../../domain/day/day';
import { knownDay } from '../../domain/day/decode';
import { anyText, shape } from '../../domain/kit/decoders';
import { registrationsKey } from '../device/keys';
import type { Result } from '../../domain/kit/result';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import { fits } from '../device/quota';
import { seal } from '../sealed/seal';
import { parseJson } from '../../domain/kit/json';
import type { CheckedLine } from '../sealed/lines';
import { readSealed, writeSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

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
  const lines = (): Result<readonly CheckedLine[], 'unreadable'> => {
    const value = readValue(ports.store, registrationsKey);
    return value.ok ? ok(readSealed(value.value ?? '').lines) : value;
  };
  const write = (texts: readonly string[]): Written<null> => {
    const text = texts.length === 0 ? null : writeSealed({ schema: schemas.registrations }, texts);
    return writeValue(ports, registrationsKey, text);
  };
  return {
    read() {
      const stored = lines();
      return (stored.ok ? stored.value : []).map(entryOf).filter((entry) => entry !== null);
    },
    problem() {
      const stored = lines();
      if (!stored.ok) return '注册记录这次没有读出来，本月名额请到后台核对。';
      const broken = stored.value.filter((line) => entryOf(line) === null).length;
      return broken === 0 ? '' : `有 ${broken} 条注册记录读不出来，本月名额请到后台核对。`;
    },
    note(entry) {
      const stored = lines();
      if (!stored.ok) return unwritten('failed');
      const line = seal(JSON.stringify(entry));
      if (!fits(ports.usedBytes(), line.length * bytesPerUnit)) return unwritten('full');
      return write([...textsOf(stored.value), line]);
    },
    takeBack(entry) {
      const stored = lines();
      if (!stored.ok) return unwritten('failed');
      const texts = textsOf(stored.value);
      if (texts[texts.length - 1] !== seal(JSON.stringify(entry))) return ok(null);
      return write(texts.slice(0, -1));
    },
  };
}

const registration = shape<StoredRegistration>({ day: knownDay, accountId: anyText, result: anyText });

function entryOf({ json }: CheckedLine): StoredRegistration | null {
  const read = registration(parseJson(json ?? ''));
  return read.ok ? read.value : null;
}

function textsOf(lines: readonly CheckedLine[]): string[] {
  return lines.map(({ text }) => text);
}
