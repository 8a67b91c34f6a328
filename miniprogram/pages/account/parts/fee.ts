import type { Account } from '../../../domain/account/account';
import { feeFor } from '../../../domain/rules/feeFor';
import { subjectTypeLabel } from '../../../domain/account/words';
import type { RuleNumbers } from '../../../domain/rules/numbers';

export interface FeeView {
  amount: string;
  note: string;
}

/** What an application costs this account, and how sure that is. */
export function feeView({ subjectType }: Account, numbers: RuleNumbers): FeeView {
  const { fee, alternative } = feeFor(subjectType, numbers);
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
