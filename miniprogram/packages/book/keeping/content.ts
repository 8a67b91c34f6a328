/** Between the texts of the storage and the content of a book file. */
import type { Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import { resolveDuplicates } from '../../../storage/book/duplicates';
import { decodePage, type Page } from '../../../storage/book/page';
import { pageOfKey } from '../../../storage/device/keys';
import type { KeyValueStore } from '../../../storage/device/ports';
import { unsealValue } from '../../../storage/sealed/seal';
import { isNewer } from '../../../storage/sealed/schemas';
import type { BookContent, StoredJson } from '../model/bookFile/bookFile';
import { entryOf, type Entry } from '../model/bookFile/entry';
import { atOnce, eachOf, inTurn, type Work } from '../model/steps';
import { jsonOf, keptKind, textOf } from './values';

export interface Gathered extends BookContent {
  /** Lines that can't be read: they are not in it. */
  unread: number;
}

const newer = '这里有更新版本的「年审管家」保存的数据。点右上角“…”，选“重新进入小程序”，更新到最新版。';

/** What the storage holds: the texts by their keys. */
export function textsIn(store: KeyValueStore): Result<ReadonlyMap<string, string>> {
  try {
    const texts = new Map<string, string>();
    for (const key of store.keys()) {
      if (pageOfKey(key) === null && keptKind(key) === null) continue;
      const text = store.read(key);
      if (text === null) return refuse('手机的存储这次没有读出来，再试一次。');
      texts.set(key, text);
    }
    return ok(texts);
  } catch {
    return refuse('手机的存储这次没有读出来，再试一次。');
  }
}

/** What is worth keeping of the texts of a storage, now or when a backup was made; examples are left out. */
export function gathered(texts: ReadonlyMap<string, string>): Result<Gathered> {
  return atOnce(gathering(texts));
}

/** `gathered` in steps: a page of accounts, or a value, in each. */
export function gathering(texts: ReadonlyMap<string, string>): Work<Result<Gathered>> {
  const values: Record<string, StoredJson> = {};
  const pages: Page[] = [];
  const entries = new Map<string, Entry>();
  let unread = 0;
  let isNewerHere = false;
  const takeText = ([key, text]: [string, string]): void => {
    const number = pageOfKey(key);
    if (isNewer(key, text)) isNewerHere = true;
    else if (number !== null) pages.push(decodePage(number, text));
    else if (keptKind(key) !== null) {
      const read = jsonOf(text);
      unread += read.broken;
      if (read.json !== null) values[key] = read.json;
    }
  };
  const takePage = ({ lines, lost }: Page): void => {
    unread += lost;
    for (const line of lines) {
      const read = entryOf(unsealValue(line.text));
      if (line.kind === 'broken' || line.kind === 'rival' || !read.ok) unread += 1;
      else if (!read.value.account?.example) entries.set(read.value.id, read.value);
    }
  };
  return {
    step: inTurn([() => eachOf([...texts], 1, takeText), () => eachOf(resolveDuplicates(pages).pages, 1, takePage)]),
    result: () => (isNewerHere ? refuse(newer) : ok({ entries, values, unread })),
  };
}

/** Of what a file holds beside the accounts that which this version keeps; refused where a newer one wrote it. */
export function acceptedValues(values: BookContent['values']): Result<BookContent['values']> {
  const known = Object.entries(values).filter(([key]) => keptKind(key) !== null);
  if (known.some(([key, json]) => isNewer(key, textOf(json)))) return refuse(newer);
  return ok(Object.fromEntries(known));
}
