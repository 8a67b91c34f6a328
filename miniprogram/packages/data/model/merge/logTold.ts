/** Logging a step that the platform tells of, through the same machine that a person's taps go through. */
import type { AccountFields, Application, ApplicationStep } from '../../../../domain/account/account';
import type { LoggedState } from '../../../../domain/cycle/advance';
import { advance, stepNoteLimit } from '../../../../domain/cycle/advance';
import { moves, nextStates } from '../../../../domain/cycle/application';
import type { Day } from '../../../../domain/day/day';
import { formatDay } from '../../../../domain/day/day';

export interface LoggedStep {
  state: LoggedState;
  on: Day;
  note: string;
}

export type Logged = { fields: AccountFields } | { already: true } | { problem: string };

/**
 * The account with the step logged. Where the log stopped before what must have come first, that is put in (what is
 * sent back was in review), as `passReview` does. A step that is there already gets the note it lacks: the payment is
 * pushed first, the auditor's phone later. `stored`: the account before this paste; only its steps can be told again.
 */
export function logTold(
  account: AccountFields,
  step: LoggedStep,
  { stored, today }: { stored: AccountFields; today: Day },
): Logged {
  const { application } = account.cycle;
  const last = application?.steps[application.steps.length - 1];
  if (isTold(stored, step)) return { already: true };
  if (application && last?.state === step.state && !isNextReturn(last, step)) {
    const note = joined(last.note, step.note);
    if (note === last.note) return { already: true };
    return {
      fields: withApplication(account, {
        ...application,
        steps: application.steps.slice(0, -1).concat({ ...last, note }),
      }),
    };
  }
  const way = leadingTo(application, step.state);
  let next = application;
  for (const state of [...way, step.state]) {
    const note = state === step.state ? step.note : '';
    const logged = advance(next, { state, on: step.on, feeYuan: null, note }, today);
    if (!logged.ok) return { problem: logged.problem };
    next = logged.value;
  }
  return { fields: withApplication(account, next) };
}

/** Whether the name passed, put to the review that passed last; the same account where that is known or nobody asks. */
export function withNameVerdict(account: AccountFields, namePassed: boolean | undefined): AccountFields {
  const closed = account.history[account.history.length - 1];
  const verdict = closed?.application?.steps[closed.application.steps.length - 1];
  if (namePassed === undefined || !closed?.application || verdict?.state !== 'passed') return account;
  if (verdict.namePassed !== undefined) return account;
  const steps = closed.application.steps.slice(0, -1).concat({ ...verdict, namePassed });
  const history = account.history.slice(0, -1).concat({ ...closed, application: { ...closed.application, steps } });
  return { ...account, history };
}

/** The same state on the same day, or with the same words further back in the log. */
function isTold(stored: AccountFields, { state, on, note }: LoggedStep): boolean {
  const steps = stored.cycle.application?.steps ?? [];
  const last = steps[steps.length - 1];
  if (!last || formatDay(on) > last.on) return false;
  return steps.slice(0, -1).some((one) => {
    if (one.state !== state) return false;
    return one.on === formatDay(on) || (note !== '' && one.note.includes(note));
  });
}

/** Sent back again: the platform pushes every return, the re-submission in between may not have been logged. */
function isNextReturn(last: ApplicationStep, { state, on, note }: LoggedStep): boolean {
  return (
    state === 'returned' && formatDay(on) > last.on && note !== '' && last.note !== '' && !last.note.includes(note)
  );
}

function leadingTo(application: Application | null, state: LoggedState): LoggedState[] {
  const next = nextStates(application);
  return !next.includes(state) && next.includes('inReview') && moves.inReview.includes(state) ? ['inReview'] : [];
}

function joined(note: string, more: string): string {
  if (note.includes(more)) return note;
  const both = note === '' ? more : `${note}；${more}`;
  return both.length <= stepNoteLimit ? both : note;
}

function withApplication(account: AccountFields, application: Application | null): AccountFields {
  return { ...account, cycle: { ...account.cycle, application } };
}
