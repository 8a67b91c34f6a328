/**
 * Pushes of the platform, as XML or as the same fields in JSON. The annual-review notice makes an account; all others
 * tell something about one that they name by an id.
 */
import { ok } from '../../../../domain/kit/result';
import { formatDay } from '../../../../domain/day/day';
import { isRecord } from '../../../../domain/kit/json';
import { readAppid } from './accountJson';
import { unreadable } from './clean';
import { readEvent } from './events';
import { readNotices } from './notice';
import type { Field } from './progress';
import { filingOf, first, procedureOf, progressOf } from './progress';
import { tells } from './told';
import type { RecognisedItem } from './types';
import { onlyName } from './types';
import type { JsonObject } from './values';
import { fieldText, own, readNumber, readTime } from './values';

/** Pushes to a third-party platform that say nothing about a certification. Source: official documentation. */
const otherInfo: Record<string, string> = {
  notify_third_fasteregister: '快速注册结果的推送，里面没有到期日。没注册成功的，到“注册诊断”里查原因',
  notify_third_fastregisterbetaapp: '创建试用小程序的推送，与认证年审无关',
  notify_third_fastverifybetaapp: '试用小程序认证结果的推送，里面没有到期日',
  notify_icpfiling_verify_result: '备案人脸核验的推送，与认证年审无关',
  component_verify_ticket: '第三方平台凭据的推送，与认证年审无关',
  authorized: '授权给第三方平台的推送，与认证年审无关',
  updateauthorized: '授权给第三方平台的推送，与认证年审无关',
  unauthorized: '取消授权的推送，与认证年审无关',
};

/** The fields of a push in JSON: its own, and those of dispatch_info, which XML has in one as well. */
export function jsonFields(object: JsonObject): Field {
  const inner = own(object, 'dispatch_info');
  return (name) => fieldText(own(object, name)) || (isRecord(inner) ? fieldText(own(inner, name)) : '');
}

/** Reads one push; `field` gives the text of a field, '' without it. null: it is no push that we know. */
export function readPush(field: Field, whole: string): RecognisedItem | null {
  const infoType = field('InfoType').trim();
  const event = first(field, 'Event', 'InfoType');
  if (event === '')
    return first(field, 'Encrypt', 'encrypt') === ''
      ? null
      : unreadable('这是加密的推送，看不到内容。请让技术人员先解密，再把解密后的内容粘贴过来', whole);
  if (infoType === 'notify_3rd_wxa_wxverify') return readReviewPush(field, whole);
  const telling = readInfo(infoType, field) ?? readEvent(event, field);
  if (telling && 'says' in telling) {
    const named = {
      appid: first(field, 'appid', 'authorizer_appid', 'AuthorizerAppid'),
      originalId: field('ToUserName').trim(),
    };
    const time = first(field, 'FailTime', 'CreateTime');
    return tells(telling, named, time, { kind: '推送', whole });
  }
  const other = telling ? telling.other : Object.keys(otherInfo).includes(infoType) ? otherInfo[infoType] : undefined;
  return other === undefined ? null : unreadable(`这是${other}`, whole);
}

function readInfo(infoType: string, field: Field): ReturnType<typeof readEvent> {
  if (infoType === 'notify_3rd_wxa_auth') return progressOf(field);
  if (infoType === 'notify_3rd_wxa_auth_and_icp') return procedureOf(field);
  if (infoType !== 'notify_apply_icpfiling_result') return null;
  return filingOf(readNumber(field('beian_status'))) ?? { other: '备案进度的推送，状态不认识' };
}

/**
 * Source: notify_3rd_wxa_wxverify, official sample: `expired` (unix seconds) and the date in `message` are the same
 * Beijing day.
 */
function readReviewPush(field: (name: string) => string, whole: string): RecognisedItem {
  const warnings: string[] = [];
  const appid = readAppid(field('appid'), warnings);
  const notice = readNotices(field('message')).parts[0]?.items.find((item) => item.ok);
  const facts = notice?.ok ? notice.value.facts : onlyName('');
  const name = facts.name === '' ? appid : facts.name;
  if (name === '') return unreadable('这是年审通知的推送，但没有账号名称，也没有 AppID', whole);
  if (facts.name === '') warnings.push('没有账号名称，先用 AppID 代替');
  const expires = readTime(field('expired'));
  const exact = expires.ok && expires.value ? formatDay(expires.value.day) : '';
  const dueOn = exact === '' ? facts.dueOn : exact;
  if (dueOn === '') return unreadable('这是年审通知的推送，但没有能读懂的到期时间', whole);
  if (facts.dueOn !== '' && facts.dueOn !== dueOn)
    warnings.push(`通知里写的到期时间是 ${facts.dueOn}，与推送的 ${dueOn} 不同，采用了推送的，请核对`);
  return ok({
    source: 'notice',
    facts: { ...facts, kind: 'miniProgram', name, appid, certifiedHow: 'unknown', dueOn, dueTrust: 'imported' },
    warnings,
  });
}
