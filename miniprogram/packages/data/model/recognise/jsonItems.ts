/** Accounts in a JSON value, however it is wrapped. */
import { isRecord } from '../../../../domain/kit/json';
import type { Day } from '../../../../domain/day/day';
import { isAccountJson, readAccountJson } from './accountJson';
import { readAuthorizer, readAuthorizerList } from './authorizer';
import { cleanText, unreadable } from './clean';
import { readBare, readNeighbour } from './neighbours';
import { readNotices } from './notice';
import { withOfficialKeys } from './officialKeys';
import { jsonFields, readPush } from './push';
import { readJson } from './readJson';
import { during } from './steps';
import type { RecognisedItem } from './types';
import type { JsonObject } from './values';
import { outline, own, readNumber } from './values';

const depthLimit = 8;

/** What is left to spend on one paste: hostile text can hold a million tiny blocks. */
export interface Budget {
  items: number;
  /** How many texts may still be tried as JSON. */
  readings: number;
}

/**
 * Every account, failed call, notice or other known answer in a value, in order, put into `items`. Each value is judged
 * by itself, in a step of its own.
 */
export function jsonItems(value: unknown, today: Day, budget: Budget, items: RecognisedItem[]): Iterable<undefined> {
  /** What is to be done, the next last. */
  const todo: (() => void)[] = [() => visit(value, 0)];
  return during(() => {
    const next = todo.pop();
    next?.();
    return next !== undefined;
  });

  function visit(inner: unknown, depth: number): void {
    if (items.length >= budget.items || depth > depthLimit) return;
    if (Array.isArray(inner)) visitList(inner, depth);
    else if (isRecord(inner)) {
      const object = withOfficialKeys(inner);
      const item = judge(object, today);
      if (item) items.push(item);
      else visitParts(inner, depth, readBare(object));
    } else if (typeof inner === 'string') visitText(inner, depth);
  }

  function visitParts(object: JsonObject, depth: number, otherwise: RecognisedItem | null): void {
    const before = items.length;
    todo.push(() => {
      const nothing = items.slice(before).every((item) => !item.ok && !item.problem.told);
      if (otherwise && nothing) items.splice(before, Infinity, otherwise);
    });
    Object.keys(object)
      .reverse()
      .forEach((key) => todo.push(() => visit(object[key], depth + 1)));
  }

  /** Of a list with accounts, the parts that give nothing are told too. */
  function visitList(list: readonly unknown[], depth: number): void {
    const authorizers = readAuthorizerList(list);
    if (authorizers) {
      items.push(authorizers);
      return;
    }
    const before = items.length;
    const mute: unknown[] = [];
    todo.push(() => {
      const first = mute[0];
      if (isRecord(first) && items.length > before && items.length < budget.items)
        items.push(unreadable(`这个列表里有 ${mute.length} 项没有账号信息，没有读`, outline(first)));
    });
    for (let at = list.length - 1; at >= 0; at -= 1) {
      const one = list[at];
      todo.push(() => {
        const count = items.length;
        todo.push(() => {
          if (items.length === count && isRecord(one)) mute.push(one);
        });
        visit(one, depth + 1);
      });
    }
  }

  /** JSON and notices are often carried as a string of other JSON. */
  function visitText(text: string, depth: number): void {
    if (/^\s*[[{][^]*[\]}]\s*$/.test(text) && budget.readings > 0) {
      budget.readings -= 1;
      const read = readJson(text);
      if (read) visit(read.value, depth + 1);
    } else if (text.includes('到期时间')) readNotices(text).parts.forEach((part) => items.push(...part.items));
  }
}

/** null: the object says nothing by itself, its parts may. */
function judge(object: JsonObject, today: Day): RecognisedItem | null {
  const code = readNumber(own(object, 'errcode'));
  if (code !== null && code !== 0) return unreadable(failedCall(code, own(object, 'errmsg')), outline(object));
  // Before the account: the push about a new name has a nickname as well.
  const other = readPush(jsonFields(object), outline(object)) ?? readAuthorizer(object) ?? readNeighbour(object);
  if (other) return other;
  return isAccountJson(object) ? readAccountJson(object, today) : null;
}

function failedCall(code: number, message: unknown): string {
  const said = typeof message === 'string' ? cleanText(message, 60) : '';
  return `平台返回失败（errcode ${code}${said === '' ? '' : `：${said}`}），里面没有账号信息`;
}
