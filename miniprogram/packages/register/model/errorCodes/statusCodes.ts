/**
 * Results of the other flow, pushed later as the status of the registration. Source: official enums of
 * fastregisterweapp and fastregisterpersonalweapp.
 */
import type { CodeEntry, Codes } from './errorCode';
import { advising } from './errorCode';

const other = (meaning: string, advice: string): CodeEntry => advising('otherFlow', meaning, advice);

const again = '请服务商重新发起，收到微信通知后让法定代表人在 24 小时内点开确认。';
const match = '照营业执照核对后，请服务商重新填写、重新发起。';
const freeAccounts = '换一个管理员，或先解除他名下不用的账号，再重新发起。';
const appeal = '先按平台的通知整改或申诉；不清楚原因就联系微信客服。';

export const statusCodes = {
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
  [-1]: other('企业名称和法定代表人姓名不一致', match),
} satisfies Codes;
