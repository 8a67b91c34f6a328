/**
 * Codes of the other flow (法人扫脸, a platform registers for a company). Explained, so that nobody looks for them
 * among the three causes. Source: official enums of fastregisterweapp (immediate codes and the pushed status).
 */
import type { CodeEntry, Codes } from './errorCode';
import { advising } from './errorCode';

const other = (meaning: string, advice: string): CodeEntry => advising('otherFlow', meaning, advice);

const again = '请服务商重新发起，收到微信通知后让法定代表人在 24 小时内点开确认。';
const match = '照营业执照核对后，请服务商重新填写、重新发起。';
const freeAccounts = '换一个管理员，或先解除他名下不用的账号，再重新发起。';
const appeal = '先按平台的通知整改或申诉；不清楚原因就联系微信客服。';

export const otherFlowCodes = {
  // Given at once.
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
  // Pushed later as the status of the registration.
  100001: other('法定代表人 24 小时内没有确认，还没核对身份证', again),
  100002: other('法定代表人 24 小时内没有确认，还没刷脸', again),
  100003: other('法定代表人 24 小时内没有确认', again),
  101: other('企业已经注销', '换一家存续的企业来注册。'),
  102: other('查不到这家企业，或工商信息还没更新', '新办或刚变更的企业，等几个工作日再试。'),
  103: other('法定代表人的姓名和工商登记不一致', match),
  104: other('法定代表人的身份证号和工商登记不一致', match),
  105: other('工商数据里法定代表人的身份证号还没更新', '过 5 到 15 个工作日再试。'),
  1000: other('企业或法定代表人的信息不一致', match),
  1001: other('这家企业能创建的小程序数量到上限了', '注销不用的小程序，或联系微信客服。'),
  1002: other('这家企业因违规被限制', appeal),
  1003: other('管理员绑定的账号数量到上限了', freeAccounts),
  1004: other('管理员因违规被限制', appeal),
  1005: other('管理员的手机号绑定的账号数量到上限了', freeAccounts),
  1006: other('管理员的手机号因违规被限制', appeal),
  1007: other('管理员的身份证创建的账号数量到上限了', freeAccounts),
  1008: other('管理员的身份证因违规被限制', appeal),
  [-1]: other('企业名称和法定代表人姓名不一致', `${match}如果它出现在 errcode 里，则只是系统繁忙，过一会儿再试。`),
} satisfies Codes;
