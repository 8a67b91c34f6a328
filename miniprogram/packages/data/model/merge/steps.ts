/** The steps that a paste logs, in words for the screen. */
import type { AccountFields, ApplicationStep } from '../../../../domain/account/account';
import { applicationStateLabel } from '../../../../domain/account/words';
import { refillOf, stateOf } from '../../../../domain/cycle/application';
import { readDay } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';

export interface StepChange {
  field: string;
  label: string;
  from: string;
  to: string;
}

/** Every step that is new, or got a longer note; steps are only ever added at the end. */
export function stepChanges(before: AccountFields, after: AccountFields): StepChange[] {
  const known = stepsOf(before);
  const now = stepsOf(after);
  return now.flatMap((step, index) => {
    const old = known[index];
    if (old && old.note === step.note && old.namePassed === step.namePassed) return [];
    const last = index === now.length - 1 ? lastDay(after) : '';
    return [{ field: `step${index}`, label: old ? '补一句' : '记一步', from: '', to: `${wordsOf(step)}${last}` }];
  });
}

function stepsOf({ history, cycle }: AccountFields): readonly ApplicationStep[] {
  return [...history, cycle].flatMap(({ application }) => application?.steps ?? []);
}

/** 打回重填（2026年3月5日，名称没通过，…） */
export function wordsOf({ state, on, note, namePassed }: ApplicationStep): string {
  const day = readDay(on);
  const name = namePassed === undefined ? '' : `名称${namePassed ? '也通过了' : '没通过'}`;
  const about = [day === null ? '' : longDay(day), name, note].filter((part) => part !== '');
  return `${applicationStateLabel(state)}${about.length === 0 ? '' : `（${about.join('，')}）`}`;
}

function lastDay({ cycle }: AccountFields): string {
  const deadline = stateOf(cycle.application) === 'returned' ? (refillOf(cycle.application)?.deadline ?? null) : null;
  return deadline === null ? '' : `，最晚 ${longDay(deadline)}改好重交`;
}
