/** Accounts in a JSON value, however it is wrapped. */
import { isRecord } from '../../../../domain/kit/json';
import type { Day } from '../../../../domain/day/day';
import { isAccountJson, readAccountJson } from './accountJson';
import { cleanText, unreadable } from './clean';
import { readNotices } from './notice';
import { withOfficialKeys } from './officialKeys';
import { jsonFields, readPush } from './push';
import { readJson } from './readJson';
import type { RecognisedItem } from './types';
import type { JsonObject } from './values';
import { outline, own, readNumber } from './values';

const depthLimit = 8;

/** Other answers of the platform that people mistake for account data, told by a field of theirs. */
const otherAnswers: readonly (readonly [key: string, message: string])[] = [
  ['audit_data', '这是备案信息，里面没有 AppID 和到期日。请打开对应的账号，手动填写备案状态'],
  ['is_canceling', '这是备案信息，里面没有 AppID 和到期日。请打开对应的账号，手动填写备案状态'],
  ['authorization_code', '这是快速注册的结果，里面没有账号名称和到期日。请粘贴 getAccountBasicInfo 返回的内容'],
  ['taskid', '这是提交认证的结果，里面没有到期日。请粘贴 getAccountBasicInfo 返回的内容'],
  ['auth_data', '这是提交认证用的资料，里面没有到期日。请粘贴 getAccountBasicInfo 返回的内容'],
];

/** What is left to spend on one paste: hostile text can hold a million tiny blocks. */
export interface Budget {
  items: number;
  /** How many texts may still be tried as JSON. */
  readings: number;
}

/** Every account, failed call, notice or other known answer in a value, in order. Each is judged by itself. */
export function jsonItems(value: unknown, today: Day, budget: Budget): RecognisedItem[] {
  const items: RecognisedItem[] = [];
  visit(value, 0);
  return items;

  function visit(inner: unknown, depth: number): void {
    if (items.length >= budget.items || depth > depthLimit) return;
    if (Array.isArray(inner)) inner.forEach((one: unknown) => visit(one, depth + 1));
    else if (isRecord(inner)) {
      const item = judge(withOfficialKeys(inner), today);
      if (item) items.push(item);
      else Object.keys(inner).forEach((key) => visit(inner[key], depth + 1));
    } else if (typeof inner === 'string') visitText(inner, depth);
  }

  /** JSON and notices are often carried as a string of other JSON. */
  function visitText(text: string, depth: number): void {
    if (/^\s*[[{][^]*[\]}]\s*$/.test(text) && budget.readings > 0) {
      budget.readings -= 1;
      const read = readJson(text);
      if (read) visit(read.value, depth + 1);
    } else if (text.includes('到期时间')) readNotices(text).items.forEach((item) => items.push(item));
  }
}

/** null: the object says nothing by itself, its parts may. */
function judge(object: JsonObject, today: Day): RecognisedItem | null {
  const code = readNumber(own(object, 'errcode'));
  if (code !== null && code !== 0) return unreadable(failedCall(code, own(object, 'errmsg')), outline(object));
  // Before the account: the push about a new name has a nickname as well.
  const push = readPush(jsonFields(object), outline(object));
  if (push) return push;
  if (isAccountJson(object)) return readAccountJson(object, today);
  const other = otherAnswers.find(([key]) => own(object, key) !== undefined);
  return other ? unreadable(other[1], outline(object)) : null;
}

function failedCall(code: number, message: unknown): string {
  const said = typeof message === 'string' ? cleanText(message, 60) : '';
  return `平台返回失败（errcode ${code}${said === '' ? '' : `：${said}`}），里面没有账号信息`;
}
