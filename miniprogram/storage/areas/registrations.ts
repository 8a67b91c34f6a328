import type { AccountId } from '../../domain/account/account';
import type { DayText } from '../../domain/day/day';
import { knownDay } from '../../domain/day/decode';
import { anyText, shape } from '../../domain/kit/decoders';
import { registrationsKey } from '../device/keys';
import type { Result } from '../../domain/kit/result';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
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
  /** Adds one; lines that can't be read are set aside. */
  note(entry: StoredRegistration): Written<null>;
  /** Takes back the last one, if it still is this. */
  takeBack(entry: StoredRegistration): Written<null>;
}

/** The log of tries: one sealed line for the schema, then one a try. */
export function openRegistrations(ports: ValuePorts): RegistrationArea {
  const lines = (): Result<readonly CheckedLine[], 'unreadable'> => {
    const value = readValue(ports.store, registrationsKey);
    return value.ok ? ok(readSealed(value.value ?? '').lines) : value;
  };
  const write = (change: (texts: readonly string[]) => readonly string[]): Written<null> =>
    writeValue(ports, registrationsKey, (before) => {
      const texts = change(
        readSealed(before ?? '')
          .lines.filter(entryOf)
          .map(({ text }) => text),
      );
      return texts.length === 0 ? null : writeSealed({ schema: schemas.registrations }, texts);
    });
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
    note: (entry) => write((texts) => [...texts, seal(JSON.stringify(entry))]),
    takeBack: (entry) =>
      write((texts) => (texts[texts.length - 1] === seal(JSON.stringify(entry)) ? texts.slice(0, -1) : texts)),
  };
}

/** One try, as it stands in its line. */
export const registration = shape<StoredRegistration>({ day: knownDay, accountId: anyText, result: anyText });

function entryOf({ json }: CheckedLine): StoredRegistration | null {
  const read = registration(parseJson(json ?? ''));
  return read.ok ? read.value : null;
}
