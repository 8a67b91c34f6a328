/** What is odd about an account that was read, and is to be looked at before it is taken. */
import type { Day } from '../../../../domain/day/day';
import { readDay } from '../../../../domain/day/day';
import { ok } from '../../../../domain/kit/result';
import type { RecognisedItem } from './types';

/**
 * A certification lasts a year, and a review that is passed when its window opens (three months ahead) adds one to what
 * is left: no due day lies further ahead. Days.
 */
const furthest = 366 + 92;
/** An account that is overdue for longer hardly is in anybody's list: it may be the day of certification. Days. */
const longPast = 366;

const replaced = /\ufffd/;
/** 账号, 名称, 到期, 小程序, … as UTF-8 read as GBK. */
const asGbk = /锟斤拷|烫烫烫|璐﹀彿|甯愬彿|鍚嶇О|鍒版湡|灏忕▼|鍏紬|璁よ瘉|鏃堕棿|鏃ユ湡|鏈嶅姟|骞村/;
/** Chinese as UTF-8 read as Latin 1 or Windows 1252. */
const asLatin = /(?:[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}){3}/;

/** The item with a word about a due day that can hardly be one, and about a name that lost its encoding. */
export function withDoubts(item: RecognisedItem, today: Day): RecognisedItem {
  if (!item.ok) return item;
  const { facts, warnings } = item.value;
  const doubts = [dueDoubt(facts.dueOn, today), isGarbled(facts.name) ? '名称里有乱码，请核对' : ''].filter(
    (doubt) => doubt !== '',
  );
  return doubts.length === 0 ? item : ok({ ...item.value, warnings: warnings.concat(doubts) });
}

function dueDoubt(dueOn: string, today: Day): string {
  const due = readDay(dueOn);
  if (due === null) return '';
  if (due - today > furthest) return `到期日 ${dueOn} 太远了，认证一次最多管一年多，请核对`;
  return today - due > longPast ? `到期日 ${dueOn} 已经过了一年多，请核对它是不是认证的日期` : '';
}

/** Text that was read in another encoding than it was written in. */
export function isGarbled(text: string): boolean {
  return replaced.test(text) || isMisread(text);
}

/** Text that shows which wrong encoding it was read in: then all of it was. */
export function isMisread(text: string): boolean {
  return asGbk.test(text) || asLatin.test(text);
}

const logStart = /^\W{0,3}\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[^A-Za-z]{0,16}([A-Z]{1,7})\b/;
const logLevels = ['TRACE', 'DEBUG', 'INFO', 'WARNING', 'ERROR', 'FATAL'];

/** A program's log: a stamp to the second and its level, as far as it was copied. The day is the one of writing. */
export function isLogLine(text: string): boolean {
  const level = logStart.exec(text)?.[1] ?? '';
  return level !== '' && logLevels.some((known) => known.startsWith(level));
}
