import { windowBefore } from '../../../domain/status/status';
import { longDay } from '../../../domain/day/words';
import { estimateDueFromCertification } from '../../../domain/cycle/nextDue';
import { feeYuan, filingNumbers, restrictionDays, reviewNumbers } from '../../../domain/rules/numbers';
import type { Question } from './question';
import { ruleSince } from './words';

const n = reviewNumbers;

/** When the review is, what happens without it, and who needs it. */
export const reviewQuestions: readonly Question[] = [
  {
    id: 'when',
    title: '年审什么时候开始？都说一二月，是怎么回事？',
    short: `看你自己的到期日：到期前 ${n.windowDays} 天开始，到期日结束，跟月份没关系。`,
    more: [
      '说一二月，多半是因为严格执行后的第一批账号在年初到期。你的账号哪天认证的，就按哪天算。',
      '平台给了开始日的，用平台的。日期一律按北京时间，人在国外也一样。',
      '别等到最后几天：付款后还要排队审核，打回了还得改。',
    ],
    rules: ['season', 'window', 'reminders', 'beijingDays'],
    related: ['stillReview', 'overdue'],
    howto: true,
    example: ({ today, numbers }) => {
      const dueOn = estimateDueFromCertification(today, numbers);
      return `比如今天（${longDay(today)}）通过认证：估计 ${longDay(dueOn)}到期，${longDay(windowBefore(dueOn, '', numbers))}起可以年审。`;
    },
  },
  {
    id: 'overdue',
    title: '逾期会怎样？怎么恢复？',
    short: '小程序的功能会一步步停掉，直到年审通过才恢复。',
    more: [
      `到期日当天的某一刻起：不能发布新版本，别人搜不到。满 ${restrictionDays.share} 天：不能被分享。满 ${restrictionDays.access} 天：新用户进不来，也不能支付。`,
      '公众号逾期，停的是高级接口和认证标识，服务号还有支付，订阅号还有自定义菜单里的外链；没有后面那两步。',
      '要恢复只有一条路：到后台申请年审、交费（免费的主体不用）、接审核电话，直到通过。光提交、光付款都还不算。',
      '逾期期间也不能提交新的备案。',
    ],
    rules: ['restrictions', 'officialAccountExpired', 'process', 'filingNeedsCertification'],
    related: ['when', 'stillReview', 'filing'],
    howto: true,
  },
  {
    id: 'person',
    title: '个人小程序要认证、要年审吗？',
    short: '可以不认证，照样能发布；但要被搜索和分享，就得认证。',
    more: [
      `认证是自愿的，审核费 ${feeYuan.person} 元。认证了，就和别人一样每年要年审。`,
      '没认证就没有到期日，年审管家不会催你。',
      '个人不能复用公众号的资质。个人以外的主体，都要先认证才能发布。',
    ],
    rules: ['personOptional', 'feePerson', 'reuseSubjects'],
    related: ['paidAlready', 'filing'],
    howto: true,
  },
  {
    id: 'filing',
    title: '认证和备案是一回事吗？',
    short: '不是。认证每年要审一次，一般要交费；备案免费，不用年年续。',
    more: [
      `备案要 ${filingNumbers.minWorkingDays} 到 ${filingNumbers.maxWorkingDays} 个工作日，先过平台，再过管局。` +
        `${ruleSince('filingRequired')}起，没备案的小程序不能发布。`,
      '先后顺序：先填好类目和资料，再认证，最后备案。',
      '没认证，或者认证过期了，就提交不了新的备案。',
      '备案通过了，认证到期还是要年审。两件事都要记着。',
    ],
    rules: ['filing', 'filingOrder', 'filingNeedsCertification', 'filingRequired'],
    related: ['person', 'overdue', 'reuseOrOwn'],
    howto: false,
  },
];
