/**
 * One reader for everything that people paste about an account: official JSON, the platform's pushes and notices, and
 * plain text with one name and one date, mixed in any order.
 */
import type { Day } from '../../../../domain/day/day';
import { unescapeHtml, unreadable } from './clean';
import { withDoubts } from './doubts';
import { readParts } from './pieces';
import { each, type Steps } from '../../../../domain/kit/steps';
import type { ReadsPlain, RecognisedItem } from './types';

export type { RecognisedFacts, RecognisedItem, RecognisedSource } from './types';

/** How many accounts one paste may hold, and how many UTF-16 units of text. */
export const itemLimit = 5000;
export const textLimit = 10_000_000;

const help = '请粘贴 getAccountBasicInfo 返回的 JSON、平台的年审通知，或“账号名称 2026-03-05”这样的文字';

/**
 * What a pasted text says, item by item, in the order in which it is said: accounts with warnings, and errors that say
 * what is wrong. Never empty, never throws, whatever comes; takes time in proportion to the text, in steps of a line
 * each. `today`: the Beijing day, by which an end in the past is told from one to come. `readsPlain`: reads what is
 * neither data nor a notice, where there is more to it than names and days.
 */
export function* recognising(text: string, today: Day, readsPlain?: ReadsPlain): Steps<RecognisedItem[]> {
  if (text.length > textLimit)
    return [unreadable(`这段文字有 ${text.length} 个字，一次最多读 1000 万个字，请分几次粘贴`, text.slice(0, 200))];
  const plain = plainText(text);
  if (plain.trim() === '') return [unreadable(`还没有内容，${help}`, '')];
  const items: RecognisedItem[] = [];
  yield* each(readParts(plain, today, itemLimit + 1, readsPlain), (part) =>
    part?.items.forEach((item) => void items.push(item)),
  );
  yield* each(items, (item, at) => void (items[at] = withDoubts(item, today)));
  if (items.length === 0) return [unreadable(`没有找到账号信息，${help}`, plain)];
  return items.length > itemLimit
    ? items.slice(0, itemLimit).concat(unreadable(`一次最多读 ${itemLimit} 个，后面的没有读，请分几次粘贴`, ''))
    : items;
}

/** The text that is read: plain line ends, nothing escaped for a web page. */
export function plainText(text: string): string {
  return unescapeHtml(text.replace(/\ufeff/g, '').replace(/\r\n?/g, '\n'));
}
