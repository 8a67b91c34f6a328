import type { Account } from '../../domain/account/account';
import { feeOfAccount, isByInvitation } from '../../domain/rules/feeFor';
import { subjectTypeLabel } from '../../domain/account/words';
import type { RuleNumbers } from '../../domain/rules/numbers';

export interface FeeView {
  amount: string;
  note: string;
}

/** What an application costs this account, and how sure that is. */
export function feeView(account: Account, numbers: RuleNumbers): FeeView {
  const { subjectType } = account;
  if (isByInvitation(account))
    return { amount: '不确定', note: '个人的公众号一般不开放认证；能申请的，以后台显示的金额为准。' };
  const { fee, alternative } = feeOfAccount(account, numbers);
  const other = alternative === '' ? '' : `${alternative}。`;
  switch (fee.kind) {
    case 'free':
      return { amount: '免费', note: `${subjectTypeLabel(subjectType)}不收审核费。${other}` };
    case 'unknown':
      return {
        amount: '不确定',
        note: `${subjectType === '' ? '补上主体类型就能看到费用。' : '以后台显示的金额为准。'}${other}`,
      };
    case 'yuan':
      return {
        amount: `${fee.yuan} 元`,
        note: `${fee.optional ? '自愿认证才要交；' : ''}每次申请都要交，没通过也不退。${other}`,
      };
  }
}
