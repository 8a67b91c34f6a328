/** What is wrong or odd in the fields of an account, said beside each field. Errors forbid saving, warnings don't. */
import type { AccountFields } from '../../../domain/account/account';
import { checkDays } from './checkDays';
import type { FieldCheck } from './checkDays';
import {
  categoriesLimit,
  categoryLimit,
  codeLimit,
  documentNameLimit,
  documentsLimit,
  nameLimit,
  noteLimit,
  shortTextLimit,
  tagLimit,
  tagsLimit,
} from '../../../domain/account/limits';
import type { Standing } from '../../../domain/rules/standing';

export type { FieldCheck, FieldKey, FieldMessages } from './checkDays';

const realAppid = /^wx[0-9a-f]{16}$/;
const possibleAppid = /^[A-Za-z0-9_-]*$/;
const realOriginalId = /^gh_[0-9a-z]{12}$/;
/** Source: facts on filing, e.g. 京ICP备12345678号-1X, 粤B2-20090059-1626X. */
const realFilingNumber = /^.{1,2}(ICP备\d{6,12}号|[A-Z]\d-\d{8})-\d+X$/;

const textLimits = {
  name: nameLimit,
  appid: codeLimit,
  originalId: codeLimit,
  subjectName: shortTextLimit,
  administrator: shortTextLimit,
  owner: shortTextLimit,
  client: shortTextLimit,
  contact: shortTextLimit,
  filingNumber: codeLimit,
  note: noteLimit,
} as const;

/**
 * Checks fields as typed (days may be written in any way that `parseDay` reads) against each other and against today
 * (Beijing). Both answers are keyed by field and empty when all is well; messages are Chinese.
 */
export function checkFields(fields: AccountFields, standing: Standing): FieldCheck {
  const check = checkDays(fields, standing);
  for (const key of Object.keys(textLimits) as (keyof typeof textLimits)[]) {
    const over = fields[key].length - textLimits[key];
    if (over > 0) check.errors[key] = `最多 ${textLimits[key]} 个字，多了 ${over} 个`;
  }
  if (fields.name.trim() === '') check.errors.name = '请填写账号名称';
  checkCodes(fields, check);
  checkLists(fields, check);
  checkReuse(fields, check);
  return check;
}

function checkCodes(fields: AccountFields, { errors, warnings }: FieldCheck): void {
  const appid = fields.appid.trim();
  if (!possibleAppid.test(appid)) errors.appid = 'AppID 只有字母和数字，请去掉空格和其他符号';
  else if (appid.startsWith('gh_')) warnings.appid = '这像原始 ID，AppID 以 wx 开头';
  else if (appid !== '' && !realAppid.test(appid)) warnings.appid = 'AppID 一般是 wx 加 16 位数字和小写字母，请核对';
  const originalId = fields.originalId.trim();
  if (originalId !== '' && !realOriginalId.test(originalId))
    warnings.originalId = '原始 ID 一般是 gh_ 加 12 位，请核对';
  const filing = fields.filingNumber.trim();
  if (filing !== '' && !realFilingNumber.test(filing))
    warnings.filingNumber = '备案号一般像“京ICP备12345678号-1X”，请核对';
}

function checkLists(fields: AccountFields, { errors }: FieldCheck): void {
  const tags = listError(fields.tags, tagsLimit, tagLimit);
  if (tags !== '') errors.tags = tags;
  const categories = listError(fields.categories, categoriesLimit, categoryLimit);
  if (categories !== '') errors.categories = categories;
  const names = fields.documents.map((document) => document.name);
  const documents = names.some((name) => name.trim() === '')
    ? '请填写证件名称'
    : listError(names, documentsLimit, documentNameLimit);
  if (documents !== '') errors.documents = documents;
}

function listError(texts: readonly string[], count: number, length: number): string {
  if (texts.length > count) return `最多 ${count} 个`;
  return texts.some((text) => text.length > length) ? `每个最多 ${length} 个字` : '';
}

/** Source: quick registration by reuse is for mini-programs of 企业, 媒体, 政府, 其他组织; a warning, because rules change. */
function checkReuse(fields: AccountFields, { warnings }: FieldCheck): void {
  if (fields.certifiedHow !== 'reuse') return;
  if (fields.kind !== 'miniProgram') warnings.certifiedHow = '只有小程序能复用公众号资质，请核对';
  else if (fields.subjectType === 'person' || fields.subjectType === 'overseas')
    warnings.certifiedHow = '个人和境外主体不能复用公众号资质，请核对';
}
