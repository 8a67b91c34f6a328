import type { Account, AccountFields, AccountId } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import type { Fault } from './catalogue';
import type { ChangePorts } from './change';
import type { Change } from '../../domain/account/change';
import type { LockCause } from './opening';
import type { Steps } from '../../domain/kit/steps';
import type { FileArea, KeyValueStore } from '../device/ports';
import type { Written } from '../writing/written';
import type { Image } from '../writing/put';

/** What `apply` did: enough to take it back. `ids`: the accounts of the changes, in their order. */
export interface Undo {
  readonly images: readonly Image[];
  readonly ids: readonly AccountId[];
}

export type BookMode = { kind: 'ready' } | { kind: 'readOnly'; cause: LockCause; message: string };

export interface BookPorts extends ChangePorts {
  store: KeyValueStore;
  files: FileArea;
}

/**
 * All accounts, in memory after opening. Every write reaches the storage first; the memory follows only when it is
 * there. What is handed out must not be changed by the caller; what is handed in is copied.
 */
export interface Book {
  readonly mode: BookMode;
  /** In use, examples included. */
  all(): readonly Account[];
  /** 最近删除 */
  deleted(): readonly Account[];
  /** In use or recently deleted. */
  find(id: AccountId): Account | undefined;
  /** What could not be read; it is kept as it stands. */
  faults(): readonly Fault[];
  /** What opening found and did, in Chinese. */
  notices(): readonly string[];
  add(fields: AccountFields): Written<Account>;
  /** Refused with `gone` when the account is in the recycle bin or purged. */
  update(id: AccountId, fields: AccountFields): Written<Account>;
  /** To 最近删除, for 30 days from `today`. */
  remove(id: AccountId, today: Day): Written<Account>;
  restore(id: AccountId): Written<Account>;
  /** For good, out of 最近删除 (or an example). A stub without personal data stays for 400 days. */
  purge(id: AccountId, today: Day): Written<null>;
  /**
   * Looks at the stored values that opening left aside: one of a newer version makes the book read-only, and pages that
   * are gone or mixed up become faults. Done by the first write at the latest, and to be called once the first screen
   * stands.
   */
  lookAside(): void;
  /**
   * Housekeeping of the 30 and 400 days, and of files that unfinished writes left; gives the number of accounts purged.
   * Writes nothing if nothing is due.
   */
  expire(today: Day): Written<number>;
  /** Writes down which pages there are, so that a later opening misses one that has gone. */
  notePages(): void;
  /** Lets go of all that `faults` tells of. Refused while a page can't be read at all. */
  settle(): Written<null>;
  /**
   * Many changes at once, through the journal: all or none.
   * @param beside values of other keys that are written with them; whoever keeps one in memory has to read it anew
   */
  apply(changes: readonly Change[], beside?: readonly Image[]): Written<Undo>;
  /**
   * The same in steps of a few ms, for slices. Nothing is written before the last step, which writes all of it; what
   * else is written until then is taken into account.
   */
  applying(changes: readonly Change[], beside?: readonly Image[]): Steps<Written<Undo>>;
  /** True while every key that `apply` wrote still is as it left it. */
  canUndo(undo: Undo): boolean;
  undo(undo: Undo): Written<null>;
  /** The same in steps, as `applying`. */
  undoing(undo: Undo): Steps<Written<null>>;
  /** UTF-8 bytes of keys and pages, or the platform's own count if that is higher; and the most that this app fills. */
  usage(): { usedBytes: number; limitBytes: number };
}
