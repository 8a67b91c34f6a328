/** Codes of the registration itself. Source: official page 复用公众号主体快速注册小程序. */
import type { Codes } from './errorCode';
import { answering } from './errorCode';

export const reuseCodes = {
  61051: answering(
    1,
    '公众号的主体类型不能用来快速注册，或和要注册的小程序类型不符',
    { question: 'typeMatches', value: 'no' },
    '个人和境外主体的公众号都不能快速注册；先看公众号登记在谁的名下。',
  ),
  61052: answering(
    1,
    '公众号没有通过微信认证（认证过期也算没有）',
    { question: 'certified', value: 'no' },
    '以前认证过、现在过期的，办年审就行。',
  ),
  61056: answering(1, '政府、媒体和其他组织的公众号，提交时没有勾选“复用微信认证”', {
    question: 'reuseTicked',
    value: 'no',
  }),
  61061: answering(1, '公众号的主体在境外，不能快速注册', { question: 'subjectType', value: 'overseas' }),
  61053: answering('subjectCap', '你的单位名下的小程序数量到了上限', { question: 'subjectCap', value: 'yes' }),
  61054: answering('subjectBlocked', '你的单位在平台的限制名单里', { question: 'subjectBlocked', value: 'yes' }),
  61055: answering('monthlyQuota', '这个公众号本月快速注册的名额用完了', { question: 'monthlyQuota', value: 'no' }),
  61057: answering('unfinished', '这个公众号还有一个没走完的快速注册', { question: 'unfinished', value: 'yes' }),
  61058: answering(
    'scanTicket',
    '扫码确认没有通过，可能是二维码过期或不是管理员扫的',
    { question: 'scanTicket', value: 'no' },
    '出现这个提示时小程序也可能已经建好：先看公众号后台“小程序管理”里有没有它，再决定要不要重来。',
  ),
  61028: answering('thirdParty', '服务商的平台还没有正式发布', { question: 'thirdParty', value: 'providerFails' }),
  61029: answering('thirdParty', '服务商的平台缺少快速注册要用的权限', {
    question: 'thirdParty',
    value: 'providerFails',
  }),
  61060: answering('thirdParty', '服务商填的跳转地址不对', { question: 'thirdParty', value: 'providerFails' }),
} satisfies Codes;
