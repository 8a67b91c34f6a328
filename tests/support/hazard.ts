import { storageFailure } from '../../miniprogram/storage/device/ports';
import type { FailureKind } from '../../miniprogram/storage/device/ports';

/** Thrown by every operation of a phone whose app was killed: whatever the code does after it has no effect. */
export class Kill extends Error {
  constructor() {
    super('the app was killed');
  }
}

/**
 * What goes wrong, at the operation with number `at` (from 1; reads count too).
 * kill: the app dies before it takes effect; killInside: while it takes effect (a file is left torn, a key is written);
 * fail: it throws without effect; failAfter: it takes effect and throws all the same; failFrom: this and all later ones
 * throw.
 */
export interface Trouble {
  at: number;
  how: 'kill' | 'killInside' | 'fail' | 'failAfter' | 'failFrom';
  kind?: FailureKind;
}

/** Counts the operations of a phone's storage and files together, and lets one go wrong. */
export class Hazard {
  count = 0;
  dead = false;
  private trouble: Trouble | null = null;

  /** Starts counting anew, with `trouble` ahead. */
  expect(trouble: Trouble): void {
    this.calm();
    this.trouble = trouble;
  }

  /** Starts counting anew, all well: the phone is started again if it was dead. */
  calm(): void {
    this.count = 0;
    this.dead = false;
    this.trouble = null;
  }

  step<T>(effect: () => T, torn: () => unknown = effect): T {
    if (this.dead) throw new Kill();
    this.count += 1;
    const trouble = this.trouble;
    if (!trouble || this.count < trouble.at) return effect();
    if (trouble.how !== 'failFrom' && this.count > trouble.at) return effect();
    if (trouble.how === 'failAfter') effect();
    if (trouble.how === 'killInside') torn();
    if (trouble.how === 'kill' || trouble.how === 'killInside') {
      this.dead = true;
      throw new Kill();
    }
    throw storageFailure(trouble.kind ?? 'failed', 'set up by the test');
  }
}
