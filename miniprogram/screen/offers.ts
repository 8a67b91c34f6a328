import type { Account } from '../domain/account/account';
import {
  recycleDays,
  theBook,
  theDiagnoses,
  type Done,
  type RemovedDiagnosis,
  type Undo,
  type Written,
} from '../storage/phone';

/** Something that was just done and can be taken back; shown by `undoable`. */
export interface Offer {
  /** What was done: 已删除“茶铺”. */
  text: string;
  /** Said under it; '' for nothing. */
  note: string;
  /** Takes it back; refused, it says why. */
  undo(): Written<unknown> | Promise<Written<unknown>>;
  /** How many records it changes. */
  size: number;
  /** False once it is taken back already, or something written since stands in the way. */
  stands(): boolean;
}

/** Of what went through `apply` of the book. */
export function offerOfBook(text: string, undo: Undo, note = ''): Offer {
  return {
    text,
    note,
    size: undo.ids.length,
    undo: () => theBook().undo(undo),
    stands: () => theBook().canUndo(undo),
  };
}

/** Until when a step that changed many accounts can be taken back, and where. */
export function deedNote({ file }: Done): string {
  return file === '' ? '只能现在撤销，没能记进“最近操作”' : '一天内可在“最近操作”里撤销';
}

/** Of an account put into 最近删除. Restored by its id: whatever else is written meanwhile doesn't stand in the way. */
export function offerOfRemoved({ id, name }: Pick<Account, 'id' | 'name'>): Offer {
  return {
    text: `已删除“${name}”`,
    note: `在“最近删除”里保留 ${recycleDays} 天`,
    size: 1,
    undo: () => theBook().restore(id),
    stands: () => (theBook().find(id)?.deletedOn ?? '') !== '',
  };
}

/** Of a deleted diagnosis, called `name`; there is no bin behind it. */
export function offerOfDiagnosis(removed: RemovedDiagnosis, name: string): Offer {
  return {
    text: `已删除“${name}”`,
    note: '删错了，可以马上恢复',
    size: 1,
    undo: () => theDiagnoses().restore(removed),
    stands: () => theDiagnoses().find(removed.id) === undefined,
  };
}
