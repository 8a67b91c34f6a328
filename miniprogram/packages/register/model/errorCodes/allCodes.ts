import type { Answers } from '../diagnosis/answers';
import { withClaim } from '../diagnosis/answers';
import { asideCodes, minusOne } from './asideCodes';
import { categoryCodes } from './categoryCodes';
import type { CodeCause, CodeEntry, CodeField, Remark } from './errorCode';
import { nameCodes } from './nameCodes';
import { otherFlowCodes } from './otherFlowCodes';
import { reuseCodes } from './reuseCodes';
import { statusCodes } from './statusCodes';

/** What the answer to a call says; pushed results are numbered apart. */
const errcodes = { ...reuseCodes, ...nameCodes, ...categoryCodes, ...asideCodes, ...otherFlowCodes };

/** A code that the app knows. */
export type KnownCode = keyof typeof errcodes | keyof typeof statusCodes;

export interface ErrorCode extends CodeEntry {
  code: KnownCode;
  /** It tells which flow it is from: a code of the other flow that doesn't stand where none of its results stands. */
  tellsFlow: boolean;
}

/** A code, or words without one. */
export type Told = ErrorCode | Remark;

/** Every code that the app knows. */
export const knownCodes = [...Object.keys(errcodes), ...Object.keys(statusCodes)].map(Number) as readonly KnownCode[];

/** Whether the app knows a code. */
export function isKnownCode(code: number): code is KnownCode {
  return (knownCodes as readonly number[]).includes(code);
}

/** What a code means, and what to do, when nobody knows where it stood. */
export function codeOf(code: KnownCode): ErrorCode {
  return codeIn(code, 'unsaid');
}

/** What a code means in the field where it stood, and what to do. */
export function codeIn(code: KnownCode, field: CodeField): ErrorCode {
  const entry: CodeEntry =
    code === -1 && field !== 'status' ? minusOne[field] : isStatus(code) ? statusCodes[code] : errcodes[code];
  return { code, ...entry, tellsFlow: entry.cause === 'otherFlow' && !(isStatus(code) && field === 'errcode') };
}

function isStatus(code: KnownCode): code is keyof typeof statusCodes {
  return code in statusCodes;
}

/** "错误码 61052", or what words without a number are called. */
export function toldName({ code }: Pick<Told, 'code'>): string {
  return typeof code === 'number' ? `错误码 ${code}` : code;
}

/**
 * The answers that these codes amount to, each with the code as evidence. A code of the other flow decides the flow
 * only if no code of this one is there. Of two codes for one question the first stands.
 */
export function answersFromCodes(codes: readonly Told[]): Answers {
  let answers: Answers = {};
  const here = codes.filter((entry) => entry.answer !== null);
  const numbered = here.filter(({ code }) => typeof code === 'number');
  const elsewhere = codes.filter((entry) => 'tellsFlow' in entry && entry.tellsFlow);
  if (numbered.length > 0) answers = withClaim(answers, 'flow', 'reuse', `${numbersOf(numbered)} 属于用公众号注册`);
  else if (elsewhere.length > 0 && here.length === 0)
    answers = withClaim(answers, 'flow', 'faceScan', `${numbersOf(elsewhere)} 属于法定代表人刷脸注册`);
  for (const entry of here) {
    const { answer, meaning } = entry;
    if (answer && !answers[answer.question])
      answers = withClaim(answers, answer.question, answer.value, `${toldName(entry)}：${meaning}`);
  }
  return answers;
}

function numbersOf(codes: readonly Told[]): string {
  return `错误码 ${codes.map(({ code }) => code).join('、')}`;
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
    case 'busy':
      return '平台一时忙，不说明原因';
    default:
      return '三个原因之外的卡点';
  }
}
