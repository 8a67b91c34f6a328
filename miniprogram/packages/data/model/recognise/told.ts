/** Items that tell something about an account which they name by an id alone. */
import { formatDay, readDay } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';
import { codeLimit } from '../../../../domain/account/limits';
import type { Refused } from '../../../../domain/kit/result';
import { refuse } from '../../../../domain/kit/result';
import { readAppid } from './accountJson';
import { cleanText, unreadable } from './clean';
import type { Told, Unreadable } from './types';
import { readNumber, readTime } from './values';

/** What a text tells, besides of whom and when. */
export type Telling = Pick<Told, 'says'> & Partial<Pick<Told, 'step' | 'dueOn' | 'name' | 'filingStatus'>>;

/** The ids that an account was named by, as they stand there; '' = not at all. */
export interface NamedBy {
  appid: string;
  originalId: string;
}

const firstMillisecond = 100_000_000_000;

/**
 * An item that tells something about the account of an id. `time`: of what it tells, in any notation of a payload, ''
 * where it has none. `kind` is what the text is: 推送, 接口返回.
 */
export function tells(
  telling: Telling,
  named: NamedBy,
  time: string,
  { kind, whole }: { kind: string; whole: string },
): Refused<Unreadable> {
  const appid = readAppid(named.appid, []);
  const originalId = /^gh_[0-9A-Za-z]+$/.test(named.originalId.trim()) ? named.originalId.trim() : '';
  const { on, at } = instantOf(time);
  const message = `这是平台${dayWords(on)}的${kind}：${telling.says}。${helpFor(appid, originalId, named)}`;
  const { excerpt } = unreadable('', whole).problem;
  if (appid === '' && originalId === '') return refuse({ message, excerpt });
  const told: Told = { step: null, dueOn: '', name: '', filingStatus: '', ...telling, appid, originalId, on, at };
  return refuse({ message, excerpt, told });
}

/** Said where no account is stored under the id, and also by readers that don't know what is stored. */
function helpFor(appid: string, originalId: string, named: NamedBy): string {
  const [label, id] = appid === '' ? ['原始 ID', originalId] : ['AppID', appid];
  if (id !== '') return `要有账号填了${label} ${id} 才对得上：先在那个账号里填上（没有就先添加），再粘贴一次`;
  const shown = cleanText(`${named.appid}${named.originalId}`, codeLimit);
  return `没有写清是哪个账号${shown === '' ? '' : `（${shown}）`}，请打开那个账号手动填写`;
}

function instantOf(time: string): Pick<Told, 'on' | 'at'> {
  const read = readTime(time);
  const seconds = readNumber(time) ?? 0;
  if (!read.ok || read.value === null) return { on: '', at: 0 };
  return { on: formatDay(read.value.day), at: seconds > firstMillisecond ? Math.floor(seconds / 1000) : seconds };
}

function dayWords(text: string): string {
  const day = readDay(text);
  return day === null ? '' : ` ${longDay(day)}`;
}
