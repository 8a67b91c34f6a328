/**
 * The platform's annual-review notice: 账号名称: … / 到期时间: 2024年1月2日 / 详情: …. Source: notify_3rd_wxa_wxverify, official
 * sample.
 */
import type { AccountKind } from '../../../../domain/account/account';
import { formatDay, parseDay } from '../../../../domain/day/day';
import type { Day } from '../../../../domain/day/day';
import { each } from '../../../../domain/kit/steps';
import { halfWidth } from '../../../../domain/kit/text';
import { nameLimit } from '../../../../domain/account/limits';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { cleanText, unreadable } from './clean';
import { findDates } from './dates';
import { atOnce, during, inTurn } from './steps';
import type { ReadPart, RecognisedItem } from './types';
import { onlyName } from './types';

/** How far a label looks for the end of its line. */
const lineAhead = 120;

type Label = 'name' | 'due' | 'details';

interface Part {
  label: Label;
  word: string;
  start: number;
  /** Of the value. */
  from: number;
  end: number;
}

export interface ReadNotices {
  parts: ReadPart[];
  /** The text that belongs to no notice: before, between and behind labels with their values, also where it is ''. */
  rest: string[];
}

/** The platform writes 账号名称, 到期时间 and 详情; providers have words of their own. */
const labels = (): RegExp =>
  /((?:账号|帐号|小程序|公众号|服务号|订阅号)(?:名称|昵称))|((?:微信)?(?:认证|年审)?(?:到期|过期|截止|失效)(?:时间|日期|日)|有效期至)|详情|备注|温馨提示/g;
/** A label has a colon or the like behind it, or stands alone on its line. */
const mark = /^[ \t]*(?:[:》]|>{1,3}|(?=\n))/;
/**
 * Text taken out of a picture has a blank for the colon: then the label begins its line, and no title follows on it.
 */
const blankMark = /^[ \t]{1,9}(?!.*(?:名称|类型|到期|有效期|时间|日期|AppID|主体|负责人|序号))(?=\S)/i;

/**
 * Finds every notice in a text with plain line ends, on one line or on several. No notice: no parts, and all of the
 * text is rest.
 */
export function readNotices(text: string): ReadNotices {
  const read: ReadNotices[] = [];
  Array.from(readingNotices(text, (one) => void read.push(one)));
  return read[0] ?? { parts: [], rest: [text] };
}

/** The same in steps of a label each; `done` is given what was found. */
export function readingNotices(text: string, done: (read: ReadNotices) => void): Iterable<undefined> {
  const parts: Part[] = [];
  const read: ReadPart[] = [];
  const isNotice = (): boolean => ['name', 'due'].every((label) => parts.some((part) => part.label === label));
  return inTurn<undefined>(
    () => findingParts(text, parts),
    () =>
      each(isNotice() ? groups(parts) : [], (group) => {
        read.push({
          text: group.map((part) => text.slice(part.start, part.end)).join('\n'),
          items: [readGroup(text, group)],
        });
      }),
    () => atOnce(() => done(isNotice() ? { parts: read, rest: restOf(text, parts) } : { parts: [], rest: [text] })),
  );
}

function restOf(text: string, parts: readonly Part[]): string[] {
  const rest: string[] = [];
  let from = 0;
  parts.forEach((part) => {
    rest.push(text.slice(from, part.start));
    from = part.end;
  });
  rest.push(text.slice(from));
  return rest;
}

function findingParts(text: string, parts: Part[]): Iterable<undefined> {
  const plain = halfWidth(text);
  const pattern = labels();
  const take = (match: RegExpExecArray): void => {
    const behind = plain.slice(match.index + match[0].length, match.index + match[0].length + lineAhead);
    const begins = /(?:^|\n)[ \t]*$/.test(plain.slice(Math.max(0, match.index - 9), match.index));
    const signs = mark.exec(behind) ?? (begins ? blankMark.exec(behind) : null);
    // At the end of a line of titles there is no colon either.
    if (!signs || (signs[0].trim() === '' && !begins)) return;
    const label = match[1] !== undefined ? 'name' : match[2] !== undefined ? 'due' : 'details';
    parts.push({
      label,
      word: match[0],
      start: match.index,
      from: match.index + match[0].length + signs[0].length,
      end: 0,
    });
  };
  return inTurn<undefined>(
    () =>
      during(() => {
        const match = pattern.exec(plain);
        if (match) take(match);
        return match !== null;
      }),
    () =>
      each(parts, (part, index) => {
        part.end = part.from + valueLength(text.slice(part.from, parts[index + 1]?.start));
      }),
  );
}

/** A value ends with its line; when nothing stands beside the label, with the next line that has something. */
function valueLength(following: string): number {
  const blank = following.length - following.trimStart().length;
  const end = following.indexOf('\n', blank);
  return end < 0 ? following.length : end;
}

/**
 * A notice begins with the label that began the first one, and wherever a label comes again: parts of two notices are
 * never married.
 */
function groups(parts: readonly Part[]): Part[][] {
  const found: Part[][] = [];
  parts.forEach((part) => {
    const group = found[found.length - 1];
    if (!group || part.label === parts[0]?.label || group.some((other) => other.label === part.label))
      found.push([part]);
    else group.push(part);
  });
  return found;
}

function readGroup(text: string, group: readonly Part[]): RecognisedItem {
  const valueOf = (label: Label): string | undefined => {
    const part = group.find((one) => one.label === label);
    return part && text.slice(part.from, part.end);
  };
  const whole = group.map((part) => text.slice(part.start, part.end)).join(' ');
  const name = cleanText((valueOf('name') ?? '').replace(/[,，;；、\s]{1,20}$/, ''), nameLimit);
  const dueText = valueOf('due');
  if (name === '') return unreadable('这条年审通知没有账号名称，请把整条通知复制过来', whole);
  if (dueText === undefined) return unreadable(`“${name}”的年审通知没有到期时间，请把整条通知复制过来`, whole);
  const due = readDue(dueText);
  if (!due.ok) return unreadable(`“${name}”的到期时间读不懂：${due.problem}`, whole);
  const facts = {
    ...onlyName(name),
    certifiedHow: 'unknown' as const,
    dueOn: formatDay(due.value.day),
    dueTrust: isOfficial(group) ? ('imported' as const) : ('estimated' as const),
  };
  // Only a mini-program can lose these.
  const kind = /新版本发布|被搜索|被分享/.test(valueOf('details') ?? '') ? 'miniProgram' : kindOf(group);
  return ok({ source: 'notice', facts: { ...facts, kind }, warnings: due.value.note === '' ? [] : [due.value.note] });
}

function readDue(text: string): Result<{ day: Day; note: string }> {
  const [date, ...others] = findDates(text);
  if (others.length > 0) return refuse(`有 ${others.length + 1} 个日期`);
  const day = date?.day ?? parseDay(cleanText(text, 40));
  return day.ok ? ok({ day: day.value, note: date?.note ?? '' }) : day;
}

/** The platform's own notice has these words; any other came through somebody's hands. */
function isOfficial(group: readonly Part[]): boolean {
  return group.every(({ label, word }) => label === 'details' || /^(?:[账帐]号名称|到期时间)$/.test(word));
}

function kindOf(group: readonly Part[]): AccountKind | '' {
  const word = group.find(({ label }) => label === 'name')?.word ?? '';
  if (word.startsWith('小程序')) return 'miniProgram';
  if (word.startsWith('服务号')) return 'service';
  return word.startsWith('订阅号') ? 'subscription' : '';
}
