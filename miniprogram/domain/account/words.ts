/** The Chinese word on screen for every union of the domain. '' (not known) has no word: the screen decides what to show. */
import type { AccountKind, ApplicationState, CertificationWay, DueTrust, FilingStatus, SubjectType } from './account';
import type { CertificationStatus, DueUnknownReason, StatusKind, Urgency } from '../status/status';
import type { MilestoneId } from '../status/milestones';
import type { Ability } from '../status/restrictions';
import type { Confidence } from '../../packages/guide/rulebook/rule';

/** A lookup that knows every member of the union and answers '' for ''. */
function words<K extends string>(table: Record<K, string>): (key: K | '') => string {
  return (key) => (key === '' ? '' : table[key]);
}

export const accountKindLabel = words<AccountKind>({ miniProgram: '小程序', service: '服务号', subscription: '订阅号' });

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

export const dueTrustLabel = words<DueTrust>({ estimated: '推算', imported: '平台数据', confirmed: '已核对' });

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

export const abilityLabel = words<Ability>({
  release: '发布新版本',
  search: '被搜索',
  share: '被分享',
  newUsers: '新用户访问',
  payment: '支付',
  advancedInterfaces: '高级接口',
});

export const milestoneLabel = words<MilestoneId>({
  opens: '年审期开始',
  m3: '到期前 3 个月',
  m2: '到期前 2 个月',
  m1: '到期前 1 个月',
  d7: '到期前 7 天',
  due: '到期日',
  over1: '逾期第 1 天',
  over30: '逾期第 30 天',
  over60: '逾期第 60 天',
});

export const urgencyLabel = words<Urgency>({
  opened: '年审期已开始',
  m2: '2 个月内到期',
  m1: '1 个月内到期',
  d7: '7 天内到期',
  today: '今天到期',
});

export const dueUnknownReasonLabel = words<DueUnknownReason>({
  missing: '没有填到期日',
  reuseBefore2023: '2023 年 11 月前复用公众号认证',
  estimatePast: '推算的到期日已过',
});

export const confidenceLabel = words<Confidence>({ high: '官方原文', medium: '官方说法的转述', low: '单一来源' });

export const statusKindLabel = words<StatusKind>({
  uncertified: '未认证',
  dueUnknown: '到期日待确认',
  valid: '认证有效',
  due: '待年审',
  inReview: '年审中',
  returned: '打回重填',
  overdue: '已逾期',
});

/** The status in one expression; an overdue one says how many days. */
export function statusLabel(status: CertificationStatus): string {
  return status.kind === 'overdue' ? `已逾期 ${status.daysOver} 天` : statusKindLabel(status.kind);
}
