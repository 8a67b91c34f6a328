import type { Account } from '../../miniprogram/domain/account/account';
import { emptyFields } from '../../miniprogram/domain/account/account';
import { recordLine, stubLine } from '../../miniprogram/storage/book/line';
import type { BrokenLine, Line, RecordLine, RivalLine, StubLine } from '../../miniprogram/storage/book/line';
import { encodePage } from '../../miniprogram/storage/book/page';
import { seal, unsealValue } from '../../miniprogram/storage/sealed/seal';
import { dayOf, must } from './accounts';
import type { FakePhone } from './fakePhone';
import type { FakeStore } from './fakeStore';

export function accountOf(id: string, patch: Partial<Account> = {}): Account {
  return { ...emptyFields(id), id, rev: { d1: 1 }, createdAt: 1, updatedAt: 1, deletedOn: '', ...patch };
}

export function recordOf(id: string, patch: Partial<Account> = {}): RecordLine {
  return must(recordLine(accountOf(id, patch), null));
}

export function stubOf(id: string, purgedOn = '2026-03-05'): StubLine {
  return stubLine(id, { d1: 2 }, dayOf(purgedOn));
}

export function brokenOf(text: string): BrokenLine {
  return { kind: 'broken', text, reason: 'set up by the test' };
}

export function rivalOf(id: string, text = recordOf(id, { note: 'other' }).text): RivalLine {
  return { kind: 'rival', text, id, reason: 'set up by the test' };
}

/** A line of which only its length matters. */
export function lineOfLength(id: string, length: number): StubLine {
  return { ...stubOf(id), text: 'x'.repeat(length) };
}

/** Puts a page into the storage that holds these lines. */
export function storePage({ store }: FakePhone, number: number, lines: readonly Line[], lost = 0): void {
  store.write(`page:0${number}`, encodePage(number, lines, lost).text);
  store.written.length = 0;
}

/** The text of a page as an earlier version wrote it, which did not say its number. */
export function earlierPage(lines: readonly Line[]): string {
  const header = seal(JSON.stringify({ schema: 1, lines: lines.length, lost: 0 }));
  return [header, ...lines.map(({ text }) => text)].join('\n');
}

/** Which pages the list in the storage names. */
export function listedIn(store: FakeStore): unknown {
  const text = store.values.get('pages');
  return text === undefined ? null : unsealValue(text);
}
