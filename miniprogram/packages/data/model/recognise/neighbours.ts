/** Other answers of the platform that people take for account data: what each is, and what it holds. */
import { isRecord } from '../../../../domain/kit/json';
import { readAppid } from './accountJson';
import { unreadable } from './clean';
import { procedureOf, progressOf } from './progress';
import { jsonFields } from './push';
import { tells } from './told';
import type { RecognisedItem } from './types';
import type { JsonObject } from './values';
import { outline, own, readFlag, readNumber, readText } from './values';

const basicInfo = '请粘贴 getAccountBasicInfo 返回的内容';
const filing = '里面没有到期日。请打开对应的账号，手动填写备案状态';

/** Told by a field that no other answer has. */
const byField: readonly { keys: readonly string[]; message: string }[] = [
  { keys: ['audit_data', 'is_canceling'], message: `这是备案信息，没有 AppID，${filing}` },
  { keys: ['icp_audit'], message: `这是备案审核的结果，${filing}` },
  {
    keys: ['authorization_code', 'auth_code'],
    message: `这是快速注册的结果，里面没有账号名称和到期日。${basicInfo}`,
  },
  {
    keys: ['authorization_info', 'authorizer_access_token'],
    message: `这是授权的凭据，里面没有账号名称和到期日，不要转发给别人。${basicInfo}`,
  },
  { keys: ['component_access_token'], message: '这是第三方平台的凭据，里面没有账号信息，不要转发给别人' },
  { keys: ['access_token'], message: '这是接口的凭据，里面没有账号信息，不要转发给别人' },
  { keys: ['taskid'], message: `这是提交认证的结果，里面没有到期日。${basicInfo}` },
  { keys: ['procedure_id'], message: `这是提交认证和备案的结果，里面没有到期日。${basicInfo}` },
  { keys: ['auth_data'], message: `这是提交认证用的资料，里面没有到期日。${basicInfo}` },
  { keys: ['encrypt', 'Encrypt'], message: '这是加密的推送，看不到内容。请让技术人员先解密，再粘贴解密后的内容' },
];

/** The state of an application or of a name; null: none of these answers. */
export function readNeighbour(object: JsonObject): RecognisedItem | null {
  const application = readApplication(object);
  if (application) return application;
  const message = nameMessage(object) ?? filingMessage(object);
  return message === undefined ? null : unreadable(message, secretFree(object));
}

/** An answer or a request told by one field alone: only where its parts hold no account. */
export function readBare(object: JsonObject): RecognisedItem | null {
  const message = byField.find(({ keys }) => keys.some((key) => has(object, key)))?.message;
  return message === undefined ? null : unreadable(message, secretFree(object));
}

/** Where an application stands, of whom and why: queryauth and queryAuthAndIcp. */
function readApplication(object: JsonObject): RecognisedItem | null {
  const together = has(object, 'procedure_status');
  if (!together && !has(object, 'apply_status') && !has(object, 'task_status')) return null;
  const field = jsonFields(object);
  const telling = together ? procedureOf(field) : progressOf(field);
  return tells(telling, { appid: field('appid'), originalId: '' }, '', { kind: '接口返回', whole: secretFree(object) });
}

/** Names checked, asked for or audited. */
function nameMessage(object: JsonObject): string | undefined {
  if (has(object, 'hit_condition')) {
    const hit = readFlag(own(object, 'hit_condition'));
    const words = readText(own(object, 'wording'), 60);
    const said = hit ? `命中了规则，需要补材料或换名称${words === '' ? '' : `（${words}）`}` : '没有命中限制';
    return `这是认证名称的检测结果：${said}。里面没有账号信息`;
  }
  if (has(object, 'audit_stat')) {
    const states: Record<number, string> = { 1: '审核中', 2: '没通过', 3: '通过' };
    const state = states[readNumber(own(object, 'audit_stat')) ?? 0] ?? '状态看不懂';
    const name = readText(own(object, 'nickname'), 60);
    const why = readText(own(object, 'fail_reason'), 60);
    return `这是改名的审核结果：${name === '' ? '' : `“${name}”`}${state}${why === '' ? '' : `，${why}`}。里面没有到期日`;
  }
  if (has(object, 'audit_id')) return '这是提交改名的结果，里面没有账号信息和到期日';
  return undefined;
}

/** An order to file, as it was handed in: its subject, and its mini-programs with their names. */
function filingMessage(object: JsonObject): string | undefined {
  if (!has(object, 'icp_subject') && !has(object, 'icp_applets')) return undefined;
  const applet = own(object, 'icp_applets');
  const base = isRecord(applet) ? own(applet, 'base_info') : undefined;
  const info = isRecord(base) ? base : {};
  const name = readText(own(info, 'nick_name'), 60) || readText(own(info, 'nickname'), 60);
  const whose = [name, readAppid(own(info, 'appid'), [])].filter((text) => text !== '').join('，');
  return `这是备案订单${whose === '' ? '' : `（${whose}）`}，${filing}`;
}

function has(object: JsonObject, key: string): boolean {
  return own(object, key) !== undefined;
}

/** Tokens and codes are not shown. */
function secretFree(object: JsonObject): string {
  const shown: JsonObject = {};
  Object.keys(object).forEach((key) => {
    const value = object[key];
    if (key !== '__proto__') shown[key] = /token|code$|ticket|secret/i.test(key) || isRecord(value) ? null : value;
  });
  return outline(shown);
}
