import { causeLabel, type Told } from '../model/errorCodes/allCodes';
import { readErrorText, toldBy } from '../model/errorCodes/readErrorText';
import { remedies } from '../model/diagnosis/remedies/all';
import { ownerLabel } from '../model/diagnosis/remedies/remedy';

export interface CodeView {
  /** The number, or what words without one are called. */
  code: number | string;
  meaning: string;
  cause: string;
  tone: string;
  advice: string;
  remedy: { title: string; duration: string; steps: { id: number; text: string; owner: string }[] } | null;
}

export interface CodeResult {
  codes: CodeView[];
  /** Numbers that are not known, or that nothing was found; '' if all is known. */
  unknown: string;
  /** Word on the button that starts a diagnosis; '' where none helps (the other flow). */
  start: string;
  /** Only codes of the other flow were found. */
  otherFlow: boolean;
}

/** Codes to try out: one of each cause. */
export const examples = ['61052', '53013', '53311', '61058'];

/** What an error says. null while nothing is typed. */
export function codeResult(text: string): CodeResult | null {
  if (text.trim() === '') return null;
  const reading = readErrorText(text);
  const { unknown, message } = reading;
  const told = toldBy(reading);
  const codes = told.map(codeView);
  const otherFlow = told.length > 0 && told.every(({ cause }) => cause === 'otherFlow');
  const strangers =
    told.length === 0
      ? message
      : unknown.length > 0
        ? `还有不认识的错误码：${unknown.slice(0, strangersNamed).join('、')}。`
        : '';
  const start = otherFlow ? '' : told.some(({ answer }) => answer !== null) ? '从这个原因开始查' : '从头检查一遍';
  return { codes, unknown: strangers, start, otherFlow };
}

const strangersNamed = 5;

function codeView({ code, meaning, cause, advice, remedy }: Told): CodeView {
  const found = remedy === null ? null : remedies[remedy];
  return {
    code,
    meaning,
    cause: causeLabel(cause),
    tone: cause === 'otherFlow' || cause === 'aside' || cause === 'busy' ? 'unsure' : 'danger',
    advice,
    remedy: found && {
      title: found.title,
      duration: found.duration,
      steps: found.steps.map(({ text, owner }, id) => ({ id, text, owner: ownerLabel[owner] })),
    },
  };
}
