import { accountKinds, filingStatuses, subjectTypes, type CertificationWay } from '../../../domain/account/account';
import { accountKindLabel, filingStatusLabel, subjectTypeLabel } from '../../../domain/account/words';
import type { FormKey } from './form';

export interface Option {
  value: string;
  label: string;
}

/**
 * How a field is filled in: typed on one line or several, chosen among a few or many, picked as a day, found among
 * accounts.
 */
export type RowType = 'text' | 'long' | 'choice' | 'pick' | 'day' | 'link';

const wayOrder: readonly CertificationWay[] = ['own', 'reuse', 'unknown', 'never'];

const certifiedHowWords: Record<CertificationWay, string> = {
  own: '自己认证的',
  reuse: '复用公众号资质',
  never: '还没认证',
  unknown: '认证过，不清楚方式',
};
/** What the chosen way means, in plain words. */
export const wayHints: Partial<Record<CertificationWay, string>> = {
  reuse: '注册时直接用了公众号的认证，没单独认证过',
  never: '没有认证过，就还没有到期日',
};

export const types: Partial<Record<FormKey, RowType>> = {
  kind: 'choice',
  certifiedHow: 'choice',
  dueTrust: 'choice',
  subjectType: 'pick',
  filingStatus: 'pick',
  certifiedOn: 'day',
  dueOn: 'day',
  opensOn: 'day',
  linkedAccountId: 'link',
  note: 'long',
};

export const options: Partial<Record<FormKey, Option[]>> = {
  kind: accountKinds.map((value) => ({ value, label: accountKindLabel(value) })),
  certifiedHow: wayOrder.map((value) => ({ value, label: certifiedHowWords[value] })),
  dueTrust: [
    { value: 'confirmed', label: '通知或后台' },
    { value: 'estimated', label: '我估计的' },
  ],
  subjectType: [
    { value: '', label: '还不清楚' },
    ...subjectTypes.map((value) => ({ value, label: subjectTypeLabel(value) })),
  ],
  filingStatus: [
    { value: '', label: '还不清楚' },
    ...filingStatuses.map((value) => ({ value, label: filingStatusLabel(value) })),
  ],
};

export const placeholders: Partial<Record<FormKey, string>> = {
  name: '在微信里看到的名字',
  subjectName: '营业执照上的名称',
  subjectType: '还不清楚',
  filingStatus: '还不清楚',
  appid: 'wx 开头的一串',
  originalId: 'gh_ 开头的一串',
  categories: '例如 餐饮、外卖',
  tags: '例如 华东、重点',
  contact: '手机号、微信号等',
  filingNumber: '京ICP备12345678号-1X',
  linkedAccountId: '点这里选',
  note: '要记住的事',
  certifiedOn: '不知道可以不填',
  dueOn: '不知道可以先空着',
  opensOn: '不填就按到期前 90 天算',
};

export const hints: Partial<Record<FormKey, string>> = {
  certifiedOn: '最近一次认证或年审通过的那天',
  dueOn: '后台或年审通知里写的到期时间',
  categories: '多个用逗号或顿号隔开',
  tags: '多个用逗号或顿号隔开，方便查找',
};
