/**
 * The whole book as one text: canonical JSON, sealed by a fingerprint of all that stands before it. Every later schema
 * keeps the first words and the seal, so that an old version can tell a newer file from a broken one.
 */
import type { DayText } from '../../../../domain/day/day';
import { knownDay } from '../../../../domain/day/decode';
import { anyText, count, fieldsOf, list, shape, when, type Decoder } from '../../../../domain/kit/decoders';
import { fingerprint } from '../../../../domain/kit/fingerprint';
import { isRecord, parseJson } from '../../../../domain/kit/json';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { canonicalJson } from './canonical';
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
  const whole = text.trim();
  if (whole === '') return refuse(reasons.empty);
  if (!whole.startsWith(start)) return refuse(start.startsWith(whole) ? reasons.cut : reasons.foreign);
  const seal = end.exec(whole);
  if (!seal) return refuse(reasons.cut);
  if (fingerprint(whole.slice(0, seal.index)) !== seal[1]) return refuse(reasons.broken);
  const value = parseJson(whole);
  if (!isRecord(value)) return refuse(reasons.broken);
  if (typeof value.schema === 'number' && value.schema > schema) return refuse(reasons.newer);
  const read = file(value);
  if (!read.ok) return refuse(`文件里有读不懂的内容，没有导入：${read.problem}`);
  const { app, madeOn, accounts, values } = read.value;
  const entries = new Map(accounts.map((entry) => [entry.id, entry]));
  if (entries.size < accounts.length) return refuse('文件里同一个账号出现了两次，没有导入。');
  return ok({ app, madeOn, entries, values });
}

interface Written {
  schema: number;
  app: string;
  madeOn: DayText;
  accounts: Entry[];
  values: Record<string, StoredJson>;
}

const storedJson: Decoder<StoredJson> = (value) =>
  isRecord(value) || (Array.isArray(value) && isRecord(value[0])) ? ok(value as StoredJson) : refuse('应该是一组字段');
const file = shape<Written>({
  schema: when(count, (found) => found === schema),
  app: anyText,
  madeOn: knownDay,
  accounts: list(entryOf),
  values: fieldsOf(storedJson),
});
