import type { FieldKey } from '../model/checkDays';
import type { FormKey } from './form';

/** What each field is called on screen. */
export const fieldLabels: Record<FormKey, string> = {
  name: '账号名称',
  kind: '账号类型',
  subjectName: '主体名称',
  subjectType: '主体类型',
  certifiedHow: '认证方式',
  certifiedOn: '认证通过日',
  dueOn: '到期日',
  dueTrust: '这个到期日是',
  appid: 'AppID',
  originalId: '原始 ID',
  opensOn: '年审期开始日',
  linkedAccountId: '关联公众号',
  categories: '类目',
  tags: '标签',
  administrator: '管理员',
  owner: '负责人',
  client: '客户',
  contact: '联系方式',
  filingNumber: '备案号',
  filingStatus: '备案状态',
  documents: '证件',
  note: '备注',
};

/** The order on screen; the first wrong field is looked for in it. */
export const essentialKeys: readonly FormKey[] = ['name', 'dueOn', 'dueTrust', 'kind'];
/** Folded away until one asks for them, or something stands in them. */
export const moreKeys: readonly FormKey[] = [
  'subjectName',
  'subjectType',
  'certifiedHow',
  'certifiedOn',
  'appid',
  'originalId',
  'opensOn',
  'linkedAccountId',
  'categories',
  'tags',
  'administrator',
  'owner',
  'client',
  'contact',
  'filingNumber',
  'filingStatus',
  'documents',
  'note',
];

/** The first of the given fields in the order on screen, null for none. */
export function firstOf(keys: readonly FieldKey[]): FormKey | null {
  return [...essentialKeys, ...moreKeys].find((key) => keys.includes(key)) ?? null;
}

/** Labels of the given fields, in the order on screen. */
export function labelsOf(keys: readonly FieldKey[]): string {
  return [...essentialKeys, ...moreKeys]
    .filter((key) => keys.includes(key))
    .map((key) => fieldLabels[key])
    .join('、');
}
