/** One account of the official `getAccountBasicInfo`. */
import { isRecord } from '../../../../domain/kit/json';
import { ok } from '../../../../domain/kit/result';
import type { AccountKind } from '../../../../domain/account/account';
import type { Day } from '../../../../domain/day/day';
import { codeLimit, nameLimit, shortTextLimit } from '../../../../domain/account/limits';
import { unreadable } from './clean';
import { readSubject } from './subject';
import type { RecognisedItem } from './types';
import type { JsonObject } from './values';
import { outline, own, readNumber, readText } from './values';
import { readVerifyInfo } from './verifyInfo';

const marks = [
  'wx_verify_info',
  'account_type',
  'principal_type',
  'principal_name',
  'nickname_info',
  'realname_status',
];
const possibleAppid = /^[A-Za-z0-9_-]+$/;
const realAppid = /^wx[0-9a-f]{16}$/;
/** Source: getAccountBasicInfo, account_type. */
const kinds: Record<number, AccountKind> = { 1: 'subscription', 2: 'service', 3: 'miniProgram' };

/** Does an object have a field that only getAccountBasicInfo has, or an appid together with a nickname? */
export function isAccountJson(object: JsonObject): boolean {
  return (
    marks.some((key) => own(object, key) !== undefined) ||
    (own(object, 'appid') !== undefined && own(object, 'nickname') !== undefined)
  );
}

/**
 * Facts of one account, or an error when it has neither a name nor an appid. `today`: the Beijing day on which it was
 * pasted.
 */
export function readAccountJson(account: JsonObject, today: Day): RecognisedItem {
  const warnings: string[] = [];
  const appid = readAppid(own(account, 'appid'), warnings);
  const nickname = readNickname(account);
  if (nickname === '' && appid === '')
    return unreadable('没有账号名称，也没有 AppID，不知道是哪个账号', outline(account));
  if (nickname === '') warnings.push('没有账号名称，先用 AppID 代替');
  const { subjectType, subjectNote, warnings: ofSubject } = readSubject(account);
  const {
    dueOn,
    opensOn,
    certifiedHow,
    warnings: ofVerification,
  } = readVerifyInfo(own(account, 'wx_verify_info'), today);
  const kind = readKind(account, warnings);
  if (readNumber(own(account, 'realname_status')) === 3) warnings.push('主体实名验证失败，请到后台处理');
  return ok({
    source: 'officialJson',
    facts: {
      kind,
      name: nickname === '' ? appid : nickname,
      appid,
      originalId: readOriginalId(account),
      subjectName: readText(own(account, 'principal_name'), shortTextLimit),
      subjectType,
      subjectNote,
      certifiedHow,
      dueOn,
      dueTrust: dueOn === '' ? '' : 'imported',
      opensOn,
    },
    warnings: warnings.concat(ofSubject, ofVerification),
  });
}

/** An appid as it may be stored; official samples have some that aren't 16 hex digits, so those only warn. */
export function readAppid(value: unknown, warnings: string[]): string {
  const appid = readText(value, codeLimit + 1);
  if (appid === '') return '';
  if (appid.length > codeLimit || !possibleAppid.test(appid)) {
    warnings.push(`AppID “${appid}” 不是字母和数字，没有采用`);
    return '';
  }
  if (!realAppid.test(appid)) warnings.push(`AppID “${appid}” 不是 wx 加 16 位数字和 a–f，请核对`);
  return appid;
}

function readNickname(account: JsonObject): string {
  const info = own(account, 'nickname_info');
  return (
    readText(own(account, 'nickname'), nameLimit) || (isRecord(info) ? readText(own(info, 'nickname'), nameLimit) : '')
  );
}

function readKind(account: JsonObject, warnings: string[]): AccountKind | '' {
  const type = readNumber(own(account, 'account_type'));
  const kind = type === null ? undefined : kinds[type];
  if (kind === undefined)
    warnings.push(
      type === null ? '没有账号类型（account_type），请自己选' : `不认识的账号类型（account_type ${type}），请自己选`,
    );
  return kind ?? '';
}

/** Not part of getAccountBasicInfo, but tools that collect payloads add it under these names. */
function readOriginalId(account: JsonObject): string {
  const id = readText(own(account, 'user_name'), codeLimit) || readText(own(account, 'original_id'), codeLimit);
  return /^gh_[0-9A-Za-z]+$/.test(id) ? id : '';
}
