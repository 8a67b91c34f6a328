/**
 * Codes that the other flow gives at once (刷脸, a platform registers for a company or a person). Explained, so that
 * nobody looks for them among the three causes. Source: official enums of fastregisterweapp and
 * fastregisterpersonalweapp; 91030: answers of the platform's staff.
 */
import type { CodeEntry, Codes } from './errorCode';
import { advising } from './errorCode';

const other = (meaning: string, advice: string): CodeEntry => advising('otherFlow', meaning, advice);

/** Official codes of these interfaces whose own explanation isn't at hand: said so, rather than guessed. */
const unexplained = other(
  '服务商代注册时被平台拒绝（这个数字没有更细的说明）',
  '原因写在同一条返回的英文提示（errmsg）里：请服务商照它改好，再重新发起。',
);

export const otherFlowCodes = {
  89247: other('平台内部出错', '过几分钟请服务商再发起一次。'),
  86004: other('填的微信号无效', '换成法定代表人本人的微信号（不是昵称，也不是手机号）再发起。'),
  61070: other('法定代表人的姓名和填的微信号对不上', '微信号要是他本人实名的那一个；核对后再发起。'),
  89248: other('企业代码的类型填错了', '三证合一的营业执照选“统一社会信用代码（18 位）”，请服务商改后再发起。'),
  89249: other('这家企业已经有一个注册任务在进行', '等上次任务过 24 小时后再发起。'),
  89250: other('找不到这个注册任务', '请服务商核对资料，重新发起。'),
  89251: other('通知已经发出，在等法定代表人刷脸', '不是错误：请法定代表人在微信里点开通知，24 小时内完成。'),
  89252: other('正在核对企业和法定代表人的信息', '不是错误：等核对结果。'),
  89253: other('服务商提交的内容不全', '请服务商补全后再发起。'),
  89254: other('服务商的平台缺少权限', '请服务商补上权限后再发起。'),
  89255: other('服务商提交的 code 参数（企业代码）无效', '请服务商核对企业代码后再发起。'),
  // Accounts of individuals, and what both interfaces have in common.
  91030: other('这个微信号今天发起注册的次数用完了（一天 5 次）', '明天再发起，或换一个微信号。'),
  89295: unexplained,
  86030: unexplained,
  86031: unexplained,
  86032: unexplained,
  86033: unexplained,
  86034: unexplained,
  86035: unexplained,
  86036: unexplained,
  86037: unexplained,
  86038: unexplained,
  86039: unexplained,
  86040: unexplained,
} satisfies Codes;
