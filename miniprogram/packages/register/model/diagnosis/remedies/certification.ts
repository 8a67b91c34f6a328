/** Eligibility and cause 1. Source: 微信小程序认证指引 2018-11 (fees, audit, phone call); registerMiniprogramByOffiaccount. */
import { feeYuan, reviewNumbers } from '../../../../../domain/rules/numbers';
import type { Remedy } from './remedy';
import { step } from './remedy';

const auditTime = `付款后 ${reviewNumbers.auditStartWorkingDays} 个工作日内开始审核，一般再要几天`;
const fee = `每次 ${feeYuan.standard} 元，个体工商户 ${feeYuan.individualBusiness} 元，政府机关和基金会免费；不通过也不退`;

export const certificationRemedies = {
  otherThanPerson: {
    title: '换一个不是个人的公众号，或直接注册小程序',
    steps: [
      step('you', '个人名下的公众号不能快速注册小程序，再试也不会成功'),
      step('you', '有公司或个体户的公众号，就改用那一个；没有，就到 mp.weixin.qq.com 点“立即注册”，直接注册一个小程序'),
      step('you', '要用公司或个体户的名义，先办好营业执照再注册'),
    ],
    duration: '直接注册当天可办；办营业执照另算',
  },
  otherThanOverseas: {
    title: '换一个境内主体的公众号，或直接注册小程序',
    steps: [
      step('you', '境外主体的公众号不能快速注册小程序'),
      step('subject', '有境内公司的公众号，就改用那一个；没有，就在 mp.weixin.qq.com 按境外主体直接注册小程序'),
    ],
    duration: '直接注册当天可提交，境外资料的审核时间以页面为准',
  },
  certify: {
    title: '先给公众号做微信认证',
    steps: [
      step('subject', '准备营业执照（或单位登记证）、管理员身份证、一个能接电话的联系手机'),
      step('administrator', '登录公众号后台，进“设置与开发 → 微信认证”，填好资料提交'),
      step('administrator', `付审核费（${fee}），审核公司会打电话核实，一定要接`),
      step('you', '看到“认证成功”后，再回来快速注册'),
    ],
    duration: auditTime,
  },
  renew: {
    title: '先给公众号办年审，让认证重新有效',
    steps: [
      step('administrator', '登录公众号后台，进“设置与开发 → 微信认证”，点“年审”或“重新认证”'),
      step('administrator', `更新资料，付审核费（${fee}），接听核实电话`),
      step('you', '看到认证有效后，再回来快速注册'),
    ],
    duration: auditTime,
  },
  matchType: {
    title: '让小程序的主体类型和公众号认证的一致',
    steps: [
      step('you', '快速注册时，主体类型照公众号认证的选：公众号认证的是企业，小程序就不能登记成政府或媒体'),
      step('administrator', '如果是公众号当初认证错了类型，先在公众号后台“微信认证”里按正确的类型重新认证'),
      step('you', '如果小程序本来就该是另一种主体，换那个主体名下已认证的公众号来注册'),
    ],
    duration: `改选当天可办；重新认证：${auditTime}`,
  },
  tickReuse: {
    title: '提交时勾选“复用微信认证”',
    steps: [
      step(
        'administrator',
        '政府、媒体、其他组织的公众号，在快速注册页面上必须勾选“复用微信认证”（借用公众号已有的认证），勾上再提交',
      ),
      step('provider', '由服务商代办的，请服务商打开这一项（接口参数 copy_wx_verify）'),
    ],
    duration: '几分钟',
  },
} as const satisfies Record<string, Remedy>;
