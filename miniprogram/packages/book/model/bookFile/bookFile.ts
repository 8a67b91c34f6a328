/**
 * The whole book as one text: canonical JSON, sealed by a fingerprint of all that stands before it. Every later schema
 * keeps the first words and the seal, so that an old version can tell a newer file from a broken one.
 */
import type { DayText } from '../../../../domain/day/day';
import { knownDay } from '../../../../domain/day/decode';
import { anyText, count, fieldsOf, list, shape, when, type Decoder } from '../../../../domain/kit/decoders';
import { fingerprint, noPrint, printed, printOn } from '../../../../domain/kit/fingerprint';
import { isRecord, parseJson } from '../../../../domain/kit/json';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { atOnce, eachOf, inOne, inTurn, type Steps, type Work } from '../steps';
import { canonicalJson } from './canonical';
import { isTooDeep } from './depth';
import { entryOf, type Entries, type Entry } from './entry';

/** All that is worth keeping of a phone. */
export interface BookContent {
  /** In use, in 最近删除, and the stubs of what was deleted for good; no examples. */
  entries: Entries;
  /** What stands beside the accounts, by its key: a group of fields, or a list of a header and the lines below it. */
  values: Readonly<Record<string, StoredJson>>;
}

export type StoredJson = Readonly<Record<string, unknown>> | readonly unknown[];

export interface BookFile extends BookContent {
  /** Version of the app that wrote it. */
  app: string;
  madeOn: DayText;
}

const schema = 1;
const start = '{"file":"nianshen-keeper","schema":';
const end = /,"sum":"([0-9a-z]+)"\}$/;

/** Canonical: equal for equal books, whatever order things were stored in. */
export function writeBookFile({ app, madeOn, entries, values }: BookFile): string {
  const kept = [...entries.values()].filter(({ account }) => !account?.example);
  const accounts = kept.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ packed }) => packed);
  const body = `${start}${schema},${canonicalJson({ app, madeOn, accounts, values }).slice(1, -1)}`;
  return `${body},"sum":"${fingerprint(body)}"}`;
}

const reasons = {
  empty: '这个文件是空的。',
  foreign: '这不是「年审管家」导出的数据文件。',
  cut: '文件不完整，可能没有传完。请重新发一次，再打开。',
  broken: '文件的内容坏了，或者被改动过，不能用。请重新导出一份。',
  newer: '这个文件是更新版本的「年审管家」导出的。点右上角“…”，选“重新进入小程序”，更新到最新版，再打开它。',
};

/** Total: any text gives the book that was written, or a Chinese reason why not. */
export function readBookFile(text: string): Result<BookFile> {
  return atOnce(readingBookFile(text));
}

/** How much of a file is looked through, and how many accounts are read, in one step. */
const charsAStep = 200_000;
const accountsAStep = 16;

/** `readBookFile` in steps; only JSON has to be parsed in one of them. */
export function readingBookFile(text: string): Work<Result<BookFile>> {
  const whole = text.trim();
  const seal = end.exec(whole.slice(-sealAtMost));
  const body = whole.length - (seal?.[0].length ?? 0);
  const entries = new Map<string, Entry>();
  let problem = foreignTo(whole) || (seal ? '' : reasons.cut);
  let read: Written | null = null;
  /** A part that comes to nothing once something is wrong. */
  const unlessRefused = (part: () => Steps) => () => (problem === '' ? part() : inOne(() => undefined));
  const take = (packed: unknown): void => {
    const entry = entryOf(packed);
    if (!entry.ok) problem ||= unreadable(`accounts [${entries.size}] ${entry.problem}`);
    else if (entries.has(entry.value.id)) problem ||= '文件里同一个账号出现了两次，没有导入。';
    else entries.set(entry.value.id, entry.value);
  };
  const step = inTurn([
    unlessRefused(() =>
      printing(whole, body, (print) => {
        if (print !== seal?.[1]) problem = reasons.broken;
      }),
    ),
    unlessRefused(() =>
      inOne(() => {
        const found = parsed(whole);
        if (found.ok) read = found.value;
        else problem = found.problem;
      }),
    ),
    unlessRefused(() => eachOf(read?.accounts ?? [], accountsAStep, take)),
  ]);
  const result = (): Result<BookFile> =>
    problem !== '' || read === null
      ? refuse(problem)
      : ok({ app: read.app, madeOn: read.madeOn, entries, values: read.values });
  return { step, result };
}

/** Characters in which a seal has room. */
const sealAtMost = 40;

/** '' for a text that begins as ours do. */
function foreignTo(whole: string): string {
  if (whole === '') return reasons.empty;
  if (whole.startsWith(start)) return '';
  return start.startsWith(whole) ? reasons.cut : reasons.foreign;
}

const unreadable = (problem: string): string => `文件里有读不懂的内容，没有导入：${problem}`;

function printing(text: string, length: number, done: (print: string) => void): Steps {
  let print = noPrint;
  let at = 0;
  return () => {
    const to = Math.min(length, at + charsAStep);
    print = printOn(print, text, at, to);
    at = to;
    if (at === length) done(printed(print));
    return length === 0 ? 1 : at / length;
  };
}

/** A text whose seal holds; its accounts are still to be read. */
function parsed(whole: string): Result<Written> {
  const value = parseJson(whole);
  if (!isRecord(value)) return refuse(reasons.broken);
  if (typeof value.schema === 'number' && value.schema > schema) return refuse(reasons.newer);
  const read = file(value);
  return read.ok ? read : refuse(unreadable(read.problem));
}

interface Written {
  schema: number;
  app: string;
  madeOn: DayText;
  accounts: unknown[];
  values: Record<string, StoredJson>;
}

const storedJson: Decoder<StoredJson> = (value) => {
  const hasFields = isRecord(value) || (Array.isArray(value) && isRecord(value[0]));
  return hasFields && !isTooDeep(value) ? ok(value as StoredJson) : refuse('应该是一组字段');
};
const file = shape<Written>({
  schema: when(count, (found) => found === schema),
  app: anyText,
  madeOn: knownDay,
  accounts: list((packed: unknown) => ok(packed)),
  values: fieldsOf(storedJson),
});
