import { isInsideTap } from '../world/tapRule';
import { ApiFailure } from './call';

/** @throws outside a tap, at the start of every API that WeChat allows only there */
export function needTap(): void {
  if (!isInsideTap()) throw new ApiFailure('can only be invoked by user TAP gesture.');
}
