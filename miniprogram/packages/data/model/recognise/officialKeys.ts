/** The names of official fields, however a system that passed the answer on has spelt them. */
import type { JsonObject } from './values';
import { isRecord } from '../../../../domain/kit/json';

const official = [
  'errcode',
  'errmsg',
  'appid',
  'nickname',
  'user_name',
  'original_id',
  'account_type',
  'principal_type',
  'principal_name',
  'customer_type',
  'realname_status',
  'nickname_info',
  'wx_verify_info',
  'qualification_verify',
  'naming_verify',
  'annual_review',
  'annual_review_begin_time',
  'annual_review_end_time',
  'authorizer_info',
  'authorization_info',
  'authorizer_appid',
  'service_type_info',
  'verify_type_info',
  'MiniProgramInfo',
  'task_status',
  'apply_status',
  'refill_reason',
  'fail_reason',
];
const bySquashed = new Map(official.map((key) => [squashed(key), key]));
/** Pushes have fields of these names for the third-party platform, and others for the account. */
const pushMarks = ['InfoType', 'Event', 'MsgType'];
const nestedDepth = 2;

function squashed(key: string): string {
  return key.replace(/[_-]/g, '').toLowerCase();
}

/**
 * An object with wxVerifyInfo, app_id, AccountType … under their official names, those of its parts too. A field that
 * is there under its official name wins. Pushes stay as they are.
 */
export function withOfficialKeys(object: JsonObject, depth = nestedDepth): JsonObject {
  const keys = Object.keys(object);
  if (keys.some((key) => pushMarks.includes(key)) || keys.every((key) => !bySquashed.has(squashed(key)))) return object;
  const renamed: JsonObject = {};
  keys.forEach((key) => {
    const name = bySquashed.get(squashed(key)) ?? key;
    if (name !== key && keys.includes(name)) return;
    const value = object[key];
    const inner = depth > 0 && isRecord(value) ? withOfficialKeys(value, depth - 1) : value;
    // A plain assignment of __proto__ would not make a field of it.
    Object.defineProperty(renamed, name, { value: inner, enumerable: true, configurable: true, writable: true });
  });
  return renamed;
}
