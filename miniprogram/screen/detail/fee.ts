import { subjectTypes, type Account, type SubjectType } from '../../domain/account/account';
import { feeFor, feeOfAccount, isByInvitation } from '../../domain/rules/feeFor';
import { subjectTypeLabel } from '../../domain/account/words';
import type { RuleNumbers } from '../../domain/rules/numbers';

export interface FeeChip {
  id: SubjectType;
  text: string;
}

export interface FeeView {
  /** '' while the chips ask. */
  amount: string;
  /** The subject type that it goes by; '' while none is known. */
  reason: string;
  note: string;
  /** Most subjects are one of these: each answers, and is kept, with one tap. */
  chips: FeeChip[];
  /** Every subject type with its fee, in the order of `subjectTypes`. */
  types: string[];
}

/** What an application costs this account, and how sure that is. */
export function feeView(account: Account, numbers: RuleNumbers): FeeView {
  const { subjectType } = account;
  const answered =
    subjectType === '' ? { amount: '', note: '主体是哪一类？选一下就知道审核费。' } : known(account, numbers);
  return {
    ...answered,
    reason: reasonOf(account, numbers),
    chips:
      subjectType === '' ? [chip('enterprise', '企业', numbers), chip('individualBusiness', '个体户', numbers)] : [],
    types: subjectTypes.map((type) => chip(type, subjectTypeLabel(type), numbers).text),
  };
}

function chip(id: SubjectType, label: string, numbers: RuleNumbers): FeeChip {
  const { fee } = feeFor(id, numbers);
  const amount = fee.kind === 'yuan' ? ` ${fee.yuan} 元` : fee.kind === 'free' ? ' 免费' : '';
  return { id, text: `${label}${amount}` };
}

function known(account: Account, numbers: RuleNumbers): Pick<FeeView, 'amount' | 'note'> {
  if (isByInvitation(account))
    return { amount: '不确定', note: '个人的公众号一般不开放认证；能申请的，以后台显示的金额为准。' };
  const { fee, alternative, disputed } = feeOfAccount(account, numbers);
  if (fee.kind === 'free') return { amount: '免费', note: '' };
  if (fee.kind === 'unknown') return { amount: '不确定', note: '以后台显示的金额为准。' };
  return { amount: `${fee.yuan} 元`, note: fee.optional ? '自愿认证才要交。' : disputed ? `${alternative}。` : '' };
}

/** Whoever chose 企业 knows; the platform's data can't tell it from the other. */
function reasonOf(account: Account, numbers: RuleNumbers): string {
  const type = subjectTypeLabel(account.subjectType);
  return feeOfAccount(account, numbers).guessed
    ? `${type}（${chip('individualBusiness', '个体户', numbers).text}）`
    : type;
}
