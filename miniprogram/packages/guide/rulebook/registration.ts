/** Quick registration by reuse, and filing. */
import { filingNumbers, quotaNumbers } from '../../../domain/rules/numbers';
import type { Rule } from './rule';
import { sources } from './sources';

export const registrationRules: readonly Rule[] = [
  {
    id: 'monthlyQuota',
    title: '每月能快速注册几个小程序',
    value: `一个公众号每月 ${quotaNumbers.monthly} 个，创建时就计数`,
    since: '2018',
    source: sources.register,
    confidence: 'high',
    retold: {
      value: `个体工商户的公众号每月 ${quotaNumbers.monthlyIndividualBusiness} 个`,
      since: '2023',
      source: sources.agencies,
      confidence: 'medium',
    },
    disputed: false,
  },
  {
    id: 'onePending',
    title: '待完成注册的小程序',
    value: '有一个还没完成注册，就不能再注册下一个',
    since: '2018',
    source: sources.register,
    confidence: 'high',
    disputed: false,
  },
  {
    id: 'retry',
    title: '失败后怎么重试',
    value: `隔 ${quotaNumbers.retrySeconds} 秒以上再试`,
    since: '2018',
    source: sources.register,
    confidence: 'high',
    retold: {
      value: '提示超时或 61058 时，小程序可能已经建好，先看关联列表',
      since: '2023',
      source: sources.agencies,
      confidence: 'medium',
    },
    disputed: false,
  },
];

export const filingRules: readonly Rule[] = [
  {
    id: 'filing',
    title: '备案要多久、要钱吗',
    value: `免费，${filingNumbers.minWorkingDays}–${filingNumbers.maxWorkingDays} 个工作日，不用每年续`,
    since: '2023-09',
    source: sources.filingRetold,
    confidence: 'medium',
    disputed: false,
  },
  {
    id: 'filingRequired',
    title: '不备案能发布吗',
    value: '2023 年 9 月起，备案后才能发布',
    since: '2023-09',
    source: sources.filingRetold,
    confidence: 'medium',
    disputed: false,
  },
  {
    id: 'filingOrder',
    title: '先做哪个',
    value: '先填类目和资料，再认证，最后备案',
    since: '2023-09',
    source: sources.filingRetold,
    confidence: 'medium',
    disputed: false,
  },
  {
    id: 'filingNumber',
    title: '备案号的样子',
    value: '像 京ICP备12345678号-1X 或 粤B2-20090059-1626X；不像的只提醒，不拦',
    since: '2023-09',
    source: sources.filingRetold,
    confidence: 'medium',
    disputed: false,
  },
];
