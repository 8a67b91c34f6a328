import type { Application, ApplicationStep } from '../../../domain/account/account';
import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { applicationStateLabel } from '../../../domain/account/words';

export interface StepLine {
  id: number;
  title: string;
  day: string;
  /** 审核费 300 元 · 名称没通过; '' without. */
  about: string;
  note: string;
}

/** What was logged, the oldest first; from the second attempt on, its first step says which attempt it is. */
export function stepLines(application: Application | null): StepLine[] {
  let attempt = 1;
  let ended = false;
  return (application?.steps ?? []).map((step, index) => {
    if (ended) attempt += 1;
    const label = applicationStateLabel(step.state);
    const title = ended ? `第 ${attempt} 次申请 · ${label}` : label;
    ended = step.state === 'failed' || step.state === 'abandoned';
    return { id: index, title, day: dayText(step), about: aboutOf(step), note: step.note };
  });
}

/** “审核中”（2026年3月5日） */
export function nameOf(step: ApplicationStep): string {
  return `“${applicationStateLabel(step.state)}”（${dayText(step)}）`;
}

function dayText({ on }: ApplicationStep): string {
  const day = readDay(on);
  return day === null ? '日期不详' : longDay(day);
}

function aboutOf({ feeYuan, namePassed }: ApplicationStep): string {
  return [feeYuan === null ? '' : `交费 ${feeYuan} 元`, namePassed === false ? '名称没通过' : '']
    .filter((part) => part !== '')
    .join(' · ');
}
