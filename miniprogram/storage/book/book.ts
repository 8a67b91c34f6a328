import type { Account, AccountFields, AccountId } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import type { Book, BookMode, BookPorts, Undo } from './types';
import type { Fault } from './catalogue';
import { faultsOf } from './catalogue';
import type { Change, KeepingChange } from '../../domain/account/change';
import { each, toEnd, type Steps } from '../../domain/kit/steps';
import { changeAccount, makeChange, makesRoom, purgeAccount } from './change';
import { Draft } from './pageEdits';
import { encodingJournal } from '../writing/journalFile';
import { removeOrphans } from '../writing/recovery';
import { pageKey, pageOfKey } from '../device/keys';
import { isAnyNewer, openPages } from './opening';
import { amiss, forgetPages, notePages } from './pageList';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { newerMessage, refusedAsReadOnly, unwritten } from '../writing/written';
import type { Image } from '../writing/put';
import { holds } from '../writing/put';
import { fits, quotaBytes } from '../device/quota';
import { makeExpiry } from './retention';
import { storedText } from './page';
import { putAll, sizeOf, type Pages, type WriteManner } from './putting';
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
  private isLookedAt = false;

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
    return toEnd(
      this.drawing([(draft) => purgeAccount(draft, { id, today }, this.ports)], { isRoomMaking: true }, () => null),
    );
  }

  lookAside(): void {
    const keys = this.aside;
    this.aside = [];
    if (isAnyNewer(this.ports.store, keys)) this.mode = { kind: 'readOnly', cause: 'newer', message: newerMessage };
    if (this.mode.kind === 'readOnly' || this.isLookedAt) return;
    this.isLookedAt = true;
    this.shelf.replace(amiss(this.ports.store, this.shelf.all));
  }

  notePages(): void {
    if (this.mode.kind === 'ready') notePages(this.ports.store, this.shelf.all.keys());
  }

  settle(): Written<null> {
    const faulty = [...this.shelf.all.values()].filter((page) => faultsOf(page, '').length > 0);
    const makers = faulty.map(
      ({ number }) =>
        (draft: Draft) =>
          ok(draft.settle(number)),
    );
    return toEnd(this.drawing(makers, { isRoomMaking: true }, () => null));
  }

  expire(today: Day): Written<number> {
    this.lookAside();
    if (this.mode.kind === 'ready') removeOrphans(this.ports.files);
    return toEnd(
      this.drawing(
        [(draft) => makeExpiry(draft, this.shelf.all.values(), today, this.ports)],
        { isRoomMaking: true },
        ([purged = 0]) => purged,
      ),
    );
  }

  apply(changes: readonly Change[], beside?: readonly Image[]): Written<Undo> {
    return toEnd(this.applying(changes, beside));
  }

  applying(changes: readonly Change[], beside: readonly Image[] = []): Steps<Written<Undo>> {
    const makers = changes.map((change) => (draft: Draft) => makeChange(draft, change, this.ports));
    const how = { isRoomMaking: changes.every(makesRoom), isJournalled: true, beside };
    return this.drawing(makers, how, (ids, images) => ({ images, ids }));
  }

  canUndo(undo: Undo): boolean {
    return this.mode.kind === 'ready' && undo.images.every(({ key, after }) => this.isAt(key, after));
  }

  undo(undo: Undo): Written<null> {
    return toEnd(this.undoing(undo));
  }

  *undoing(undo: Undo): Steps<Written<null>> {
    for (;;) {
      this.lookAside();
      if (this.mode.kind === 'readOnly') return refusedAsReadOnly(this.mode.message);
      if (!this.canUndo(undo)) return unwritten('gone', changedSince);
      const basis = this.shelf.all;
      const images = undo.images.map(({ key, before, after }) => ({ key, before: after, after: before }));
      const gone = images.flatMap(({ key, after }) => (after === null ? [pageOfKey(key)] : []));
      if (gone.length > 0) forgetPages(this.ports.store, gone);
      const takeOver = yield* this.shelf.rereading(images);
      const saved = yield* this.saving(images, { isRoomMaking: true, isJournalled: true }, basis, new Map());
      if (saved?.ok) takeOver();
      if (saved) return saved;
    }
  }

  usage(): { usedBytes: number; limitBytes: number } {
    return { usedBytes: Math.max(this.shelf.bytes, this.countedByPlatform()), limitBytes: quotaBytes };
  }

  private one(change: KeepingChange): Written<Account> {
    const makers = [(draft: Draft) => changeAccount(draft, change, this.ports)];
    return toEnd(this.drawing(makers, { isRoomMaking: makesRoom(change) }, ([account]) => account as Account));
  }

  /** Makes changes in a draft, a step each, writes it, and only then lets the memory follow. */
  private *drawing<M, T>(
    makers: readonly ((draft: Draft) => Written<M>)[],
    how: WriteManner,
    result: (made: readonly M[], images: readonly Image[]) => T,
  ): Steps<Written<T>> {
    for (;;) {
      this.lookAside();
      if (this.mode.kind === 'readOnly') return refusedAsReadOnly(this.mode.message);
      const basis = this.shelf.all;
      const draft = new Draft(basis, this.shelf.catalogue);
      const all: M[] = [];
      for (const make of makers) {
        const made = make(draft);
        if (!made.ok) return made;
        all.push(made.value);
        yield;
      }
      const { pages, images: ofPages } = yield* draft.result();
      const images = [...ofPages, ...(how.beside ?? [])];
      const made = new Map(pages.map((page) => [page.number, page]));
      const saved = yield* this.saving(images, how, basis, made);
      if (!saved) continue;
      if (!saved.ok) return saved;
      this.shelf.replace(pages);
      return ok(result(all, images));
    }
  }

  /**
   * Puts all of it in its last step.
   * @param basis the pages from which the images were made
   * @param made those that were made, whose lengths are known
   * @returns null: something else was written meanwhile, they are to be made anew
   */
  private *saving(images: readonly Image[], how: WriteManner, basis: Pages, made: Pages): Steps<Written<null> | null> {
    if (images.length === 0) return ok(null);
    const isSingle = images.length === 1 && !how.isJournalled;
    let growth = 0;
    yield* each(how.isRoomMaking ? [] : images, ({ key, before, after }) => {
      growth += sizeOf(key, after, made) - sizeOf(key, before, basis);
    });
    if (!how.isRoomMaking && !fits(this.usage().usedBytes, growth)) return unwritten('full');
    const journal = isSingle ? '' : yield* encodingJournal(images);
    if (this.mode.kind === 'readOnly' || this.shelf.all !== basis) return null;
    if (!images.every(({ key, before }) => this.isAt(key, before))) return unwritten('failed');
    const outcome = putAll(this.ports, images, journal, how.isRoomMaking);
    if (outcome.lock !== null) this.mode = { kind: 'readOnly', cause: 'unsure', message: outcome.lock };
    return outcome.result;
  }

  /** Whether a key holds this text: what a page holds, the memory knows. */
  private isAt(key: string, text: string | null): boolean {
    const number = pageOfKey(key);
    if (number === null) return holds(this.ports.store, key, text);
    return storedText(this.shelf.all.get(number)) === text;
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
