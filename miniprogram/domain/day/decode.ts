import type { Decoder } from '../kit/decoders';
import { ok, refuse } from '../kit/result';
import type { DayText } from './day';
import { readDay } from './day';

/** `YYYY-MM-DD` of a day that exists. */
export const knownDay: Decoder<DayText> = (value) =>
  typeof value === 'string' && readDay(value) !== null ? ok(value) : refuse('应该是 2026-03-05 这样的日期');

/** `YYYY-MM-DD` of a day that exists, or ''. */
export const dayText: Decoder<DayText> = (value) =>
  value === '' || (typeof value === 'string' && readDay(value) !== null)
    ? ok(value)
    : refuse('应该是 2026-03-05 这样的日期，或者为空');
