import type { Account, AccountId, Revision } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import { formatDay } from '../../domain/day/day';
import { utf8Length } from '../../domain/kit/text';
import { recordLimitBytes } from '../../domain/account/limits';
import { decodeAccount } from '../../domain/account/decode';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import { encodeRecord } from '../../domain/account/packed';
import { trustedAccount } from '../../domain/account/trusted';
import { decodeStored, type Stub } from '../../domain/account/stored';
import { seal, unsealValue } from '../sealed/seal';
import { parseJson } from '../../domain/kit/json';
import type { CheckedLine } from '../sealed/lines';

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

/** @param isOurs whether it stands in a page of this version's schema: then its writer has checked every field */
export function decodeLine({ text, json }: CheckedLine, isOurs = false): Line {
  if (json === null) return brokenLine(text, '这一行在存储里被改动或截断了');
  const account = isOurs ? trustedAccount(json) : null;
  if (account) return { kind: 'record', text, account };
  const read = decodeStored(parseJson(json));
  return read.ok ? { ...read.value, text } : brokenLine(text, read.problem);
}

/**
 * The line of what another book has, word for word, fields that this version doesn't know among them. Refused: over
 * 8 KB, or neither an account nor a stub.
 * @param json as it stands in a line there
 */
export function takenLine(json: string): Written<RecordLine | StubLine> {
  if (utf8Length(json) > recordLimitBytes) return unwritten('recordTooLong');
  const line = decodeLine({ text: seal(json), json });
  return line.kind === 'record' || line.kind === 'stub' ? ok(line) : unwritten('failed');
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
