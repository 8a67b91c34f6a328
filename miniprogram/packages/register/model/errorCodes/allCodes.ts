import type { Answers } from '../diagnosis/answers';
import { withAnswer } from '../diagnosis/answers';
import { categoryCodes } from './categoryCodes';
import type { CodeCause, CodeEntry } from './errorCode';
import { nameCodes } from './nameCodes';
import { otherFlowCodes } from './otherFlowCodes';
import { reuseCodes } from './reuseCodes';

const entries = { ...reuseCodes, ...nameCodes, ...categoryCodes, ...otherFlowCodes };

/** A code that the app knows. */
export type KnownCode = keyof typeof entries;

export interface ErrorCode extends CodeEntry {
  code: KnownCode;
}

/** Every code that the app knows. */
export const knownCodes = Object.keys(entries).map(Number) as readonly KnownCode[];

/** Whether the app knows a code. */
export function isKnownCode(code: number): code is KnownCode {
  return (knownCodes as readonly number[]).includes(code);
}

/** What a code means, and what to do. */
export function codeOf(code: KnownCode): ErrorCode {
  return { code, ...entries[code] };
}

/**
 * The failing answers that these codes amount to, each with the code as evidence. A code of the other flow decides the
 * flow only if no code of this one is there. Of two codes for one question the first stands.
 */
export function answersFromCodes(codes: readonly ErrorCode[]): Answers {
  let answers: Answers = {};
  const here = codes.filter((entry) => entry.answer !== null);
  if (here.length > 0)
    answers = withAnswer(
      answers,
      'flow',
      'reuse',
      'code',
      `错误码 ${here.map((entry) => entry.code).join('、')} 属于用公众号注册`,
    );
  else if (codes.some((entry) => entry.cause === 'otherFlow'))
    answers = withAnswer(answers, 'flow', 'faceScan', 'code', `错误码 ${codes.map((entry) => entry.code).join('、')}`);
  for (const { code, meaning, answer } of here) {
    if (answer && !answers[answer.question])
      answers = withAnswer(answers, answer.question, answer.value, 'code', `错误码 ${code}：${meaning}`);
  }
  return answers;
}

/** What a cause is called beside a code. */
export function causeLabel(cause: CodeCause): string {
  switch (cause) {
    case 1:
      return '原因一：公众号没认证、认证过期或类型不符';
    case 2:
      return '原因二：主体不一致，或名称不能用';
    case 3:
      return '原因三：类目要的资质没准备好';
    case 'otherFlow':
      return '法定代表人刷脸注册的错误码，不是用公众号注册的';
    case 'aside':
      return '和快速注册本身无关';
    default:
      return '三个原因之外的卡点';
  }
}
