/**
 * Codes that only stand beside a registration, and the one that every interface has. Source: public SDKs' enums;
 * official pages of checkwxverifynickname and secwxaapi; 89609: reports of service providers.
 */
import type { CodeEntry, CodeField, Codes } from './errorCode';
import { advising } from './errorCode';

const byYourself = '自己登录小程序后台修改；注册新的小程序不受影响。';

export const asideCodes = {
  41033: advising('aside', '这个接口只能用在服务商用接口注册的小程序上，你的不是', byYourself),
  89609: advising(
    'aside',
    '服务商代办认证时，用来付款的认证资源包没有权限',
    '请服务商检查资源包的购买和授权；不想等就自己登录后台认证、自己付费。',
  ),
  91001: advising('aside', '这个小程序不是用公众号快速注册的，服务商不能用这个办法改它的资料', byYourself),
} satisfies Codes;

const later = '过几分钟再试；一直这样，请服务商带上返回里的 rid 到微信开放社区反馈。';

/** −1 by the field it stands in; without a field both meanings are told, and nothing is concluded. */
export const minusOne: Record<Exclude<CodeField, 'status'>, CodeEntry> = {
  errcode: advising('busy', '平台系统繁忙', later),
  unsaid: advising(
    'busy',
    '多半是平台系统繁忙',
    `${later}如果它是法定代表人刷脸注册的结果（status），意思是企业名称和法定代表人姓名不一致：请服务商核对后重新发起。`,
  ),
};
