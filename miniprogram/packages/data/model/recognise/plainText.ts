/** Any text with one name and one date, such as “杭州示例商贸小程序 认证到期日 2026-03-05”. It never guesses between two. */
import { ok } from '../../../../domain/kit/result';
import type { Day } from '../../../../domain/day/day';
import { formatDay } from '../../../../domain/day/day';
import { readAppid } from './accountJson';
import { cleanText, unreadable } from './clean';
import type { FoundDate } from './dates';
import { findDates, hasYearlessDate } from './dates';
import { isGarbled, isLogLine, isMisread } from './doubts';
import { isSentence, readName } from './plainName';
import { columnTitles, isTitleLine, type ColumnTitles } from './titles';
import { flat } from './steps';
import type { ReadPart, RecognisedItem } from './types';
import { onlyName } from './types';

const example = '请写成“账号名称 2026-03-05”这样';

/**
 * What a text says when it is all that was pasted: an account or an error for each of its parts. `room`: how many items
 * are wanted at most.
 */
export function* readPlainText(text: string, room: number): Generator<ReadPart> {
  const blocks = datedLines(text).length > 1 ? text.split(/\n[ \t]*\n/) : [text];
  const columns = columnTitles();
  let count = 0;
  for (const part of flat(blocks, (block) => readBlock(block, blocks.length === 1, columns))) {
    if (count >= room) return;
    count += 1;
    yield part;
  }
  if (count === 0) yield { text, items: [readOne(text)] };
}

function readBlock(block: string, isOnly: boolean, columns: ColumnTitles): Iterable<ReadPart> {
  if (isList(block)) return readLines(block, columns);
  return isOnly || !saysNothing(block) ? [{ text: block, items: [readLine(block, columns)] }] : [];
}

/**
 * Does every line of a block speak for itself? So where several have dates, below titles, and where one alone has all
 * that it takes: a line more must not spoil it.
 */
function isList(block: string): boolean {
  const dated = datedLines(block);
  const first = dated[0];
  if (dated.length > 1) return true;
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  if (first === undefined || lines.length < 2) return isGarbled(block) && lines.length > 1;
  const others = lines.filter((line) => line !== first && !saysNothing(line));
  return lines.some(isTitleLine) || (others.length > 0 && readOne(first).ok);
}

function datedLines(text: string): string[] {
  return text.split('\n').filter((line) => findDates(line).length > 0);
}

/** Each line speaks for itself; lines that lost their encoding are one part. */
function readLines(block: string, columns: ColumnTitles): Iterable<ReadPart> {
  const misread = isMisread(block);
  const lines = linesOf(block);
  const lost = (line: string): boolean => isGarbled(line) || (misread && /[^\x20-\x7e\s]/.test(line));
  const garbled = lines.filter(lost);
  const first = garbled[0];
  const told = first === undefined ? [] : [{ text: garbled.join('\n'), items: [readOne(first)] }];
  const partsOf = (line: string): ReadPart[] =>
    lost(line) || columns.take(line) || saysNothing(line) ? [] : [{ text: line, items: [readLine(line, columns)] }];
  return flat([told, lines], (part) => (part === lines ? flat(lines, partsOf) : told));
}

/** What speaks for itself in a block: its lines, or two each where names and days take turns. */
function linesOf(block: string): string[] {
  return pairs(block) ?? block.split('\n');
}

/** A name and below it its day, again and again: each two lines are one. null: it isn't so. */
function pairs(block: string): string[] | null {
  const lines = block.split('\n').filter((line) => !saysNothing(line));
  const paired = lines.every((line, index) => {
    const dates = findDates(line);
    const count = readName(line, dates).candidates.length;
    return index % 2 === 0 ? dates.length === 0 && count === 1 : dates.length > 0 && count === 0;
  });
  if (!paired || lines.length % 2 > 0) return null;
  return lines.filter((_, index) => index % 2 === 0).map((line, index) => `${line}\n${lines[index * 2 + 1] ?? ''}`);
}

/** One line, without the dates that stand in a column of other dates. */
export function readLine(line: string, columns: ColumnTitles): RecognisedItem {
  const { text, otherDate } = columns.strip(line);
  if (otherDate === '' || findDates(text).length > 0) return readOne(text, line);
  return unreadable(`这里的日期在“${otherDate}”一列，不是到期日，没有采用。请到后台查看到期日`, line);
}

/** Is there nothing in a text to be read: no name, no date, no id? Blank lines, rules, titles and set phrases. */
export function saysNothing(text: string): boolean {
  if (isTitleLine(text)) return true;
  if (findDates(text).length > 0 || hasYearlessDate(text)) return false;
  const { candidates, appid, originalId } = readName(text, []);
  return candidates.length === 0 && appid === '' && originalId === '';
}

/** `shown`: the text as it was pasted. */
export function readOne(text: string, shown = text): RecognisedItem {
  if (isGarbled(text))
    return unreadable('这段文字是乱码，编码不对。请把文件另存为 UTF-8 编码，或者打开表格直接复制', shown);
  if (isLogLine(text)) return unreadable('这是程序的日志，没有认出账号。请让技术人员把里面的 JSON 整段复制给你', shown);
  const dates = findDates(text);
  const days = Array.from(new Set(dates.map((date) => (date.day.ok ? formatDay(date.day.value) : date.text))));
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
  const found = read.candidates[0];
  if (read.candidates.length > 1)
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
