import type { Account } from '../../../domain/account';
import { formatDay, type Day } from '../../../domain/day';
import { feeFor } from '../../../domain/fees';
import type { RuleNumbers } from '../../../domain/rules/ruleNumbers';

/** What the sheet 已通过年审 starts from; days as stored text, since a component's properties are plain. */
export interface Passing {
  name: string;
  passes: string;
  dueOn: string;
  today: string;
  usualFee: string;
  /** How many years the next certification lasts. */
  validYears: number;
}

export function passingOf(account: Account, today: Day, numbers: RuleNumbers): Passing {
  const { fee } = feeFor(account.subjectType, numbers);
  return {
    name: account.name,
    passes: account.certifiedHow === 'never' ? '认证' : '年审',
    dueOn: account.certifiedHow === 'never' ? '' : account.cycle.dueOn,
    today: formatDay(today),
    usualFee: fee.kind === 'yuan' ? String(fee.yuan) : '',
    validYears: numbers.validYears,
  };
}
