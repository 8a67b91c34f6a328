/** Undoing a step that changed many accounts, whatever was written since. */
import type { Account, AccountId } from '../../../../domain/account/account';
import type { Change } from '../../../../domain/account/change';
import { decodeAccount } from '../../../../domain/account/decode';
import { contentPrint, type Trace } from '../../../../domain/account/deed';
import type { Day } from '../../../../domain/day/day';

/** Every trace is counted once. */
export interface UndoPlan {
  /** Goes back to what it was. */
  back: Account[];
  changes: Change[];
  /** Not as the step left it: what was changed since stays. */
  changed: Account[];
  /** How many can't be found any more, or not be read back. */
  gone: number;
}

/** @param find an account in use or in 最近删除 */
export function planUndo(traces: readonly Trace[], find: (id: AccountId) => Account | undefined, today: Day): UndoPlan {
  const plan: UndoPlan = { back: [], changes: [], changed: [], gone: 0 };
  for (const trace of traces) {
    const account = find(trace.id);
    const changes = account && changesBack(account, trace, today);
    if (!account || !changes) plan.gone += 1;
    else if (contentPrint(account) !== trace.after) plan.changed.push(account);
    else {
      plan.back.push(account);
      plan.changes.push(...changes);
    }
  }
  return plan;
}

/** What was added goes to 最近删除; only an account in use can be changed. null: what was there can't be read. */
function changesBack(account: Account, { before }: Trace, today: Day): Change[] | null {
  const { id } = account;
  if (before === null) return [{ remove: { id, today } }];
  const old = decodeAccount({ ...account, ...before });
  if (!old.ok) return null;
  const hasFields = Object.keys(before).some((key) => key !== 'deletedOn');
  const isIn = account.deletedOn === '';
  const wasIn = old.value.deletedOn === '';
  return [
    ...(!isIn && (wasIn || hasFields) ? [{ restore: { id } }] : []),
    ...(hasFields ? [{ update: { id, fields: old.value } }] : []),
    ...(!wasIn && (isIn || hasFields) ? [{ remove: { id, today } }] : []),
  ];
}

/** What the step is called that undoes another: 撤销“…”, and 重做“…” for one that undid something. */
export function undoText(text: string): string {
  const inner = /^(撤销|重做)“(.*)”$/.exec(text);
  return inner ? `${inner[1] === '撤销' ? '重做' : '撤销'}“${inner[2] ?? ''}”` : `撤销“${text}”`;
}
