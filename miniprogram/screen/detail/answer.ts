import type { Account } from '../../domain/account/account';
import type { CertificationStatus } from '../../domain/status/status';
import { addresses } from '../../platform/navigation';

/** A page of the guide that answers what a person asks at this point. */
export interface AnswerLink {
  text: string;
  url: string;
}

/** The question that this status raises; null when it raises none but how it is done. */
export function answerTo(account: Account, status: CertificationStatus): AnswerLink | null {
  switch (status.kind) {
    case 'overdue':
      return { text: '逾期会怎样', url: addresses.question('overdue') };
    case 'due':
    case 'inReview':
      return null;
    case 'returned':
      return { text: '打回重填的规则', url: addresses.rule('refill') };
    case 'dueUnknown':
      return status.reason === 'reuseBefore2023'
        ? { text: '复用公众号认证的，有什么区别', url: addresses.question('reuseOrOwn') }
        : { text: '已经认证了，还要年审吗', url: addresses.question('stillReview') };
    case 'uncertified':
      if (account.kind !== 'miniProgram') return null;
      return status.mayPublish
        ? { text: '个人小程序要不要认证', url: addresses.question('person') }
        : { text: '认证和备案是两回事', url: addresses.question('filing') };
    case 'valid':
      return null;
  }
}
