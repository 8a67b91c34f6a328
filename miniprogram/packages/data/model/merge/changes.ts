/** What changes between two states of an account, in words for the screen. */
import type { AccountFields } from '../../../../domain/account/account';
import {
  accountKindLabel,
  certificationWayLabel,
  dueTrustLabel,
  filingStatusLabel,
  subjectTypeLabel,
} from '../../../../domain/account/words';
import { stepChanges } from './steps';

export interface FieldChange {
  field: string;
  label: string;
  /** '' = nothing was there. */
  from: string;
  to: string;
}

/** Everything that a paste can change, in the order of the screen. */
export const readers: readonly (readonly [field: string, label: string, read: (fields: AccountFields) => string])[] = [
  ['name', '名称', (fields) => fields.name],
  ['kind', '账号类型', (fields) => accountKindLabel(fields.kind)],
  ['appid', 'AppID', (fields) => fields.appid],
  ['originalId', '原始 ID', (fields) => fields.originalId],
  ['subjectName', '主体', (fields) => fields.subjectName],
  ['subjectType', '主体类型', (fields) => subjectTypeLabel(fields.subjectType)],
  ['certifiedHow', '认证方式', (fields) => certificationWayLabel(fields.certifiedHow)],
  ['certifiedOn', '认证通过日', (fields) => fields.certifiedOn],
  ['dueOn', '到期日', (fields) => fields.cycle.dueOn],
  ['dueTrust', '到期日来源', (fields) => dueTrustLabel(fields.cycle.dueTrust)],
  ['opensOn', '年审开始', (fields) => fields.cycle.opensOn],
  ['filingStatus', '备案状态', (fields) => filingStatusLabel(fields.filingStatus)],
  ['filingNumber', '备案号', (fields) => fields.filingNumber],
  ['administrator', '管理员', (fields) => fields.administrator],
  ['owner', '负责人', (fields) => fields.owner],
  ['client', '客户', (fields) => fields.client],
  ['contact', '联系方式', (fields) => fields.contact],
  ['tags', '标签', (fields) => fields.tags.join('、')],
  ['categories', '类目', (fields) => fields.categories.join('、')],
  ['note', '备注', (fields) => fields.note],
  ['history', '已通过的年审', (fields) => (fields.history.length === 0 ? '' : `${fields.history.length} 次`)],
];

/** The steps that are logged, then the fields that differ, with what they were and what they become. */
export function changesBetween(before: AccountFields, after: AccountFields): FieldChange[] {
  const fields = readers
    .map(([field, label, read]) => ({ field, label, from: read(before), to: read(after) }))
    .filter((change) => change.from !== change.to);
  return [...stepChanges(before, after), ...fields];
}
