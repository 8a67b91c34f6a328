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
 * throw; drop: a write takes no effect and says nothing, a read says that there is nothing; tear: what is written is
 * cut, and nobody says so; tearKill: the same, and the app dies; brim: from here on the storage is full.
 */
export interface Trouble {
  at: number;
  how: 'kill' | 'killInside' | 'fail' | 'failAfter' | 'failFrom' | 'drop' | 'tear' | 'tearKill' | 'brim';
  kind?: FailureKind;
  /** Where a text is cut, from 0 to 1. */
  cut?: number;
}

/** What an operation leaves when it goes wrong; without one it takes effect all the same. */
export interface WaysOut<T> {
  /** Half done, for an operation that is not atomic. */
  torn?: () => unknown;
  /** Not done at all, and nobody says so. */
  dropped?: () => T;
  /** Cut at a place from 0 to 1, for a write. */
  cut?: (place: number) => T;
}

/** Counts the operations of a phone's storage and files together, and lets one go wrong. */
export class Hazard {
  count = 0;
  dead = false;
  /** The storage is full: nothing in it may grow. */
  full = false;
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
    this.full = false;
    this.trouble = null;
  }

  /** Does something on the side, which neither counts nor goes wrong. */
  beside<T>(work: () => T): T {
    const { count, dead, full, trouble } = this;
    this.calm();
    try {
      return work();
    } finally {
      Object.assign(this, { count, dead, full, trouble });
    }
  }

  step<T>(effect: () => T, { torn = effect, dropped = effect, cut = () => effect() }: WaysOut<T> = {}): T {
    if (this.dead) throw new Kill();
    this.count += 1;
    const trouble = this.trouble;
    if (!trouble || this.count < trouble.at) return effect();
    const { how } = trouble;
    if (how === 'brim') this.full = true;
    if (how === 'brim' || (how !== 'failFrom' && this.count > trouble.at)) return effect();
    if (how === 'drop') return dropped();
    if (how === 'tear') return cut(trouble.cut ?? 0.5);
    if (how === 'tearKill') cut(trouble.cut ?? 0.5);
    if (how === 'failAfter') effect();
    if (how === 'killInside') torn();
    if (how === 'kill' || how === 'killInside' || how === 'tearKill') {
      this.dead = true;
      throw new Kill();
    }
    throw storageFailure(trouble.kind ?? 'failed', 'set up by the test');
  }
}
