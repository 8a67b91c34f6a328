import type { Account, AccountFields, AccountId } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import { utf8Length } from '../../domain/kit/text';
import type { Book, BookMode, BookPorts, Undo } from './types';
import type { Fault } from './catalogue';
import { faultsOf } from './catalogue';
import type { Change, KeepingChange } from '../../domain/account/change';
import { changeAccount, makeChange, makesRoom, purgeAccount } from './change';
import { Draft } from './pageEdits';
import { writeThroughJournal } from '../writing/journal';
import { removeOrphans } from '../writing/recovery';
import { pageKey } from '../device/keys';
import { isAnyNewer, openPages } from './opening';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { newerMessage, refusedAsReadOnly, unwritten } from '../writing/written';
import type { Image } from '../writing/put';
import { holds, put } from '../writing/put';
import { fits, quotaBytes } from '../device/quota';
import { makeExpiry } from './retention';
import { Shelf } from './pagesInMemory';

export type { Book, BookMode, BookPorts, Undo } from './types';

const changedSince = '这些账号之后又有改动，不能再撤销了。现在的内容保持不变，可以逐个修改。';

/** Reads everything there is. Never throws: what can't be read makes the book read-only, with the reason in `mode`. */
export function openBook(ports: BookPorts): Book {
  return new PagedBook(ports);
}

class PagedBook implements Book {
  mode: BookMode;
  private readonly shelf: Shelf;
  private readonly unreadable: readonly Fault[];
  private readonly found: readonly string[];
  private aside: readonly string[];

  constructor(private readonly ports: BookPorts) {
    const opened = openPages(ports.store, ports.files);
    this.shelf = new Shelf(opened.pages);
    this.unreadable = opened.unreadable;
    this.found = opened.notices;
    this.aside = opened.aside;
    this.mode = opened.lock ? { kind: 'readOnly', ...opened.lock } : { kind: 'ready' };
  }

  all(): readonly Account[] {
    return this.shelf.catalogue.inUse;
  }

  deleted(): readonly Account[] {
    return this.shelf.catalogue.deleted;
  }

  find(id: AccountId): Account | undefined {
    return this.shelf.catalogue.byId.get(id);
  }

  faults(): readonly Fault[] {
    const faults = [...this.unreadable];
    this.shelf.all.forEach((page) => faults.push(...faultsOf(page, pageKey(page.number))));
    return faults;
  }

  notices(): readonly string[] {
    return this.found;
  }

  add(fields: AccountFields): Written<Account> {
    return this.one({ add: fields });
  }

  update(id: AccountId, fields: AccountFields): Written<Account> {
    return this.one({ update: { id, fields } });
  }

  remove(id: AccountId, today: Day): Written<Account> {
    return this.one({ remove: { id, today } });
  }

  restore(id: AccountId): Written<Account> {
    return this.one({ restore: { id } });
  }

  purge(id: AccountId, today: Day): Written<null> {
    return this.draw(
      (draft) => purgeAccount(draft, { id, today }, this.ports),
      { isRoomMaking: true },
      () => null,
    );
  }

  lookAside(): void {
    const keys = this.aside;
    this.aside = [];
    if (isAnyNewer(this.ports.store, keys)) this.mode = { kind: 'readOnly', cause: 'newer', message: newerMessage };
  }

  expire(today: Day): Written<number> {
    this.lookAside();
    if (this.mode.kind === 'ready') removeOrphans(this.ports.files);
    const pages = this.shelf.all.values();
    return this.draw(
      (draft) => makeExpiry(draft, pages, today, this.ports),
      { isRoomMaking: true },
      (purged) => purged,
    );
  }

  apply(changes: readonly Change[], beside: readonly Image[] = []): Written<Undo> {
    const make = (draft: Draft): Written<AccountId[]> => {
      const ids: AccountId[] = [];
      for (const change of changes) {
        const made = makeChange(draft, change, this.ports);
        if (!made.ok) return made;
        ids.push(made.value);
      }
      return ok(ids);
    };
    const how = { isRoomMaking: changes.every(makesRoom), isJournalled: true, beside };
    return this.draw(make, how, (ids, images) => ({ images, ids }));
  }

  canUndo(undo: Undo): boolean {
    return this.mode.kind === 'ready' && undo.images.every(({ key, after }) => holds(this.ports.store, key, after));
  }

  undo(undo: Undo): Written<null> {
    this.lookAside();
    if (this.mode.kind === 'readOnly') return refusedAsReadOnly(this.mode.message);
    if (!this.canUndo(undo)) return unwritten('gone', changedSince);
    const images = undo.images.map(({ key, before, after }) => ({ key, before: after, after: before }));
    const saved = this.save(images, { isJournalled: true });
    if (saved.ok) this.shelf.reread(images);
    return saved;
  }

  usage(): { usedBytes: number; limitBytes: number } {
    return { usedBytes: Math.max(this.shelf.bytes, this.countedByPlatform()), limitBytes: quotaBytes };
  }

  private one(change: KeepingChange): Written<Account> {
    return this.draw(
      (draft) => changeAccount(draft, change, this.ports),
      { isRoomMaking: makesRoom(change) },
      (account) => account,
    );
  }

  /** Makes changes in a draft, writes it, and only then lets the memory follow. */
  private draw<M, T>(
    make: (draft: Draft) => Written<M>,
    how: WriteManner,
    result: (made: M, images: readonly Image[]) => T,
  ): Written<T> {
    this.lookAside();
    if (this.mode.kind === 'readOnly') return refusedAsReadOnly(this.mode.message);
    const draft = new Draft(this.shelf.all, this.shelf.catalogue);
    const made = make(draft);
    if (!made.ok) return made;
    const { pages, images: ofPages } = draft.result();
    const images = [...ofPages, ...(how.beside ?? [])];
    const saved = this.save(images, how);
    if (!saved.ok) return saved;
    this.shelf.replace(pages);
    return ok(result(made.value, images));
  }

  private save(images: readonly Image[], how: WriteManner): Written<null> {
    const [first] = images;
    if (!first) return ok(null);
    if (!how.isRoomMaking && !fits(this.usage().usedBytes, growthOf(images))) return unwritten('full');
    const isSingle = images.length === 1 && !how.isJournalled;
    const outcome = isSingle ? put(this.ports.store, first) : writeThroughJournal(this.ports, images);
    if (outcome.lock !== null) this.mode = { kind: 'readOnly', cause: 'unsure', message: outcome.lock };
    return outcome.result;
  }

  /** Phones may count in other units (UTF-16 on some), so the higher of both counts is what matters. */
  private countedByPlatform(): number {
    try {
      return this.ports.store.usedBytes();
    } catch {
      return 0;
    }
  }
}

interface WriteManner {
  /** The write may use the room that is kept free, because it is how people make room. */
  isRoomMaking?: boolean;
  isJournalled?: boolean;
  /** Of other keys than the pages. */
  beside?: readonly Image[];
}

function growthOf(images: readonly Image[]): number {
  return images.reduce((sum, { key, before, after }) => sum + sizeOf(key, after) - sizeOf(key, before), 0);
}

function sizeOf(key: string, text: string | null): number {
  return text === null ? 0 : utf8Length(key) + utf8Length(text);
}
