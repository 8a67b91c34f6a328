import { causeLabel, type ErrorCode } from '../model/errorCodes/allCodes';
import { readErrorText } from '../model/errorCodes/readErrorText';
import { remedies } from '../model/diagnosis/remedies/all';
import { ownerLabel } from '../model/diagnosis/remedies/remedy';

export interface CodeView {
  code: number;
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
  const { known, unknown, message } = readErrorText(text);
  const codes = known.map(codeView);
  const otherFlow = known.length > 0 && known.every(({ cause }) => cause === 'otherFlow');
  const strangers =
    known.length === 0
      ? message
      : unknown.length > 0
        ? `还有不认识的错误码：${unknown.slice(0, strangersNamed).join('、')}。`
        : '';
  const start = otherFlow
    ? ''
    : known.some(({ answer }) => answer !== null)
      ? '从这个错误开始，把其他原因也查一遍'
      : '从头检查一遍';
  return { codes, unknown: strangers, start, otherFlow };
}

const strangersNamed = 5;

function codeView({ code, meaning, cause, advice, remedy }: ErrorCode): CodeView {
  const found = remedy === null ? null : remedies[remedy];
  return {
    code,
    meaning,
    cause: causeLabel(cause),
    tone: cause === 'otherFlow' || cause === 'aside' ? 'unsure' : 'danger',
    advice,
    remedy: found && {
      title: found.title,
      duration: found.duration,
      steps: found.steps.map(({ text, owner }, id) => ({ id, text, owner: ownerLabel[owner] })),
    },
  };
}
