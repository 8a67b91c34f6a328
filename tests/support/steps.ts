import type { LoggedState, NewStep } from '../../miniprogram/domain/cycle/advance';
import { day } from '../domain/arbitraries';

/** A step to log; on 2026-05-01 unless another day is said. */
export const step = (state: LoggedState, on = '2026-05-01', patch: Partial<NewStep> = {}): NewStep => ({
  state,
  on: day(on),
  feeYuan: null,
  note: '',
  ...patch,
});
