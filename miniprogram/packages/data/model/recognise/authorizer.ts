/** What a third-party platform gets about the accounts that authorised it: getAuthorizerInfo and getAuthorizerList. */
import { isRecord } from '../../../../domain/kit/json';
import { ok } from '../../../../domain/kit/result';
import type { AccountKind, CertificationWay } from '../../../../domain/account/account';
import { codeLimit, nameLimit, shortTextLimit } from '../../../../domain/account/limits';
import { readAppid } from './accountJson';
import { unreadable } from './clean';
import type { RecognisedItem } from './types';
import { onlyName } from './types';
import type { JsonObject } from './values';
import { fieldText, outline, own, readNumber, readText } from './values';

/** Source: getAuthorizerInfo, account_status; 1 is normal. */
const statuses: Record<number, string> = { 14: '已注销', 16: '已封禁', 18: '已告警', 19: '已冻结' };
/** Source: getAuthorizerInfo, service_type_info of mini-programs. */
const miniProgramTypes = [3, 4, 10, 12];

/** The answer, or its inner part; null: it is something else. It has everything about an account but its due day. */
export function readAuthorizer(object: JsonObject): RecognisedItem | null {
  const inner = own(object, 'authorizer_info');
  const info = isRecord(inner) ? inner : object;
  if (own(info, 'service_type_info') === undefined && own(info, 'verify_type_info') === undefined) return null;
  const warnings = [
    '这是 getAuthorizerInfo 的内容，里面没有到期日。请粘贴 getAccountBasicInfo 的内容，或到后台查看后补上',
  ];
  const authorization = own(object, 'authorization_info');
  const id = isRecord(authorization) ? own(authorization, 'authorizer_appid') : undefined;
  const appid = readAppid(id ?? own(object, 'authorizer_appid') ?? own(info, 'appid'), warnings);
  const nickname = readText(own(info, 'nickname') ?? own(info, 'nick_name'), nameLimit);
  if (nickname === '' && appid === '')
    return unreadable('这是 getAuthorizerInfo 的内容，但没有账号名称，也没有 AppID', outline(info));
  if (nickname === '') warnings.push('没有账号名称，先用 AppID 代替');
  const status = statuses[readNumber(own(info, 'account_status')) ?? 1];
  if (status !== undefined) warnings.push(`平台显示这个账号${status}`);
  const originalId = readText(own(info, 'user_name'), codeLimit);
  return ok({
    source: 'officialJson',
    facts: {
      ...onlyName(nickname === '' ? appid : nickname),
      kind: readKind(info, warnings),
      appid,
      originalId: /^gh_[0-9A-Za-z]+$/.test(originalId) ? originalId : '',
      subjectName: readText(own(info, 'principal_name'), shortTextLimit),
      certifiedHow: readCertified(info, warnings),
    },
    warnings,
  });
}

/** Only mini-programs have MiniProgramInfo; of official accounts 2 is a service account, 0 and 1 are subscriptions. */
function readKind(info: JsonObject, warnings: string[]): AccountKind | '' {
  const type = idOf(info, 'service_type_info');
  if (own(info, 'MiniProgramInfo') !== undefined || (type !== null && miniProgramTypes.includes(type)))
    return 'miniProgram';
  if (type === 2) return 'service';
  if (type === 0 || type === 1) return 'subscription';
  warnings.push('看不出账号类型，请自己选');
  return '';
}

/** −1 is not certified; 0, 3, 4 and 5 are certified, the last three without their name. */
function readCertified(info: JsonObject, warnings: string[]): CertificationWay | '' {
  const verified = idOf(info, 'verify_type_info');
  if (verified === null || verified === 1 || verified === 2) return '';
  if (verified >= 0) return 'unknown';
  warnings.push('平台显示未认证：从没认证过，或者认证已经过期。以前认证过的，请补上到期日');
  return 'never';
}

function idOf(info: JsonObject, key: string): number | null {
  const value = own(info, key);
  return isRecord(value) ? readNumber(own(value, 'id')) : readNumber(value);
}

/**
 * getAuthorizerList: AppIDs and tokens, one an account; null: another list. Tokens are not shown. One item: an account
 * without name and day is none to add.
 */
export function readAuthorizerList(list: readonly unknown[]): RecognisedItem | null {
  const appids = list.map((one) => (isRecord(one) ? fieldText(own(one, 'authorizer_appid')) : ''));
  const bare = list.every((one) => isRecord(one) && !isRecord(own(one, 'authorizer_info')));
  if (appids.length === 0 || !bare || appids.includes('')) return null;
  return unreadable(
    `这是授权账号的列表（getAuthorizerList），${appids.length} 个账号只有 AppID，没有名称和到期日。请粘贴每个账号 getAccountBasicInfo 的内容`,
    appids.join(' '),
  );
}
