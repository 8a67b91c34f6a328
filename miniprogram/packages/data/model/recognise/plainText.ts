/** Any text with one name and one date, such as “杭州示例商贸小程序 认证到期日 2026-03-05”. It never guesses between two. */
import { ok } from '../../../../domain/kit/result';
import type { Day } from '../../../../domain/day/day';
import { each } from '../../../../domain/kit/steps';
import { formatDay } from '../../../../domain/day/day';
import { readAppid } from './accountJson';
import { cleanText, unreadable } from './clean';
import type { FoundDate } from './dates';
import { findDates, hasYearlessDate } from './dates';
import { isGarbled, isLogLine, isMisread } from './doubts';
import { isSentence, readName } from './plainName';
import { columnTitles, isTitleLine, type ColumnTitles } from './titles';
import { atOnce, flat, inTurn, nothingYet, upTo } from './steps';
import type { FoundParts, ReadPart, RecognisedItem } from './types';
import { onlyName } from './types';

const example = '请写成“账号名称 2026-03-05”这样';

/**
 * What a text says when it is all that was pasted: an account or an error for each of its parts. `room`: how many items
 * are wanted at most.
 */
export function readPlainText(text: string, room: number): FoundParts {
  const blocks = firstDated(text).length > 1 ? text.split(/\n[ \t]*\n/) : [text];
  const columns = columnTitles();
  let count = 0;
  return inTurn<ReadPart | undefined>(
    () =>
      upTo(
        room,
        flat(blocks, (block) => readBlock(block, blocks.length === 1, columns)),
        (part) => {
          const size = part ? 1 : 0;
          count += size;
          return size;
        },
      ),
    () => (count === 0 ? [{ text, items: [readOne(text)] }] : []),
  );
}

function readBlock(block: string, isOnly: boolean, columns: ColumnTitles): FoundParts {
  if (isList(block)) return readLines(block, columns);
  return isOnly || !saysNothing(block) ? [{ text: block, items: [readLine(block, columns)] }] : [];
}

/**
 * Does every line of a block speak for itself? So where several have dates, below titles, and where one alone has all
 * that it takes: a line more must not spoil it.
 */
function isList(block: string): boolean {
  const [first, second] = firstDated(block);
  if (second !== undefined) return true;
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  if (first === undefined || lines.length < 2) return isGarbled(block) && lines.length > 1;
  return lines.some(isTitleLine) || (readOne(first).ok && lines.some((line) => line !== first && !saysNothing(line)));
}

/** The first lines that have dates, two at most. */
function firstDated(text: string): string[] {
  const dated: string[] = [];
  text.split('\n').some((line) => {
    if (findDates(line).length > 0) dated.push(line);
    return dated.length > 1;
  });
  return dated;
}

/** Each line speaks for itself; lines that lost their encoding are one part. */
function readLines(block: string, columns: ColumnTitles): FoundParts {
  const misread = isMisread(block);
  const sound = !isGarbled(block);
  // What speaks for itself: a line, or two each where names and days take turns.
  let lines = block.split('\n');
  const lost = (line: string): boolean => !sound && (isGarbled(line) || (misread && /[^\x20-\x7e\s]/.test(line)));
  return inTurn<ReadPart | undefined>(
    () =>
      pairing(lines, (pairs) => {
        lines = pairs;
      }),
    () => {
      const garbled = lines.filter(lost);
      const first = garbled[0];
      return first === undefined ? [] : [{ text: garbled.join('\n'), items: [readOne(first)] }];
    },
    () =>
      flat(lines, (line): readonly (ReadPart | undefined)[] =>
        lost(line) || columns.take(line) || saysNothing(line)
          ? nothingYet
          : [{ text: line, items: [readLine(line, columns)] }],
      ),
  );
}

/** A name and below it its day, again and again: `done` is given each two lines as one. */
function pairing(lines: readonly string[], done: (pairs: string[]) => void): Iterable<undefined> {
  const found: string[] = [];
  let name = '';
  let isSo = true;
  return inTurn<undefined>(
    () =>
      each(lines, (line) => {
        if (!isSo || saysNothing(line)) return;
        const dates = findDates(line);
        const count = readName(line, dates).candidates.length;
        isSo = name === '' ? dates.length === 0 && count === 1 : dates.length > 0 && count === 0;
        if (name !== '') found.push(`${name}\n${line}`);
        name = name === '' ? line : '';
      }),
    () =>
      atOnce(() => {
        if (isSo && name === '') done(found);
      }),
  );
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
