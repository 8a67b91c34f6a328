/**
 * The Chinese word on screen for every union of the account. '' (not known) has no word: the screen decides what to
 * show.
 */
import type { AccountKind, ApplicationState, CertificationWay, DueTrust, FilingStatus, SubjectType } from './account';

/** A lookup that knows every member of the union and answers '' for ''. */
export function words<K extends string>(table: Record<K, string>): (key: K | '') => string {
  return (key) => (key === '' ? '' : table[key]);
}

export const accountKindLabel = words<AccountKind>({
  miniProgram: '小程序',
  service: '服务号',
  subscription: '订阅号',
});

export const subjectTypeLabel = words<SubjectType>({
  enterprise: '企业',
  individualBusiness: '个体工商户',
  media: '媒体',
  government: '政府',
  publicInstitution: '事业单位',
  socialGroup: '社会团体',
  privateNonEnterprise: '民办非企业',
  foundation: '基金会',
  otherOrganisation: '其他组织',
  person: '个人',
  overseas: '境外',
});

/**
 * The words beside every due day: 估计 is typed or computed and not checked, whoever wrote it; 已核对 was seen in the
 * console. The questions turn the first into the second: of one stored day, and of all days of a paste.
 */
export const dueTrustLabel = words<DueTrust>({ estimated: '估计', imported: '来自微信', confirmed: '已核对' });

export const dueTrustQuestion = {
  one: '和通知或后台的一样吗？',
  oneYes: '一样，已核对',
  many: '这些日期来自通知或后台吗？',
} as const;

export const certificationWayLabel = words<CertificationWay>({
  never: '未认证',
  own: '自己认证',
  reuse: '复用公众号资质',
  unknown: '已认证，方式不清楚',
});

export const applicationStateLabel = words<ApplicationState>({
  preparing: '准备材料',
  awaitingPayment: '待支付',
  inReview: '审核中',
  returned: '打回重填',
  passed: '已通过',
  failed: '最终失败',
  abandoned: '已放弃',
});

export const filingStatusLabel = words<FilingStatus>({
  none: '未备案',
  platformReview: '平台审核中',
  platformRejected: '平台驳回',
  authorityReview: '管局审核中',
  authorityRejected: '管局驳回',
  filed: '已备案',
});
