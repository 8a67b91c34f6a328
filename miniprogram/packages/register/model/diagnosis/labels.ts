/** The Chinese word on screen for the unions of the diagnosis. */
import type { GroupId } from './questions/question';
import type { Conclusion, GroupState } from './verdict';

export const groupLabel: Record<GroupId, string> = {
  flow: '走的是哪条路',
  eligibility: '能不能用快速注册',
  cause1: '原因一：公众号没认证、认证过期或类型不符',
  cause2: '原因二：主体不一致，或名称不能用',
  cause3: '原因三：类目要的资质没准备好',
  blockers: '其他常见的卡点',
  fallback: '重新登录再做一遍',
};

export const groupStateLabel: Record<GroupState, string> = {
  pass: '通过',
  problem: '有问题',
  unsure: '不确定',
  open: '还没查完',
  skipped: '不用查',
};

export const conclusionLabel: Record<Conclusion, string> = {
  contradiction: '你的回答和报错对不上，先核对下面这几处。',
  otherFlow: '你走的是法定代表人刷脸注册，不是用公众号注册，这份检查不适用。',
  created: '小程序已经建好了，别再提交：照下面把它补完就行。',
  problems: '找到了问题，照下面的清单做完，再把没通过的几项重查一遍。',
  stuck: '每一项都查过了，没有问题，重做一遍还是失败：该找微信客服了。',
  unsure: '没有发现确定的问题，但有几项还不确定，先把它们查清楚。',
  open: '目前没有发现问题，还没查完。',
  solved: '重新做一遍后成功了。',
};

/** What to do about the other flow. */
export const otherFlowAdvice =
  '法定代表人刷脸的注册由服务商发起：把错误码查清楚（本应用认得它的错误码），再请服务商照提示重新发起；也可以改用已认证的公众号来快速注册。';
