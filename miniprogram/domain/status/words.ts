/** The Chinese word on screen for what is computed of an account: status, milestones, restrictions. */
import { applicationStateLabel, words } from '../account/words';
import type { MilestoneId } from './milestones';
import type { Ability } from './restrictions';
import type { CertificationStatus, StatusKind } from './status';

export const abilityLabel = words<Ability>({
  release: '发布新版本',
  search: '被搜索',
  share: '被分享',
  newUsers: '新用户访问',
  payment: '支付',
  advancedInterfaces: '高级接口',
  mark: '显示认证标识',
  menuLinks: '自定义菜单放外链',
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

export const statusKindLabel = words<StatusKind>({
  uncertified: '未认证',
  dueUnknown: '到期日待确认',
  valid: '认证有效',
  due: '待年审',
  inReview: '年审中',
  returned: '打回重填',
  overdue: '已逾期',
});

/** The status in one expression; an overdue one says how many days. @param first its first certification, no review */
export function statusLabel(status: CertificationStatus, first = false): string {
  if (first && status.kind === 'inReview') return '认证中';
  return status.kind === 'overdue' ? `已逾期 ${status.daysOver} 天` : statusKindLabel(status.kind);
}

/** The open application as a second word beside the status; '' without one, and where the status says it itself. */
export function applicationBadge({ kind, application }: CertificationStatus): string {
  return application === null || kind === 'inReview' || kind === 'returned' ? '' : applicationStateLabel(application);
}
