import { feeYuan, reviewNumbers } from '../../../domain/rules/numbers';
import type { Question } from './question';
import { articleSince, ruleSince, yearsWords } from './words';

const n = reviewNumbers;
const { m3, m2, m1 } = n.reminderMonths;

/** What a certification is, and which one an account has. */
export const certificationQuestions: readonly Question[] = [
  {
    id: 'oneOff',
    title: '小程序认证是一次性的吗？',
    short: `不是。认证只管${yearsWords(n.validYears)}，到期前要再审一次，这就是年审。`,
    more: [
      '每次年审都要重新提交资料；除了免费的主体，每次都要交审核费。',
      `“交一次就一直有效”说的是 ${articleSince('yearly')}以前复用公众号注册的小程序。那时没有逐年审，现在它们也要年年审。`,
      `官方资料早在 ${ruleSince('yearly')}就写明有效期是${yearsWords(n.validYears)}，只是后来才严格执行。两种说法都列在下面。`,
    ],
    rules: ['yearly', 'validity', 'feePerApplication'],
    related: ['stillReview', 'paidAlready', 'reuseOrOwn'],
    howto: false,
  },
  {
    id: 'stillReview',
    title: '已经认证过了，还要年审吗？',
    short: '要。上一次认证只管到到期日那天。',
    more: [
      '到期日在微信公众平台后台的“微信认证”里看得到。以那里显示的为准，抄到年审管家里就能倒数。',
      `到期前 ${n.windowDays} 天起就能办。审核要排队，早点办，补材料也来得及。`,
      `平台会在到期前 ${m3} 个月、${m2} 个月、${m1} 个月和 ${n.reminderDays} 天各提醒一次，但只发给所有者或管理员。如果管理员不是你，你可能一次都收不到。`,
      '收到年审通知后要操作：它不会自动续上，要到后台申请年审，直到通过。',
      '按时通过的，下一个到期日一般顺延一年。这一点没有官方说法，通过后请到后台再看一眼。',
    ],
    rules: ['validity', 'reminders', 'window', 'estimateRenewal'],
    related: ['when', 'overdue', 'oneOff'],
    howto: true,
  },
  {
    id: 'reuseOrOwn',
    title: '复用公众号认证的，和单独认证的，有什么区别？',
    short: '复用来的认证跟着公众号走；单独认证的，从自己通过那天算起。',
    more: [
      `${articleSince('yearly')}以前复用注册的：认证是从公众号借来的，公众号到期，它也一起到期。它的到期日算不出来，请到小程序后台看了再填。`,
      `${articleSince('yearly')}以后复用注册的：仍然可以快速注册，但认证能不能一起带过来，两种说法不一样，见下面。`,
      `官方文档说，${ruleSince('reuseCertification')}起通过接口复用注册的小程序，一开始是未认证，要自己认证、自己交费。拿不准，就按这个准备。`,
      `自己单独认证的：从通过那天起管${yearsWords(n.validYears)}，公众号到不到期都不影响它。`,
    ],
    rules: ['reuseCertification', 'yearly', 'reuseSubjects'],
    related: ['paidAlready', 'oneOff', 'filing'],
    howto: false,
  },
  {
    id: 'paidAlready',
    title: `公众号交过 ${feeYuan.standard} 元了，小程序还要交吗？`,
    short: '要。公众号和小程序各审各的，钱也各交各的。',
    more: [
      `企业每次 ${feeYuan.standard} 元，个体工商户每次 ${feeYuan.individualBusiness} 元，政府和基金会免费。事业单位收多少，各处说法不一，以后台显示为准。`,
      '钱是按申请收的：没通过也不退，重新申请要再交。所以材料备齐了再提交。',
      '早年复用公众号资质时，小程序可以不另外交。那是以前的做法，别按它做打算。',
      '找服务商代办的，可以由服务商替你交。',
    ],
    rules: ['feePerApplication', 'feeStandard', 'feeIndividualBusiness', 'feePublicInstitution', 'feeFree', 'prepaid'],
    related: ['oneOff', 'reuseOrOwn', 'person'],
    howto: true,
  },
];
