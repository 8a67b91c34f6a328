/**
 * The name in a piece of text that has one date: what is left when the date, the words that belong to it and the ids
 * are gone.
 */
import type { AccountKind } from '../../../../domain/account/account';
import { halfWidth } from '../../../../domain/kit/text';
import { cleanText, firstMatch } from './clean';
import type { FoundDate } from './dates';

/** Mini-program and official account names have at most 30 units (a Chinese character counts 2); more is a sentence. */
const longestName = 40;
const nearDate = 40;

const beforeDue: readonly RegExp[] = [
  /(?:的)?(?:微信)?(?:认证|年审)?(?:的)?(?:到期|截止|截至|有效期|失效|过期|期限|年审)(?:时间|日期|日|期)?(?:截止|截至|至|到|于|是|为|[:>》]|\s){0,6}$/,
  /(?:的)?(?:微信)?(?:认证|年审)(?:即将|将)(?:于|在)?\s{0,4}$/,
];
const beforeOther: readonly RegExp[] = [
  /(?:认证|注册|创建|通过|备案|发布|申请|成立|付款|支付|生效)(?:成功|通过)?(?:的)?(?:时间|日期|日)?(?:于|是|为|在|:|\s){0,6}$/,
  /(?:更新|修改|提交|开通|授权|审核|签约|购买|上线|入驻|登记|录入)(?:成功|通过)?(?:时间|日期|日)?(?:于|是|为|在|:|\s){0,6}$/,
];
/** 2023-05-01 注册: what happened on a day is no due day. */
const afterOther: readonly RegExp[] = [
  /^\s{0,4}日?(?:认证|注册|创建|通过|备案|发布|申请|成立|付款|支付|生效)(?:成功|通过|完成)?[的了]?(?=$|[\s,;。，；])/,
  /^\s{0,4}日?(?:更新|修改|提交|开通|授权|审核|签约|购买|上线|入驻|登记|录入)(?:成功|通过|完成)?[的了]?(?=$|[\s,;。，；])/,
];
/** What else ends on a day, right before the word that says so. */
const otherThing =
  /(?:域名|合同|合约|协议|服务器|空间|证书|SSL|营业执照|执照|资质|许可证|备案|套餐|会员|商标|租约|保险|短信|授权|试用|优惠)$/i;
const ending = /(?:的)?(?:到期|截止|截至|有效期|失效|过期|期限)(?:时间|日期|日|至)?(?:于|是|为|在|至|[:>]|\s){0,6}$/;
// No 是 and 为 here: 华为 is a name.
const joiner = /(?:将于|将在|:|\s){1,4}$/;
const afterDue = /^\s{0,4}(?:前|之前|止)?\s{0,4}(?:到期|截止|过期|失效|为止)?(?:了)?/;
const separators = /[\n\t,;|:，。；、｜：]| {2,}/;
const labelWords: readonly RegExp[] = [
  /^(?:[您你]的)?(?:账号|帐号|小程序|公众号|服务号|订阅号)(?:名称|名字|名)?$/,
  /^(?:名称|名字|appid|原始 ?id|年审|认证|序号|编号|(?:账号|帐号)?类型|微信(?:小程序|服务号|订阅号|公众号))$/i,
  /^(?:微信)?(?:认证|年审)?(?:到期|截止|失效|过期|有效期)(?:时间|日期|日|至|到)?$/,
];
/** What notices and reminders say around the name and the day: sentences and headings, never a name. */
const phrases: readonly RegExp[] = [
  /^(?:请(?:尽快|及时|在|于|到|前往|登录|按|先|[您你]|联系|务必)|尽快|为(?:了|确保|避免)|逾期|点击|回复|如(?:有|已|需))/,
  /(?:请尽快|请及时|不再展示|将影响|将(?:无法|不能|被)|到期后)/,
  /^(?:备注|温馨提示|提示|说明|详情)$/,
  /^【.{0,12}(?:消息|通知|提醒|公告)】.*(?:年审|认证|到期)/,
  /(?:年审|认证)(?:即将|快要)?到期(?:提醒|通知|了)?(?:\(.{0,12}\))?$/,
];
const leadingLabel = /^(?:(?:微信)?(?:认证|年审)?(?:到期|截止)(?:时间|日期|日)|(?:账号|帐号|小程序|公众号)名称) /;
/** 1. 1、 (1) 一、 1️⃣ in front of a line. A dot before a digit belongs to a number: 1.5度. */
const numberMark =
  /(^|\n) {0,4}(?:[(（]?\d{1,3} {0,3}[、)）]|\d{1,3}[.．](?!\d)|[一二三四五六七八九十]{1,3}、|\d\ufe0f?\u20e3) {0,3}/g;
