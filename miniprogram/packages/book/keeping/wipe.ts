/** 清空全部: the beginning of it. What finishes it stays with the storage, since the next start may have to. */
import { ok } from '../../../domain/kit/result';
import { journalKey, pageListKey } from '../../../storage/device/keys';
import type { FileArea, KeyValueStore } from '../../../storage/device/ports';
import { wxFiles } from '../../../storage/device/wxFiles';
import { openWxStore } from '../../../storage/device/wxStore';
import { reopenBook } from '../../../storage/phone';
import { isFull } from '../../../storage/writing/carryOut';
import { put } from '../../../storage/writing/put';
import { giveUpReserve } from '../../../storage/writing/reserve';
import { finishWipe, wipeMark, wipeUnfinished } from '../../../storage/writing/wipe';
import type { Written } from '../../../storage/writing/written';
import { unwritten } from '../../../storage/writing/written';

/**
 * Takes away everything that this app has stored, for good, and opens the empty book; what is in the phone's calendar
 * stays there. Where it failed, either nothing is gone, or the book is shown empty and the next opening goes on.
 */
export function wipeEverything(): Written<null> {
  const wiped = wipe(openWxStore(), wxFiles);
  reopenBook();
  return wiped;
}

const halfWiped = '手机只删掉了一部分内容。再清空一次，接着删。';
const untouched = '手机的存储这次用不了，什么都没有删，内容都还在。再试一次。';

/**
 * Takes away every key and every file of this app, for good, also where it may only be read: all of it, or nothing if
 * it can't begin. Setting the mark is the only commit point; a killed app goes on when it opens.
 */
export function wipe(store: KeyValueStore, files: FileArea): Written<null> {
  const before = beginning(store, files);
  if (before === undefined) return unwritten('failed', untouched);
  const commit = () => put(store, { key: journalKey, before, after: wipeMark });
  let committed = commit();
  if (isFull(committed.result)) {
    giveUpReserve(store);
    committed = commit();
  }
  // Where not even the mark has room, all goes without it: emptying a phone that is full must never need room.
  const isMarked = committed.result.ok;
  if (!isMarked && !isFull(committed.result))
    return unwritten('failed', committed.lock === null ? untouched : wipeUnfinished);
  if (!isMarked) put(store, { key: pageListKey, before: null, after: null });
  return finishWipe(store, files) ? ok(null) : unwritten('failed', isMarked ? wipeUnfinished : halfWiped);
}

/** What stands under the mark's key, undefined if the phone can't be read: then a wipe could not be finished. */
function beginning(store: KeyValueStore, files: FileArea): string | null | undefined {
  try {
    files.names();
    store.keys();
    return store.read(journalKey);
  } catch {
    return undefined;
  }
}
