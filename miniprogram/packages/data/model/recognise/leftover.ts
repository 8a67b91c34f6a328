/** Lines beside data: each is read, told as not read, or known as one that says nothing. */
import { cleanText, unreadable } from './clean';
import { findDates } from './dates';
import { readLine, saysNothing } from './plainText';
import { columnTitles, type ColumnTitles } from './titles';
import { flat, nothingYet } from './steps';
import type { FoundParts, ReadPart, RecognisedItem } from './types';
import { ok } from '../../../../domain/kit/result';

/** Is the first, the last line a piece of a line that has data in it? */
export interface Joins {
  before: boolean;
  behind: boolean;
}

const dueWords = /到期|年审|有效期|截止/;
const beside = '这一行写在平台数据旁边，请核对是不是账号和到期日';

/**
 * What stands between two pieces of data. A line that speaks of a due day, or of nothing but a name and a date, is
 * read; the others are told as not read, those that follow each other in one item, unless they say nothing.
 */
export function readLeftover(text: string, joins: Joins): FoundParts {
  const columns = columnTitles();
  let unread: string[] = [];
  const told = (): ReadPart[] => {
    const lines = unread;
    unread = [];
    return lines.length > 0 ? [{ text: lines.join('\n'), items: [notRead(lines)] }] : [];
  };
  const lines = text.split('\n');
  const last = lines.length - 1;
  return flat(lines, (line, index): readonly (ReadPart | undefined)[] => {
    const parts: (ReadPart | undefined)[] = nothingYet.slice();
    if (!columns.take(line) && !saysNothing(line) && !standsBeside(line)) {
      const item = readBeside(line, columns);
      if (item) parts.push(...told(), { text: line, items: [item] });
      else if (!(index === 0 && joins.before) && !(index === last && joins.behind)) unread.push(line);
    }
    return index === last ? parts.concat(told()) : parts;
  });
}

/** null: no account and no due day. */
function readBeside(line: string, columns: ColumnTitles): RecognisedItem | null {
  if (findDates(line).length === 0) return null;
  const item = readLine(line, columns);
  if (dueWords.test(line)) return item;
  if (!item.ok || !/[\u4e00-\u9fff]/.test(line) || hasTimeOfDay(line)) return null;
  return ok({ ...item.value, warnings: item.value.warnings.concat(beside) });
}

function notRead(lines: readonly string[]): RecognisedItem {
  const text = lines.join('\n');
  const first = lines[0] ?? '';
  return lines.length === 1
    ? unreadable('这一行没有读：没看出账号和到期日', text)
    : unreadable(`从“${cleanText(first, 20)}”起的 ${lines.length} 行没有读：没看出账号和到期日`, text);
}

/** The hours that spreadsheets put behind a day are no time of day. */
function hasTimeOfDay(line: string): boolean {
  return /\d:\d/.test(line.replace(/\b0?0:00(?::00)?|23:59(?::59)?/g, ''));
}

const fence = /^\s*(?:`{3,9}|~{3,9})\s*\w*\s*$/;
const logStamp = /^\W{0,3}\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\b(?:INFO|DEBUG|WARN|ERROR|TRACE)\b/;
const chatHeading = /^.{0,20} \d{1,2}:\d\d(?::\d\d)?\s*$/;
const noticeHeading = /^\s*【.{0,40}(?:通知|提醒|消息|公告).{0,20}】[\d\s年月日/.:-]*$|^.{0,12}(?:提醒|通知)$/;
const courtesy: readonly RegExp[] = [
  /^(?:(?:接口)?返回(?:的)?(?:结果|内容|数据)?(?:如下)?|(?:结果|数据|内容)?如下|结果|数据|内容|以下是.{0,12})$/,
  /^(?:请|麻烦|帮忙|劳烦)?(?:[您你])?(?:看|查|处理|核对)(?:一)?下?(?:吧|哈)?$/,
  /^(?:谢谢.{0,2}|多谢|[您你]好|收到|转发.{0,6}|好的|在吗|大家好|辛苦.{0,2}|请查收|完毕?|结束)$/,
];
const introduction = /^[^\d]{1,12}[:：]\s*$/;

/**
 * Around data: a code fence, the stamps of a log, the headings of a chat and of notices, words of courtesy and of
 * introduction.
 */
function standsBeside(line: string): boolean {
  if (dueWords.test(line) && findDates(line).length > 0) return false;
  if ([fence, logStamp, chatHeading, noticeHeading, introduction].some((pattern) => pattern.test(line))) return true;
  const words = line.split(/[\s:：，,。.！!～~；;]+/).filter((word) => word !== '');
  return words.every((word) => courtesy.some((pattern) => pattern.test(word)));
}
