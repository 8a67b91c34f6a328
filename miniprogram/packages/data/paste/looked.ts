import { utf8Length } from '../../../domain/kit/text';
import type { AccountFields } from '../../../domain/account/account';
import type { Day } from '../../../domain/day/day';
import type { PasteRow } from '../model/merge/plan';
import type { Doubt } from './doubts';
import { chosen, inConflict, isOpen, settle, type Decision, type Planned } from './plan';

/** What a row is, for who looks for those of one kind: what was in conflict stays so when it is decided. */
export type RowKind = 'add' | 'update' | 'same' | 'conflict' | 'error';

/** What comes of a row as it is decided. */
export interface Looked {
  /** The row for the account that was chosen. */
  asked: PasteRow;
  /** With all decisions carried out. */
  settled: PasteRow;
  kind: RowKind;
  /** After the person's decisions; choose: one is still to be made. */
  action: PasteRow['action'];
  /** It would be written; `included`: and it will be, which takes so many bytes more. */
  writes: boolean;
  included: boolean;
  bytes: number;
  doubts: readonly Doubt[];
}

const known = new WeakMap<Planned, { today: Day; looked: Looked }>();

/** What comes of a row; worked out once for each decision about it, since there may be thousands on the page. */
export function lookAt(planned: Planned, today: Day): Looked {
  const before = known.get(planned);
  if (before?.today === today) return before.looked;
  const looked = look(planned, today);
  known.set(planned, { today, looked });
  return looked;
}

function look(planned: Planned, today: Day): Looked {
  const asked = chosen(planned, today);
  const settled = settle(planned, today);
  const action = isOpen(planned, today) ? 'choose' : settled.action;
  const writes = action === 'add' || action === 'update';
  const included = writes && !planned.decision.leftOut;
  const conflicts = planned.row.action === 'choose' || inConflict(asked, planned.decision);
  return {
    asked,
    settled,
    kind: conflicts || action === 'choose' ? 'conflict' : action,
    action,
    writes,
    included,
    bytes: included ? growthOf(settled) : 0,
    doubts: doubtsIn(asked, settled, planned.decision),
  };
}

/** What is doubtful about a row; it stays so when it is decided. */
function doubtsIn(asked: PasteRow, settled: PasteRow, decision: Decision): Doubt[] {
  const guesses = 'guesses' in asked ? asked.guesses.map(({ field }) => field) : [];
  const conflict = inConflict(asked, decision) ? (['conflict'] as const) : [];
  // Where it stands against a checked day too, it is a question of its own.
  const passed = asked.action === 'update' && asked.passed && !asked.conflict ? (['passed'] as const) : [];
  return [...conflict, ...guesses, ...passed, ...saidOf(settled).map((said) => ({ said }))];
}

function saidOf(settled: PasteRow): readonly string[] {
  if (settled.action === 'error') return [];
  return [...new Set(settled.action === 'choose' ? settled.item.warnings : settled.warnings)];
}

/** Of a new record: its id, its days and its checksum. */
const bytesAround = 160;

function growthOf(row: PasteRow): number {
  if (row.action === 'add') return sizeOf(row.fields) + bytesAround;
  return row.action === 'update' ? Math.max(0, sizeOf(row.after) - sizeOf(row.before)) : 0;
}

function sizeOf(fields: AccountFields): number {
  return utf8Length(JSON.stringify(fields));
}
