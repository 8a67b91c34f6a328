import type { Account, AccountFields, AccountId } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import { formatDay } from '../../domain/day/day';
import type { Draft } from './pageEdits';
import type { RecordLine } from './line';
import { idOf, recordLine, stubLine, takenLine } from './line';
import type { Change, KeepingChange } from '../../domain/account/change';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import { newRecordId } from './recordId';
import { bump } from '../../domain/account/revision';

export interface ChangePorts {
  deviceId: () => string;
  now: () => number;
  random: () => number;
}

const inRecycleBin = '这个账号在「最近删除」里，先恢复再修改。刚才的修改没有保存，内容还在页面上。';
const notInRecycleBin = '这个账号还在使用，先把它移到「最近删除」，再彻底删除。';

/** Makes one change in the draft and gives the id of its account. */
export function makeChange(draft: Draft, change: Change, ports: ChangePorts): Written<AccountId> {
  if ('take' in change) return take(draft, change.take);
  if ('purge' in change) {
    const purged = purgeAccount(draft, change.purge, ports);
    return purged.ok ? ok(change.purge.id) : purged;
  }
  const kept = changeAccount(draft, change, ports);
  return kept.ok ? ok(kept.value.id) : kept;
}

/** Makes a change that leaves an account behind, and gives that account. */
export function changeAccount(draft: Draft, change: KeepingChange, ports: ChangePorts): Written<Account> {
  if ('add' in change) return add(draft, change.add, ports);
  if ('update' in change) return update(draft, change.update, ports);
  if ('remove' in change) return move(draft, change.remove.id, formatDay(change.remove.today), ports);
  return move(draft, change.restore.id, '', ports);
}

/** Whether a change may use the room that is kept free: it is how people make room. */
export function makesRoom(change: Change): boolean {
  return 'remove' in change || 'purge' in change;
}

function take(draft: Draft, { id, json }: { id: AccountId; json: string }): Written<AccountId> {
  const line = takenLine(json);
  if (!line.ok) return line;
  if (idOf(line.value) !== id) return unwritten('failed');
  // An id names the page of its birth; where the account lies here follows from the room that there is.
  if (draft.isTaken(id)) draft.replace(id, line.value);
  else if (!draft.mend(id, line.value)) draft.append(draft.pageForNew(), id, line.value);
  return ok(id);
}

function add(draft: Draft, fields: AccountFields, { deviceId, now, random }: ChangePorts): Written<Account> {
  const page = draft.pageForNew();
  const id = newRecordId(page, random, (taken) => draft.isTaken(taken));
  const at = now();
  const line = recordLine(
    { ...fields, id, rev: bump({}, deviceId()), createdAt: at, updatedAt: at, deletedOn: '' },
    null,
  );
  if (!line.ok) return line;
  draft.append(page, id, line.value);
  return ok(line.value.account);
}

function update(
  draft: Draft,
  { id, fields }: { id: AccountId; fields: AccountFields },
  ports: ChangePorts,
): Written<Account> {
  const line = find(draft, id);
  if (!line) return unwritten('gone');
  if (line.account.deletedOn !== '') return unwritten('gone', inRecycleBin);
  return rewrite(draft, line, fields, '', ports);
}

/** Into the recycle bin (`deletedOn` a day) or out of it (''); already there is no change. */
function move(draft: Draft, id: AccountId, deletedOn: string, ports: ChangePorts): Written<Account> {
  const line = find(draft, id);
  if (!line) return unwritten('gone');
  if ((line.account.deletedOn === '') === (deletedOn === '')) return ok(line.account);
  return rewrite(draft, line, line.account, deletedOn, ports);
}

function rewrite(
  draft: Draft,
  line: RecordLine,
  fields: AccountFields,
  deletedOn: string,
  ports: ChangePorts,
): Written<Account> {
  const { id, rev, createdAt } = line.account;
  const account = { ...fields, id, createdAt, rev: bump(rev, ports.deviceId()), updatedAt: ports.now(), deletedOn };
  const next = recordLine(account, line);
  if (!next.ok) return next;
  draft.replace(id, next.value);
  return ok(next.value.account);
}

/** For good: only what is in the recycle bin already, or an example. */
export function purgeAccount(
  draft: Draft,
  { id, today }: { id: AccountId; today: Day },
  { deviceId }: ChangePorts,
): Written<null> {
  const line = find(draft, id);
  if (!line) return unwritten('gone');
  if (line.account.deletedOn === '' && !line.account.example) return unwritten('failed', notInRecycleBin);
  draft.replace(id, stubLine(id, bump(line.account.rev, deviceId()), today));
  draft.dropRivals(id);
  return ok(null);
}

function find(draft: Draft, id: AccountId): RecordLine | null {
  const line = draft.find(id);
  return line?.kind === 'record' ? line : null;
}
