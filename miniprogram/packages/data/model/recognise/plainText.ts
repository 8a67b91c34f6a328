/** Any text with one name and one date, such as “杭州示例商贸小程序 认证到期日 2026-03-05”. It never guesses between two. */
import { ok } from '../../../../domain/kit/result';
import type { Day } from '../../../../domain/day/day';
import { formatDay } from '../../../../domain/day/day';
import { readAppid } from './accountJson';
import { cleanText, unreadable } from './clean';
import type { FoundDate } from './dates';
import { findDates, hasYearlessDate } from './dates';
import { isSentence, readName } from './plainName';
import type { RecognisedItem } from './types';
import { onlyName } from './types';

const example = '请写成“账号名称 2026-03-05”这样';

/**
 * What a text says when it is all that was pasted: an account or an error for each of its parts. `room`: how many items
 * are wanted at most.
 */
export function readPlainText(text: string, room: number): RecognisedItem[] {
  const blocks = datedLines(text) > 1 ? text.split(/\n[ \t]*\n/).filter((block) => block.trim() !== '') : [text];
  const items: RecognisedItem[] = [];
  for (const block of blocks) {
    if (items.length >= room) break;
    if (datedLines(block) > 1) items.push(...readLines(block, room - items.length));
    else items.push(readOne(block));
  }
  return items;
}

/**
 * Lines beside structured data: most are the log around it. A line that speaks of a due day is read; one that could be
 * an account but doesn't say so is neither guessed at nor dropped in silence; the rest is passed over.
 */
export function readStrayLines(text: string, room: number): RecognisedItem[] {
  const items: RecognisedItem[] = [];
  for (const line of text.split('\n')) {
    if (items.length >= room) break;
    if (findDates(line).length === 0) continue;
    if (/到期|年审|有效期|截止/.test(line)) items.push(readOne(line));
    else if (couldBeAccount(line))
      items.push(unreadable('这一行夹在平台数据中间，没有当作账号。要添加它，请单独粘贴这一行', line));
  }
  return items;
}

/** A name in Chinese and a date; no time of day as a log's lines have it, no 【heading】 as a chat's have it. */
function couldBeAccount(line: string): boolean {
  return /[\u4e00-\u9fff]/.test(line) && !/\d:\d|^\s*【/.test(line) && readOne(line).ok;
}

function datedLines(text: string): number {
  return text.split('\n').filter((line) => findDates(line).length > 0).length;
}

/** Several lines with dates: each line speaks for itself. A line of nothing but column titles is none. */
function readLines(block: string, room: number): RecognisedItem[] {
  const lines = block
    .split('\n')
    .filter((line) => findDates(line).length > 0 || readName(line, []).candidates.length > 0);
  return lines.slice(0, room).map(readOne);
}

function readOne(text: string): RecognisedItem {
  const dates = findDates(text);
  const days = [...new Set(dates.map((date) => (date.day.ok ? formatDay(date.day.value) : date.text)))];
  if (days.length > 1)
    return unreadable(
      `有 ${days.length} 个日期（${days.slice(0, 3).join('、')}），不知道哪个是到期日，请只留一个`,
      text,
    );
  const read = readName(text, dates);
  const date = dates[0];
  if (!date) return unreadable(noDate(text, read.candidates.length > 0), text);
  if (!date.day.ok) return unreadable(`日期“${date.text}”不对：${date.day.problem}`, text);
  return readDated(text, date, date.day.value, read);
}

function readDated(text: string, date: FoundDate, due: Day, read: ReturnType<typeof readName>): RecognisedItem {
  if (read.otherDate !== '')
    return unreadable(`“${date.text}”写的是“${read.otherDate}”，不是到期日。请到后台查看到期日`, text);
  const warnings: string[] = date.note === '' ? [] : [date.note];
  const appid = readAppid(read.appid, warnings);
  const [found, second] = read.candidates;
  if (second !== undefined)
    return unreadable(
      `分不清账号名称是哪一段（${read.candidates
        .slice(0, 3)
        .map((name) => cleanText(name, 20))
        .join('、')}），${example}`,
      text,
    );
  const name = found ?? appid;
  if (name === '') return unreadable(`只有日期 ${date.text}，没有账号名称，${example}`, text);
  if (isSentence(name)) return unreadable(`没看出账号名称，这像一句话，${example}`, text);
  if (found === undefined) warnings.push('没有账号名称，先用 AppID 代替');
  const facts = {
    ...onlyName(name),
    kind: read.kind,
    appid,
    originalId: read.originalId,
    certifiedHow: 'unknown' as const,
  };
  return ok({ source: 'plainText', facts: { ...facts, dueOn: formatDay(due), dueTrust: 'estimated' }, warnings });
}

function noDate(text: string, named: boolean): string {
  if (hasYearlessDate(text)) return `日期少了年份，${example}`;
  return named ? `没有找到到期日，${example}` : `没有账号名称，也没有日期，${example}`;
}
