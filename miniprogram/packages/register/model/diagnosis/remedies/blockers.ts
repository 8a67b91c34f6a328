/**
 * Blockers outside the three causes, and the fallback. Source: registerMiniprogramByOffiaccount (610xx); founding
 * article for the fallback.
 */
import { filingNumbers, quotaNumbers, reviewNumbers } from '../../../../../domain/rules/numbers';
import type { Remedy } from './remedy';
import { step } from './remedy';

export const blockerRemedies = {
  finishCreated: {
    title: '小程序已经建好了，别再提交',
    steps: [
      step('you', '不要再点一次注册，每建一个都会占掉本月名额'),
      step('administrator', '在公众号后台“小程序 → 小程序管理”里点开它，按页面提示补全信息'),
      step('you', '到注册时填的邮箱里找激活邮件，点里面的链接'),
    ],
    duration: '当天',
  },
  finishPending: {
    title: '先走完上一个没注册完的小程序',
    steps: [
      step('administrator', '在公众号后台“小程序 → 小程序管理”里找到标着“待完成注册”的那个'),
      step('you', '到它填的邮箱里点激活邮件，按页面走完；不要了就按页面提示放弃它'),
    ],
    duration: '当天；激活邮件过期的，在页面上重新发一封',
  },
  nextMonth: {
    title: '本月名额用完，下个月再注册',
    steps: [
      step(
        'you',
        `一个公众号每月能快速注册 ${quotaNumbers.monthly} 个，个体工商户 ${quotaNumbers.monthlyIndividualBusiness} 个，建好就算一个；下个月 1 日起再来`,
      ),
      step('you', '等不及：改用同一主体的另一个已认证公众号，或直接注册小程序'),
    ],
    duration: '最多等一个月',
  },
  freeCap: {
    title: '给主体腾出一个名额',
    steps: [
      step('subject', '查清这个主体名下有哪些小程序，包括以前的员工或服务商注册的'),
      step('administrator', '注销不用的：登录那个小程序的后台，在“账号设置”里点“注销”'),
      step('support', '都在用：问微信客服能不能增加名额'),
    ],
    duration: '注销要等冷静期，时间以页面为准',
  },
  newEmail: {
    title: '换一个没用过的邮箱',
    steps: [
      step('you', '准备一个没有注册过公众号、小程序、微信开放平台或企业号，也没有绑定个人微信的邮箱'),
      step('you', '用新邮箱提交，然后到收件箱（和垃圾箱）里点激活邮件'),
    ],
    duration: '几分钟',
  },
  scanAgain: {
    title: '由管理员重新扫码确认',
    steps: [
      step('administrator', '先看“小程序 → 小程序管理”里有没有多出刚才的小程序；有就不用再提交'),
      step('administrator', '没有：刷新页面换一张新的二维码，由公众号管理员本人用微信扫，马上确认'),
    ],
    duration: '几分钟',
  },
  waitSeconds: {
    title: '隔一会儿再提交',
    steps: [step('you', `停下来，等满 ${quotaNumbers.retrySeconds} 秒以上再点一次，不要连点；提示太频繁就等几分钟`)],
    duration: '几分钟',
  },
  appealSubject: {
    title: '先解除主体受到的限制',
    steps: [
      step('administrator', '在公众号后台“通知中心”里找处罚或限制通知，看清原因和期限'),
      step('subject', '按通知里的入口整改、申诉；没有入口就联系微信客服，说明主体名称和提示'),
      step('you', '限制解除前，换别的方式用这个主体注册也不会成功'),
    ],
    duration: '几天到几周，以通知为准',
  },
  askProvider: {
    title: '请代办的服务商检查他们的平台设置',
    steps: [
      step('you', '把错误码原样发给服务商'),
      step(
        'provider',
        '检查：第三方平台已全网发布（61028）、有快速注册的权限集（61029）、授权后的跳转地址填写正确（61060）',
      ),
      step('you', '不想等：自己登录公众号后台办，不经过服务商就没有这个问题'),
    ],
    duration: '看服务商，通常一两天',
  },
  redo: {
    title: '重新登录，从头一步一步再做一遍',
    steps: [
      step('administrator', '退出公众号后台，关掉浏览器，重新打开 mp.weixin.qq.com 登录'),
      step('administrator', '进“小程序 → 小程序管理 → 添加 → 快速注册并认证小程序”，从第一步慢慢做，每一步都看清提示'),
      step('you', '记下停在哪一步、页面写了什么、有没有错误码，回来查'),
    ],
    duration: '约 15 分钟',
  },
  support: {
    title: '联系微信客服',
    steps: [
      step('you', '复制本应用写好的“给客服的说明”，里面列了已经查过的每一项'),
      step('you', '在微信里搜“腾讯客服”公众号，选“微信公众平台”的人工客服，把说明发过去，附上报错截图'),
    ],
    duration: '一两天内答复',
  },
} as const satisfies Record<string, Remedy>;

/**
 * What is left to do once the registration went through. Source: since 2023-12-25 such a program starts uncertified; 备案
 * since 2023-09.
 */
export const afterSuccess: readonly Remedy[] = [
  {
    title: '给新的小程序做认证',
    steps: [
      step(
        'administrator',
        '登录新小程序的后台，先填好类目和资料，再进“设置 → 微信认证”提交并付审核费；公众号认证过，小程序也要单独付一次',
      ),
      step('administrator', '接听审核公司的核实电话'),
    ],
    duration: `付款后 ${reviewNumbers.auditStartWorkingDays} 个工作日内开始审核，一般再要几天`,
  },
  {
    title: '给新的小程序备案',
    steps: [
      step(
        'administrator',
        '备案是向通信管理局登记，免费，不备案不能发布：在小程序后台首页点“去备案”，按页面填写，收到短信后核验',
      ),
    ],
    duration: `${filingNumbers.minWorkingDays}–${filingNumbers.maxWorkingDays} 个工作日`,
  },
];
