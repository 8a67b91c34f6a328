import type { Account, AccountId, Revision } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import { formatDay } from '../../domain/day/day';
import { utf8Length } from '../../domain/kit/text';
import { recordLimitBytes } from '../../domain/account/limits';
import { decodeAccount } from '../../domain/account/decode';
import { anyText, counters, shape } from '../../domain/kit/decoders';
import { ok, refuse } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import { decodeRecord, encodeRecord } from './record';
import { seal, unsealValue } from '../sealed/seal';
import { fieldOf, parseJson } from '../../domain/kit/json';
import type { CheckedLine } from '../sealed/lines';

/** What stays of a purged account, so that merging with another phone does not bring it back. Nothing personal. */
export interface Stub {
  stub: true;
  id: AccountId;
  rev: Revision;
  /** Day on which the account was deleted for good. */
  purgedOn: string;
}

export interface RecordLine {
  kind: 'record';
  text: string;
  account: Account;
}
export interface StubLine {
  kind: 'stub';
  text: string;
  stub: Stub;
}
/** Can't be read; carried verbatim at every rewrite. */
export interface BrokenLine {
  kind: 'broken';
  text: string;
  reason: string;
}
/** Second reading of an id that is in use elsewhere, with changes of its own; carried verbatim too. */
export interface RivalLine {
  kind: 'rival';
  text: string;
  id: AccountId;
  reason: string;
}

/**
 * A line of a page. `text` is exactly what stands in the page, so that an untouched line is never written differently.
 */
export type Line = RecordLine | StubLine | BrokenLine | RivalLine;

const readStub = shape<Stub>({
  stub: (value) => (value === true ? ok(true) : refuse('应该是 true')),
  id: anyText,
  rev: counters,
  purgedOn: anyText,
});

export function decodeLine({ text, json }: CheckedLine): Line {
  if (json === null) return brokenLine(text, '这一行在存储里被改动或截断了');
  const value = parseJson(json);
  if (fieldOf(value, 'stub') === true) {
    const stub = readStub(value);
    return stub.ok ? { kind: 'stub', text, stub: stub.value } : brokenLine(text, '已删除账号的记号读不懂');
  }
  const decoded = decodeRecord(value);
  return decoded.ok ? { kind: 'record', text, account: decoded.value } : brokenLine(text, decoded.problem);
}

/**
 * The line of an account. What comes back holds nothing of the caller's objects: it is what a later reading will give.
 * Fields that this version doesn't know are taken over from `previous`. Refused: over 8 KB, or not an account.
 */
export function recordLine(account: Account, previous: RecordLine | null): Written<RecordLine> {
  const given = JSON.stringify(account);
  if (utf8Length(given) > recordLimitBytes) return unwritten('recordTooLong');
  const decoded = decodeAccount(parseJson(given));
  if (!decoded.ok) return unwritten('failed', `没有保存，内容还在页面上：${decoded.problem}`);
  const json = encodeRecord(decoded.value, previous === null ? undefined : unsealValue(previous.text));
  if (utf8Length(json) > recordLimitBytes) return unwritten('recordTooLong');
  return ok({ kind: 'record', text: seal(json), account: decoded.value });
}

export function stubLine(id: AccountId, rev: Revision, today: Day): StubLine {
  const stub: Stub = { stub: true, id, rev, purgedOn: formatDay(today) };
  return { kind: 'stub', text: seal(JSON.stringify(stub)), stub };
}

export function brokenLine(text: string, reason: string): BrokenLine {
  return { kind: 'broken', text, reason };
}

/** Id that a line stands for, null where nobody can tell (broken) or another line does (rival). */
export function idOf(line: Line): AccountId | null {
  if (line.kind === 'record') return line.account.id;
  return line.kind === 'stub' ? line.stub.id : null;
}

/** Revision of a readable line. */
export function revisionOf(line: RecordLine | StubLine): Revision {
  return line.kind === 'record' ? line.account.rev : line.stub.rev;
}