const signMark = /(^|\n) {0,4}[-*•·●○■□◆◇►①-⒛] {0,3}/g;
/** Signs and emoji at the ends: no name on the platform has them there. */
const emojiBefore = /^(?:[\s\u2190-\u2bff]|\ufe0f|\u200d|[\ud83c-\ud83e][\udc00-\udfff])+/;
const emojiBehind = /(?:[\s\u2190-\u2bff]|\ufe0f|\u200d|[\ud83c-\ud83e][\udc00-\udfff])+$/;
/** A word for the kind, by itself or in brackets behind the name: no name on the platform ends with one in brackets. */
const kindWord = /(?:^|\s|(?=[(（【[]))[(（【[]?(?:微信)?(小程序|服务号|订阅号)[)）】\]]?$/;
const kindBehind =
  /(?:\s(?:微信)?(?:小程序|服务号|订阅号|公众号)|[(（【[](?:微信)?(?:小程序|服务号|订阅号|公众号)[)）】\]])$/;
const labelBehind = /\s(?:(?:账号|帐号)?类型|appid|原始 ?id|(?:微信)?(?:认证|年审)?到期)$/i;
const kindOfWord: Record<string, AccountKind> = { 小程序: 'miniProgram', 服务号: 'service', 订阅号: 'subscription' };
const quoted = /[“「《]([^“”「」《》\n]{1,60})[”」》]/g;
const wholeInQuotes = /^["“”‘’「《【]([^"“”‘’「」《》【】]+)["“”‘’」》】]$/;
const readable = /[0-9A-Za-z\u00c0-\u024f\u0370-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\ud800-\udfff]/;
/** Names have 4 units and more, a Chinese character counting 2: what is left of a time or a mark is none. */
const tooShort = /^[\x20-\x7e]{1,3}$/;
const idPattern = /(wx[0-9A-Za-z]{16}|gh_[0-9A-Za-z]{12})(?![0-9A-Za-z])/;

export interface ReadName {
  /** Said beside the name; '' where nothing says it. */
  kind: AccountKind | '';
  /** Every text that could be the name; exactly one means that it is known. */
  candidates: string[];
  appid: string;
  originalId: string;
  /** The date is said to be something else than a due day (认证时间, 注册日期). */
  otherDate: string;
}

/** Looks for the name around the dates (all of the same day) of a text. */
export function readName(text: string, dates: readonly FoundDate[]): ReadName {
  const read: ReadName = { kind: '', candidates: [], appid: '', originalId: '', otherDate: '' };
  const rest = takeIds(withoutDates(text, dates, read), read)
    .replace(numberMark, '$1')
    .replace(signMark, '$1');
  read.kind = kindIn(rest);
  read.candidates = names(rest);
  // “杭州示例”小程序: beside one quoted text only words of no meaning.
  const inQuotes = rest.match(quoted) ?? [];
  if (inQuotes.length === 1 && names(rest.replace(quoted, '\n')).length === 0) read.candidates = inQuotes.map(tidy);
  return read;
}

export function isSentence(name: string): boolean {
  return name.length > longestName;
}

function withoutDates(text: string, dates: readonly FoundDate[], read: ReadName): string {
  const parts: string[] = [];
  let from = 0;
  dates.forEach((date) => {
    parts.push(withoutLabel(text.slice(from, date.start), read), '\n');
    const after = firstMatch(afterDue, text.slice(date.end, date.end + nearDate));
    if (/到期|截止|过期|失效/.test(after) && !endingThing(read.otherDate)) read.otherDate = '';
    from = date.end + after.length;
    const other = firstOf(afterOther, text.slice(from, from + nearDate))?.[0] ?? '';
    if (other !== '' && read.otherDate === '') read.otherDate = cleanText(other, nearDate);
    from += other.length;
  });
  parts.push(text.slice(from));
  return parts.join('');
}

/** Words count as the date's label only right beside the date: 到期提醒助手 may be a name. */
function withoutLabel(before: string, read: ReadName): string {
  const cut = Math.max(0, before.length - nearDate);
  const near = halfWidth(before.slice(cut));
  const things = endingThing(near);
  if (things) {
    read.otherDate = cleanText(near.slice(things.start).replace(/[:>\s]+$/, ''), nearDate);
    return before.slice(0, cut + things.start);
  }
  const due = firstOf(beforeDue, near);
  if (due) return before.slice(0, cut + due.index);
  const other = firstOf(beforeOther, near);
  if (other) read.otherDate = cleanText(other[0].replace(/[:\s]+$/, ''), nearDate);
  return before.slice(0, cut + (joiner.exec(near)?.index ?? near.length));
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  return patterns.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(text), null);
}

/** 域名到期, 合同有效期至 at the end of a text: where it begins. */
function endingThing(near: string): { start: number } | null {
  const end = ending.exec(near);
  const thing = end && otherThing.exec(near.slice(0, end.index));
  return thing ? { start: thing.index } : null;
}

/** Ids are told by their shape and set aside; one of each is enough. */
function takeIds(text: string, read: ReadName): string {
  return text
    .split(idPattern)
    .map((part, index) => {
      if (index % 2 === 0) return part;
      if (part.startsWith('gh_')) read.originalId = part;
      else read.appid = part;
      return '\n';
    })
    .join('');
}

function names(text: string): string[] {
  const parts = text.split(separators).map(tidy);
  const isName = (part: string): boolean =>
    readable.test(part) && !tooShort.test(part) && !isLabelWord(part) && !isPhrase(part);
  return Array.from(new Set(parts.filter(isName)));
}

function tidy(part: string): string {
  const bare = cleanText(part, 200)
    .replace(emojiBefore, '')
    .replace(emojiBehind, '')
    .replace(leadingLabel, '')
    .replace(wholeInQuotes, '$1')
    .replace(labelBehind, '')
    .trim();
  // 小满读书会 服务号: the kind behind a blank is no part of the name, but alone it is none either.
  return bare.replace(kindBehind, '').trim();
}

function isLabelWord(part: string): boolean {
  const plain = halfWidth(part);
  return labelWords.some((pattern) => pattern.test(plain));
}

function isPhrase(part: string): boolean {
  const plain = halfWidth(part);
  return phrases.some((pattern) => pattern.test(plain));
}

/** The kind that stands for itself beside the name; '' where none does, or two. */
function kindIn(text: string): AccountKind | '' {
  const words = text
    .split(separators)
    .map((part) => firstMatch(kindWord, cleanText(part, 200).replace(emojiBefore, '').replace(emojiBehind, ''), 1));
  const [kind, second] = new Set(words.filter((word) => word !== ''));
  return kind === undefined || second !== undefined ? '' : (kindOfWord[kind] ?? '');
}
