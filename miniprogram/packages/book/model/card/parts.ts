import { formatDay, readDay, type Day, type DayText } from '../../../../domain/day/day';
import type { BitReader, BitWriter } from './bits';

/** How one kind of value stands in a card. What is written is read the same; reading never throws. */
export interface Part<T> {
  write(bits: BitWriter, value: T): void;
  read(bits: BitReader): T;
}

const groupBits = 4;
const mostGroups = 4;

/** A whole number from 0 to 65,535, small ones short. */
export const count: Part<number> = {
  write(bits, value) {
    const rest = value >>> groupBits;
    bits.put(((value & 0xf) << 1) | (rest > 0 ? 1 : 0), groupBits + 1);
    if (rest > 0) count.write(bits, rest);
  },
  read(bits) {
    let value = 0;
    for (let group = 0; group < mostGroups; group += 1) {
      const taken = bits.take(groupBits + 1);
      value += (taken >>> 1) << (group * groupBits);
      if ((taken & 1) === 0) return value;
    }
    bits.lost = true;
    return 0;
  },
};

/** The Chinese characters that names are mostly made of: the first 2^14 from 一 on. */
const commonFrom = 0x4e00;
const commonBits = 14;

/**
 * Any text, lone surrogates too. One that stood before is named by its place among those: accounts that go out together
 * often have a subject or a client in common. Else it is 8 bits for an ASCII character, 16 for a common Chinese one, 18
 * for all others.
 */
export const text: Part<string> = {
  write(bits, value) {
    const place = bits.texts.indexOf(value);
    bits.put(place < 0 ? 0 : 1, 1);
    if (place >= 0) return count.write(bits, place);
    bits.texts.push(value);
    count.write(bits, value.length);
    for (let at = 0; at < value.length; at += 1) writeUnit(bits, value.charCodeAt(at));
  },
  read(bits) {
    if (bits.take(1) === 1) {
      const known = bits.texts[count.read(bits)];
      if (known === undefined) bits.lost = true;
      return known ?? '';
    }
    const length = count.read(bits);
    let value = '';
    while (value.length < length && !bits.lost) value += String.fromCharCode(readUnit(bits));
    bits.texts.push(value);
    return value;
  },
};

function writeUnit(bits: BitWriter, unit: number): void {
  const common = unit - commonFrom;
  if (unit < 0x80) bits.put(unit, 8);
  else if (common >= 0 && common < 1 << commonBits) bits.put((0b10 << commonBits) | common, 16);
  else bits.put((0b11 << 16) | unit, 18);
}

function readUnit(bits: BitReader): number {
  const isAscii = bits.take(1) === 0;
  if (isAscii) return bits.take(7);
  const isCommon = bits.take(1) === 0;
  return isCommon ? commonFrom + bits.take(commonBits) : bits.take(16);
}

/**
 * A code such as wx0123456789abcdef, at half a byte a figure; any other text as it stands.
 * @param pattern of a text that is the prefix and so many figures
 */
export function code(prefix: string, figures: number, pattern: RegExp): Part<string> {
  return {
    write(bits, value) {
      const fits = pattern.test(value);
      bits.put(fits ? 1 : 0, 1);
      if (!fits) text.write(bits, value);
      else for (const figure of value.slice(prefix.length)) bits.put(parseInt(figure, 16), 4);
    },
    read(bits) {
      if (bits.take(1) === 0) return text.read(bits);
      return prefix + Array.from({ length: figures }, () => bits.take(4).toString(16)).join('');
    },
  };
}

/** One of at most 16 known values. Their order is part of the card's version: new ones only at the end. */
export function choice<T extends string>(members: readonly T[]): Part<T> {
  return {
    write: (bits, value) => bits.put(members.indexOf(value), 4),
    read(bits) {
      const member = members[bits.take(4)];
      if (member === undefined) bits.lost = true;
      return member ?? (members[0] as T);
    },
  };
}

const firstDay = readDay('2000-01-01') ?? 0;
const dayBits = 16;

/** A stored day, or ''. */
export const day: Part<DayText> = {
  write: (bits, value) => bits.put((readDay(value) ?? firstDay - 1) - firstDay + 1, dayBits),
  read(bits) {
    const number = bits.take(dayBits);
    if (number === 0) return '';
    const written = formatDay((firstDay + number - 1) as Day);
    if (readDay(written) === null) bits.lost = true;
    return written;
  },
};

export function list<T>(item: Part<T>): Part<T[]> {
  return {
    write(bits, values) {
      count.write(bits, values.length);
      for (const value of values) item.write(bits, value);
    },
    read(bits) {
      const length = count.read(bits);
      const values: T[] = [];
      while (values.length < length && !bits.lost) values.push(item.read(bits));
      return values;
    },
  };
}

/** Fields one after another, in the order in which they are named here. */
export function fields<T extends object>(parts: { [K in keyof T]-?: Part<T[K]> }): Part<T> {
  const keys = Object.keys(parts) as (keyof T & string)[];
  return {
    write(bits, value) {
      for (const key of keys) parts[key].write(bits, value[key]);
    },
    read(bits) {
      const out: Partial<T> = {};
      for (const key of keys) out[key] = parts[key].read(bits);
      return out as T;
    },
  };
}
