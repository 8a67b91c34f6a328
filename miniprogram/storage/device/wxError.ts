import type { FailureKind } from './ports';
import { storageFailure } from './ports';
import { fieldOf } from '../../domain/kit/json';

/**
 * What the platform says when there is no room in all. Storage: "setStorageSync:fail quota reached" (Android),
 * "…exceed storage max size 10Mb"; files: errno 1300202 "the maximum size of the file storage limit is exceeded",
 * "no space left on device"; the browser preview: QuotaExceededError.
 */
const fullPatterns: readonly RegExp[] = [
  /quota ?(reached|exceeded)|exceeded the quota/i,
  /exceeds? storage max size|maximum size of the file storage limit/i,
  /no space left|not enough (space|storage)/i,
];
const fullNumbers: readonly unknown[] = [1300202];

/**
 * When one value is too large: "setStorageSync:fail entry size limit reached" (Android), "…exceed storage item max
 * length".
 */
const tooLargePattern = /entry size limit|exceeds? (storage )?item max|data exceeds|value (is )?too (large|long)/i;

const missingPattern = /no such file/i;
const missingNumbers: readonly unknown[] = [1300002];

/** What the platform threw, as an error that says its kind. wx throws Error objects as well as `{ errMsg, errno }`. */
export function asFailure(error: unknown): Error {
  const text = messageOf(error);
  return storageFailure(kindOf(text, numberOf(error)), text);
}

/** Whether it says that a file doesn't exist. */
export function saysMissing(error: unknown): boolean {
  return missingNumbers.includes(numberOf(error)) || missingPattern.test(messageOf(error));
}

function kindOf(text: string, number: unknown): FailureKind {
  if (tooLargePattern.test(text)) return 'tooLarge';
  return fullNumbers.includes(number) || fullPatterns.some((pattern) => pattern.test(text)) ? 'full' : 'failed';
}

function messageOf(error: unknown): string {
  const texts = [fieldOf(error, 'errMsg'), fieldOf(error, 'message'), fieldOf(error, 'name')].filter(
    (text) => typeof text === 'string',
  );
  return texts.length > 0 ? texts.join(' ') : String(error);
}

function numberOf(error: unknown): unknown {
  return fieldOf(error, 'errno') ?? fieldOf(error, 'errCode');
}
