/** What can't be read on this phone, of the book and beside it, and what was set aside of it. */
import { todayAt, type Day } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';
import { fieldOf } from '../../../domain/kit/json';
import { ok } from '../../../domain/kit/result';
import { unreadValues } from '../../../storage/areas/aside';
import { openKeptFiles } from '../../../storage/areas/keptFiles';
import type { Book } from '../../../storage/book/types';
import { kindOfKey, pageOfKey, type ValueKind } from '../../../storage/device/keys';
import type { FileArea, KeyValueStore } from '../../../storage/device/ports';
import { readSealed, schemaIn, writeSealed } from '../../../storage/sealed/lines';
import { unsealValue } from '../../../storage/sealed/seal';
import { readValue } from '../../../storage/writing/oneValue';
import { put } from '../../../storage/writing/put';
import type { Written } from '../../../storage/writing/written';
import { unwritten } from '../../../storage/writing/written';

/** One place. */
export interface Unread {
  /** Of what it is, in Chinese. */
  where: string;
  reason: string;
  /** What stands there as it is; '' if nothing does. */
  text: string;
}

export interface UnreadPorts {
  store: KeyValueStore;
  files: FileArea;
  book: Pick<Book, 'faults' | 'settle'>;
}

const words: Partial<Record<ValueKind, string>> = {
  settings: '设置',
  choices: '提醒设置',
  draft: '没写完的草稿',
  registrations: '注册记录',
  savedFilters: '存下的筛选',
  columnChoices: '表格的列',
  ledger: '提醒记录',
  calendarAdded: '手机日历的记录',
  calendarExport: '日历文件的记录',
};

/** Every place, the accounts first. */
export function unreadHere({ store, files, book }: UnreadPorts, today: Day): Unread[] {
  const faults = book.faults().map(({ page, line, reason, text }) => {
    return { where: `${whereIs(page)}${line > 0 ? `第 ${line} 行` : ''}`, reason, text };
  });
  const values = unreadValues(store).map(({ key, unread }) => {
    return { where: whereIs(key), reason: unread === '' ? '这次没有读出来' : '在存储里被改动或截断了', text: unread };
  });
  const kept = openKeptFiles(files, 'aside');
  const aside = kept.names().map((name) => {
    const value = unsealValue(kept.read(name) ?? '');
    const [key, text] = [textIn(value, 'key'), textIn(value, 'text')];
    const reason = `${shortDay(todayAt(kept.madeAt(name)), today)}换掉之前另存的`;
    return { where: whereIs(key), reason, text };
  });
  return [...faults, ...values, ...aside];
}

function textIn(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : '';
}

/** All of it as one text to keep or to send on: where, why, and what stands there, untouched. */
export function unreadText(all: readonly Unread[]): string {
  return all.map(({ where, reason, text }) => `【${where}】${reason}\n${text}`).join('\n\n');
}

/** Lets go of all of it, for good. What could not be read at all stays: it may be read the next time. */
export function settleUnread({ store, files, book }: UnreadPorts): Written<null> {
  const settled = book.settle();
  if (!settled.ok) return settled;
  const left = unreadValues(store).filter(({ key, unread }) => unread !== '' && !mend(store, key, unread));
  if (left.length > 0) return unwritten('failed', '有的内容手机没能改掉，还留着。清理一些手机空间，再试一次。');
  const kept = openKeptFiles(files, 'aside');
  kept.names().forEach(kept.forget);
  return ok(null);
}

/** The value without what can't be read of it. */
function mend(store: KeyValueStore, key: string, unread: string): boolean {
  const stored = readValue(store, key);
  if (!stored.ok || stored.value === null) return false;
  const broken = unread.split('\n');
  const { header, lines } = readSealed(stored.value);
  const sound = lines.filter(({ text }) => !broken.includes(text)).map(({ text }) => text);
  const isLost = sound.length === 0 || unread === stored.value;
  const after = isLost ? null : writeSealed({ ...header, schema: schemaIn(header) ?? 1 }, sound);
  return put(store, { key, before: stored.value, after }).result.ok;
}

function whereIs(key: string): string {
  const page = pageOfKey(key);
  const kind = kindOfKey(key);
  if (page !== null) return `第 ${page} 组账号`;
  return (kind && words[kind]) ?? (key === '' ? '账号' : `其他（${key}）`);
}
