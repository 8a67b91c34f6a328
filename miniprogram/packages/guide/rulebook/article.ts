/** What the founding article says beside what official sources add: both are shown, dated. */
import { restrictionDays, reviewNumbers } from '../../../domain/rules/numbers';
import type { Rule } from './rule';
import { sources } from './sources';

const { m3, m2, m1 } = reviewNumbers.reminderMonths;

export const articleRules: readonly Rule[] = [
  {
    id: 'yearly',
    title: '认证每年都要续',
    value: '认证一年有效，每年要年审并交审核费；2023 年 11 月前复用公众号的小程序也不例外',
    since: '2018-11，2023 年秋起严格执行',
    source: sources.guide2018,
    confidence: 'high',
    article: {
      value: '2023 年 11 月前复用公众号注册的小程序只交一次 300 元、长期有效，现在改为每年认证、每年交费',
      since: '2023-11',
      source: sources.article,
      confidence: 'medium',
    },
    official: {
      value: '2018 年的指引已写明有效期一年；复用来的认证跟着公众号一起到期，2023 年秋开始严格执行',
      since: '2018-11',
      source: sources.guide2018,
      confidence: 'high',
    },
    disputed: false,
  },
  {
    id: 'reuseCertification',
    title: '复用公众号还能带来认证吗',
    value: '复用注册仍在；能否连认证一起复用，说法不一，请按 2023-12-25 后要单独认证来准备',
    since: '2023-12-25',
    source: sources.register,
    confidence: 'high',
    article: {
      value: '公众号先完成认证，就仍可以复用资质注册并认证小程序',
      since: '2023-11',
      source: sources.article,
      confidence: 'medium',
    },
    official: {
      value: '2023-12-25 起，通过接口复用注册的小程序先是未认证，要单独认证',
      since: '2023-12-25',
      source: sources.register,
      confidence: 'high',
    },
    retold: {
      value: '客服说，复用认证在 2023-09-25 已停',
      since: '2023-09-25',
      source: sources.service,
      confidence: 'medium',
    },
    disputed: true,
  },
  {
    id: 'reuseSubjects',
    title: '哪些主体可以复用公众号资质',
    value: '企业、媒体、政府、其他组织可以；个人和境外主体不可以',
    since: '2018',
    source: sources.register,
    confidence: 'high',
    article: {
      value: '企业、媒体、政府、其他组织可以，个人不可以',
      since: '2023-11',
      source: sources.article,
      confidence: 'high',
    },
    official: {
      value: '同样的范围，另外境外主体也不可以',
      since: '2018',
      source: sources.register,
      confidence: 'high',
    },
    disputed: false,
  },
  {
    id: 'reminders',
    title: '平台什么时候提醒',
    value: `到期前 ${m3} 个月、${m2} 个月、${m1} 个月和 ${reviewNumbers.reminderDays} 天各提醒一次，只有管理员收得到`,
    since: '2023-11',
    source: sources.service,
    confidence: 'medium',
    article: {
      value: `到期前 ${m3} 个月、${m2} 个月、${m1} 个月、${reviewNumbers.reminderDays} 天提醒，收到年审通知后要操作`,
      since: '2023-11',
      source: sources.article,
      confidence: 'medium',
    },
    official: {
      value: '四个时间相同，只发给账号所有者或管理员',
      since: '2023-11',
      source: sources.service,
      confidence: 'medium',
    },
    disputed: false,
  },
  {
    id: 'season',
    title: '年审在哪几个月',
    value: '看每个账号自己的年审期，不看月份',
    since: '2018',
    source: sources.basicInfo,
    confidence: 'high',
    article: { value: '一般在每年 1 至 2 月', since: '2023-11', source: sources.article, confidence: 'medium' },
    official: {
      value: `年审期属于各个账号：到期前 ${reviewNumbers.windowDays} 天开始，到期日结束`,
      since: '2018',
      source: sources.basicInfo,
      confidence: 'high',
    },
    retold: {
      value: '首批账号多在年初到期，通知样例里是 2024-01-02',
      since: '2023',
      source: sources.notice,
      confidence: 'low',
    },
    disputed: false,
  },
  {
    id: 'restrictions',
    title: '逾期后小程序会怎样',
    value: `到期后不能发布新版本、搜不到；满 ${restrictionDays.share} 天不能被分享；满 ${restrictionDays.access} 天新用户进不来、不能支付。直到年审通过`,
    since: '2023',
    source: sources.notice,
    confidence: 'high',
    article: {
      value: '过了截止日期小程序暂停服务，直到年审通过',
      since: '2023-11',
      source: sources.article,
      confidence: 'medium',
    },
    official: {
      value: `分步受限：到期当天某一刻起停发布新版本和被搜索，+${restrictionDays.share} 天停被分享，+${restrictionDays.access} 天停新用户访问和支付`,
      since: '2023',
      source: sources.notice,
      confidence: 'high',
    },
    disputed: false,
  },
  {
    id: 'failureCauses',
    title: '快速注册失败的原因',
    value:
      '先查三类原因：公众号未认证或类型不符、主体不一致或重名、类目缺资质；都不是就重新登录再走一遍，还不行再找客服',
    since: '2023-11',
    source: sources.article,
    confidence: 'high',
    article: {
      value: '三类原因；都不是就重新登录重做一遍，仍失败就联系客服',
      since: '2023-11',
      source: sources.article,
      confidence: 'high',
    },
    official: {
      value: '每一类原因都有对应的错误码，凭错误码能直接找到是哪一条',
      since: '2018',
      source: sources.errorCodes,
      confidence: 'high',
    },
    disputed: false,
  },
];
