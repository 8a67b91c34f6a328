import type { Account, AccountId } from '../../domain/account/account';
import type { Page } from './page';
import { linesPerPage } from './pageForNewRecord';

/** A place where something can't be read: `line` counts from 1 below the page's header, 0 = the page as a whole. */
export interface Fault {
  page: string;
  line: number;
  /** Chinese, for the screen. */
  reason: string;
  /** What stands there, to be exported as it is. */
  text: string;
}

/** The pages seen as accounts. Built anew after each write. */
export interface Catalogue {
  /** Page of every id in use, stubs included. */
  pageOf: ReadonlyMap<AccountId, number>;
  byId: ReadonlyMap<AccountId, Account>;
  /** Pages that hold a rival of an id. */
  rivals: ReadonlyMap<AccountId, readonly number[]>;
  inUse: readonly Account[];
  deleted: readonly Account[];
}

export function catalogueOf(pages: Iterable<Page>): Catalogue {
  const pageOf = new Map<AccountId, number>();
  const byId = new Map<AccountId, Account>();
  const rivals = new Map<AccountId, number[]>();
  const inUse: Account[] = [];
  const deleted: Account[] = [];
  for (const page of pages) {
    for (const line of page.lines) {
      if (line.kind === 'stub') pageOf.set(line.stub.id, page.number);
      if (line.kind === 'rival') rivals.set(line.id, [...(rivals.get(line.id) ?? []), page.number]);
      if (line.kind !== 'record') continue;
      pageOf.set(line.account.id, page.number);
      byId.set(line.account.id, line.account);
      (line.account.deletedOn === '' ? inUse : deleted).push(line.account);
    }
  }
  return { pageOf, byId, rivals, inUse, deleted };
}

/** Broken lines, rivals, and lines that were cut off. */
export function faultsOf(page: Page, key: string): Fault[] {
  const faults: Fault[] = [];
  if (page.lost >= linesPerPage)
    faults.push({ page: key, line: 0, reason: `这一组账号不见了，最多 ${linesPerPage} 个`, text: '' });
  else if (page.lost > 0) faults.push({ page: key, line: 0, reason: `这一组少了 ${page.lost} 行`, text: '' });
  page.lines.forEach((line, index) => {
    if (line.kind === 'broken' || line.kind === 'rival')
      faults.push({ page: key, line: index + 1, reason: line.reason, text: line.text });
  });
  return faults;
}
