import type { DayText } from '../../../domain/day/day';
import type { Diagnosis } from '../../../storage/phone';
import type { Answers } from '../model/diagnosis/answers';
import { verdict } from '../model/diagnosis/verdict';
import { customerServiceText } from '../model/report/customerServiceText';
import { reportText } from '../model/report/reportText';
import { answersOf } from '../model/diagnosis/answers';

/** The result as a text to hand to whoever must act. */
export function textToCopy(diagnosis: Diagnosis, clues: Answers, day: DayText): string {
  return reportText(verdict(answersOf(diagnosis, clues)), {
    ...subjectOf(diagnosis, day),
    done: Object.keys(diagnosis.ticks),
  });
}

/** The text for customer service, with all that was checked. */
export function textForService(diagnosis: Diagnosis, clues: Answers, day: DayText): string {
  return customerServiceText(verdict(answersOf(diagnosis, clues)), {
    ...subjectOf(diagnosis, day),
    errorText: diagnosis.errorText,
  });
}

function subjectOf(
  { officialName, programName }: Diagnosis,
  day: DayText,
): { officialName: string; programName: string; day: DayText } {
  return { officialName, programName, day };
}
