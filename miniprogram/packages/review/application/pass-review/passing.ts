import type { AccountFields } from '../../../../domain/account/account';
import { feesOf, openApplication } from '../../../../domain/cycle/application';
import { lastStepDay } from '../../../../domain/cycle/stepDay';
import { formatDay } from '../../../../domain/day/day';
import { feeOfAccount } from '../../../../domain/rules/feeFor';
import type { Standing } from '../../../../domain/rules/standing';

/** What the sheet 记为已通过 starts from; days as stored text, since a component's properties are plain. */
export interface Passing {
  name: string;
  dueOn: string;
  /** The latest day in the log of the application: it can't have passed before; '' without one. */
  lastStepOn: string;
  today: string;
  usualFee: string;
  /** Yuan that the log of the application says were paid; '' if it says nothing. */
  paid: string;
  /** Qualification and name are judged apart; only a logged application has a place for it. */
  asksName: boolean;
  /** How many years the next certification lasts. */
  validYears: number;
}

export function passingOf(account: AccountFields, { today, numbers }: Standing): Passing {
  const { fee } = feeOfAccount(account, numbers);
  const lastStep = lastStepDay(account.cycle.application);
  const paid = feesOf(account.cycle.application);
  return {
    name: account.name,
    dueOn: account.certifiedHow === 'never' ? '' : account.cycle.dueOn,
    lastStepOn: lastStep === null ? '' : formatDay(lastStep),
    today: formatDay(today),
    usualFee: fee.kind === 'yuan' ? String(fee.yuan) : '',
    paid: paid === null ? '' : String(paid),
    asksName: openApplication(account.cycle) !== null,
    validYears: numbers.validYears,
  };
}
