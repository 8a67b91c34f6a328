import type { AccountFields, ApplicationState } from '../../../domain/account/account';
import type { LoggedState } from '../../../domain/cycle/advance';
import { stateOf } from '../../../domain/cycle/application';
import { formatDay } from '../../../domain/day/day';
import { feeOfAccount } from '../../../domain/rules/feeFor';
import { reviewNumbers } from '../../../domain/rules/numbers';
import { applicationStateLabel } from '../../../domain/account/words';
import type { StepForm } from './step-sheet/stepForm';
import { dayLabels, moveText, noteLabels } from './words';
import type { Standing } from '../../../domain/rules/standing';

/** What the sheet of one step asks; plain, since it goes into a component. */
export interface Asking {
  state: LoggedState;
  /** The number of the step that is corrected; −1 = a new one is logged. */
  step: number;
  /** What is filled in to begin with. */
  form: StepForm;
  title: string;
  dayLabel: string;
  today: string;
  asksFee: boolean;
  usualFee: string;
  noteLabel: string;
  hint: string;
}

export function isLogged(state: ApplicationState): state is LoggedState {
  return state !== 'passed';
}

/** A fee is paid once an attempt: when it is handed in, not when it is handed in again after a return. */
export function askingOf(account: AccountFields, state: LoggedState, { today, numbers }: Standing): Asking {
  const from = stateOf(account.cycle.application);
  const { fee } = feeOfAccount(account, numbers);
  return {
    state,
    step: -1,
    form: { on: formatDay(today), fee: '', note: '' },
    title: moveText(from, state, fee.kind === 'free'),
    dayLabel: dayLabels[state],
    today: formatDay(today),
    asksFee: state === 'inReview' && from !== 'returned' && fee.kind !== 'free',
    usualFee: fee.kind === 'yuan' ? String(fee.yuan) : '',
    noteLabel: noteLabels[state] ?? '备注（可不填）',
    hint: hintOf(state),
  };
}

/** The same for a step that was logged, as it stands; null where there is none such. */
export function correctionOf(account: AccountFields, index: number, standing: Standing): Asking | null {
  const { application } = account.cycle;
  const step = application?.steps[index];
  if (!application || !step || !isLogged(step.state)) return null;
  const before = { ...account.cycle, application: { ...application, steps: application.steps.slice(0, index) } };
  const asking = askingOf({ ...account, cycle: before }, step.state, standing);
  return {
    ...asking,
    step: index,
    form: { on: step.on, fee: step.feeYuan === null ? '' : String(step.feeYuan), note: step.note },
    title: `改“${applicationStateLabel(step.state)}”这一步`,
    asksFee: asking.asksFee || step.feeYuan !== null,
    hint: '',
  };
}

function hintOf(state: LoggedState): string {
  switch (state) {
    case 'returned':
      return `从第一次打回起 ${reviewNumbers.refillDays} 天内要改好重交，一共 ${reviewNumbers.refillChances} 次机会。`;
    case 'failed':
      return '登记以后这一期仍然没有完成，可以接着登记新的申请。';
    case 'abandoned':
      return '放弃以后这一期仍然没有完成，到期照样会受限。';
    default:
      return '';
  }
}
