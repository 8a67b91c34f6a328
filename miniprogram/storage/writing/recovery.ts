import { carryOut, clearMark } from './carryOut';
import { removeFile } from './journal';
import { isNewer } from '../sealed/schemas';
import { decodeJournal, decodeMark } from './journalFile';
import type { JournalMark } from './journalFile';
import { isJournalFile, journalKey } from '../device/keys';
import type { FileArea, KeyValueStore } from '../device/ports';
import { ok } from '../../domain/kit/result';
import type { Image } from './put';
import { put } from './put';
import type { Written } from './written';
import { readAgainHint, unwritten } from './written';
import { finishWipe, wipeMark, wipeUnfinished } from './wipe';

/** journal: an unfinished write can't be finished now; lost: not any more, since its file is gone or broken. */
export type RecoveryLock = 'newer' | 'journal' | 'lost' | 'unreadable';

/**
 * What opening found of an unfinished write. `lock`: why the app may only be read (null: all is well).
 * `overlay`: values that count instead of the stored ones, because the storage could not be brought to them.
 */
export interface Recovery {
  lock: { cause: RecoveryLock; message: string } | null;
  overlay: ReadonlyMap<string, string | null>;
  notices: string[];
}

const none: ReadonlyMap<string, string | null> = new Map();

const messages = {
  unreadable: `手机的存储这次没有读出来。为了不弄丢数据，现在只能查看。${readAgainHint}；还不行就把微信完全关掉，再打开。`,
  newer: '更新版本的「年审管家」有一次修改没有做完，当前版本只能查看。点右上角“…”，选“重新进入小程序”，更新到最新版。',
  lost: `上一次批量修改没有做完，记录它的文件找不到或者坏了，账号可能只改了一部分。为了不再弄乱，现在只能查看。${readAgainHint}，还读不到就可以放弃那一步，再用备份恢复。`,
  stuck: `上一次批量修改中途被打断，手机现在写不进去，现在只能查看。清理一些手机空间，${readAgainHint}，会接着收尾。`,
};

/** Finishes or takes back what a killed app left, before anything else is read. Never throws. */
export function recover(store: KeyValueStore, files: FileArea): Recovery {
  let text: string | null;
  try {
    text = store.read(journalKey);
    if (text === null && store.keys().includes(journalKey)) return locked('unreadable', messages.unreadable);
  } catch {
    return locked('unreadable', messages.unreadable);
  }
  if (text === null) return { lock: null, overlay: none, notices: [] };
  if (text === wipeMark) return goOnWiping(store, files);
  if (isNewer(journalKey, text)) return locked('newer', messages.newer);
  const mark = decodeMark(text);
  const images = mark && readJournal(files, mark);
  if (!mark || !images) return locked('lost', messages.lost);
  return redo(store, files, { text, mark, images });
}

/**
 * Gives up a write whose journal is lost: every key stays as it is, with the write's change or without, and the next
 * opening finds nothing unfinished. Leaves a journal alone that can be read after all: opening finishes that one.
 */
export function giveUpLost(store: KeyValueStore, files: FileArea): Written<null> {
  if (recover(store, files).lock?.cause !== 'lost') return ok(null);
  const gone = put(store, { key: journalKey, before: null, after: null }).result.ok;
  return gone ? ok(null) : unwritten('failed', '手机没能写入，还是只能查看。清理一些手机空间，再试一次。');
}

function redo(
  store: KeyValueStore,
  files: FileArea,
  left: { text: string; mark: JournalMark; images: readonly Image[] },
): Recovery {
  const carried = carryOut(store, left.images);
  if (carried.kind === 'stuck') {
    const overlay = new Map(left.images.map((image) => [image.key, image.after]));
    return { ...locked('journal', messages.stuck), overlay };
  }
  if (!clearMark(store, left.text).result.ok) return locked('journal', messages.stuck);
  removeFile(files, left.mark.file);
  const isFinished = carried.kind === 'done' && left.images.some(({ before, after }) => before !== after);
  const notice = isFinished
    ? '上一次批量修改中途被打断，已经接着做完。'
    : '上一次批量修改中途被打断，已经恢复到修改之前，没有只改一半。';
  return { lock: null, overlay: none, notices: [notice] };
}

/** What was to go is not shown, even where the phone keeps it now. */
function goOnWiping(store: KeyValueStore, files: FileArea): Recovery {
  if (finishWipe(store, files)) return { lock: null, overlay: none, notices: ['上次清空被打断，已经接着清空。'] };
  return { ...locked('journal', wipeUnfinished), overlay: hidden(store) };
}

/** An overlay under which nothing is seen. */
function hidden(store: KeyValueStore): ReadonlyMap<string, null> {
  try {
    return new Map(store.keys().map((key) => [key, null]));
  } catch {
    // Without its keys, opening sees nothing either.
    return new Map();
  }
}

function readJournal(files: FileArea, mark: JournalMark): Image[] | null {
  try {
    const text = files.read(mark.file);
    return text === null ? null : decodeJournal(text, mark);
  } catch {
    return null;
  }
}

/**
 * Takes away files of writes that never reached their commit point, so only ever while none is under way or left
 * unfinished. One that stays is harmless and is tried again next time.
 */
export function removeOrphans(files: FileArea): boolean {
  try {
    return files
      .names()
      .filter(isJournalFile)
      .map((name) => removeFile(files, name))
      .every(Boolean);
  } catch {
    return false;
  }
}

function locked(cause: RecoveryLock, message: string): Recovery {
  return { lock: { cause, message }, overlay: none, notices: [] };
}
