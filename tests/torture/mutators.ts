/** Ways in which a text goes wrong on its way, or is made to. Each is pure: the dice decide. */
import { fingerprint } from '../../miniprogram/domain/kit/fingerprint';
import { seal } from '../../miniprogram/storage/sealed/seal';

/** Numbers from 0 to 1, as Math.random gives them. */
export type Dice = () => number;
/** @param other another text of the corpus */
type Mutator = (text: string, dice: Dice, other: string) => string;

/** No mutated text is longer: what lasts long is the other test's matter. */
export const longest = 120_000;

export const upTo = (dice: Dice, most: number): number => Math.floor(dice() * (most + 1));
export const oneOf = <T>(dice: Dice, all: readonly T[]): T => {
  const one = all[upTo(dice, all.length - 1)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};
/** Mostly few, now and then very many. */
const times = (dice: Dice): number => Math.floor(2 ** (dice() * dice() * 15));
/** Some stretch of a text, mostly short. */
const stretch = (text: string, dice: Dice): [start: number, end: number] => {
  const start = upTo(dice, text.length);
  return [start, Math.min(text.length, start + times(dice))];
};
const put = (text: string, dice: Dice, what: string): string => {
  const at = upTo(dice, text.length);
  return text.slice(0, at) + what + text.slice(at);
};
/** One of the places that a pattern finds, replaced. */
const exchange = (text: string, dice: Dice, pattern: RegExp, what: string): string => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return put(text, dice, what);
  const { index, 0: whole } = oneOf(dice, found);
  return text.slice(0, index) + what + text.slice(index + whole.length);
};

const odd = ['\0', '\u202e', '\u2066', '\ud800', '\udc00', '\u200b', '\ufeff', '\u2028', '\u0085', '\u001b', '\uffff'];
const numbers = ['1e999', '-1e999', '-0', '1e-7', '9007199254740993', '0x10', 'NaN', '٣', '１２', '-1', '1.5', '00'];
const days = [
  ...['2026-02-30', '2026-13-01', '0000-00-00', '1900-02-29', '2099-12-31', '2100-01-01', '99999-01-01', '26-3-5'],
  ...['2958465', '99999', '-46086', '2026-03-05T99:99:99Z', '2026年２月三十日', '1772640000000000', '今天'],
];
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const nests = [
  ['[', ']'],
  ['{"a":', '}'],
  ['<xml>', '</xml>'],
  ['(', ')'],
  ['"', '"'],
] as const;

export const mutators: Readonly<Record<string, Mutator>> = {
  'a bit flipped': (text, dice) => {
    const at = upTo(dice, text.length - 1);
    const flipped = text.charCodeAt(at) ^ (1 << upTo(dice, 15));
    return text.slice(0, at) + String.fromCharCode(flipped) + text.slice(at + 1);
  },
  'a character for another of the text': (text, dice) => {
    const at = upTo(dice, text.length - 1);
    return text.slice(0, at) + text.charAt(upTo(dice, text.length - 1)) + text.slice(at + 1);
  },
  'the end cut off': (text, dice) => text.slice(0, upTo(dice, text.length)),
  'the beginning cut off': (text, dice) => text.slice(upTo(dice, text.length)),
  'a stretch cut out': (text, dice) => {
    const [start, end] = stretch(text, dice);
    return text.slice(0, start) + text.slice(end);
  },
  'a stretch twice': (text, dice) => {
    const [start, end] = stretch(text, dice);
    return text.slice(0, end) + text.slice(start);
  },
  'the whole twice': (text) => `${text}\n${text}`,
  'two spliced': (text, dice, other) => text.slice(0, upTo(dice, text.length)) + other.slice(upTo(dice, other.length)),
  'one within another': (text, dice, other) => put(text, dice, other),
  'a stretch very often': (text, dice) => {
    const [start, end] = stretch(text, dice);
    return text.slice(0, start) + text.slice(start, Math.min(end, start + 40)).repeat(times(dice)) + text.slice(end);
  },
  'deep nesting': (text, dice) => {
    const [open, close] = oneOf(dice, nests);
    const depth = times(dice);
    const deep = open.repeat(depth) + oneOf(dice, ['', '1', '"a":1']) + (dice() < 0.7 ? close.repeat(depth) : '');
    return dice() < 0.5 ? put(text, dice, deep) : exchange(text, dice, /"[^"]*"|\d+/g, deep);
  },
  'odd characters': (text, dice) => put(text, dice, oneOf(dice, odd).repeat(1 + upTo(dice, 3))),
  'line ends mixed': (text, dice) =>
    text.replace(/\r?\n/g, () => oneOf(dice, ['\n', '\r\n', '\r', '\n\r', '\u2028', ''])),
  'a very long line': (text, dice) =>
    put(text, dice, oneOf(dice, ['a', '店', ' ', '1', '，', '\t']).repeat(2 * times(dice))),
  'many columns': (text, dice) =>
    put(text, dice, oneOf(dice, [',', '\t', '|', ';', '，', '名称,']).repeat(times(dice))),
  'a quote opened': (text, dice) =>
    put(text, dice, oneOf(dice, ['"', ',"', '\n"', '“', "'", '\\', '"""', '<![CDATA['])),
  'a key that every object has': (text, dice) =>
    dice() < 0.5
      ? exchange(text, dice, /[A-Za-z_]\w+/g, oneOf(dice, keys))
      : exchange(text, dice, /\{/g, `{"${oneOf(dice, keys)}":${oneOf(dice, ['{"schema":9}', 'null', '[]', '"x"'])},`),
  'a number that is none': (text, dice) => exchange(text, dice, /\d+/g, oneOf(dice, numbers)),
  'a day that is none': (text, dice) =>
    exchange(text, dice, /\d{4}[-/年.]\d\d?[-/月.]\d\d?|\d{5,}/g, oneOf(dice, days)),
  'another kind of value': (text, dice) =>
    exchange(
      text,
      dice,
      /"[^"]*"|\d+|\[\]|true|false|null/g,
      oneOf(dice, ['null', '[]', '{}', '""', '0', 'true', '[[]]']),
    ),
};
export const mutatorNames = Object.keys(mutators);

/**
 * A mutated text with its sums and seals made anew: without that hardly a reader would look behind them. Every text
 * that has none comes back as it is.
 */
export function resealed(text: string): string {
  const file = /^(\{"file":"nianshen-keeper"[^]*),"sum":"[^"]*"\}\s*$/.exec(text);
  if (file?.[1] !== undefined) return `${file[1]},"sum":"${fingerprint(file[1])}"}`;
  const card = /^n(\d)[0-9a-z]{6}([\w-]+)$/.exec(text);
  if (card?.[2] !== undefined) return `n${card[1]}${fingerprint(`1${card[2]}`).slice(-6).padStart(6, '0')}${card[2]}`;
  return text.replace(/^[0-9a-f]{8}\t(.*)$/gm, (_line, json: string) => seal(json));
}
