import type { AccountId } from '../../domain/account/account';
import type { Line, RecordLine, StubLine } from './line';
import { idOf, revisionOf } from './line';
import type { Page } from './page';
import { changesIn, compareRevisions } from '../../domain/account/revision';

type Readable = RecordLine | StubLine;

/**
 * Sees to it that every id is read once. Of two lines with one id the higher revision wins. A line that the winner has
 * seen (or that is its copy) is dropped; one with changes of its own is set aside as a rival and carried along.
 * Which of two concurrent lines wins depends on the lines alone, not on the order of reading.
 */
export function resolveDuplicates(pages: readonly Page[]): { pages: Page[]; notices: string[] } {
  const winners = new Map<AccountId, Readable>();
  const doubled = new Set<AccountId>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (line.kind !== 'record' && line.kind !== 'stub') continue;
      const id = line.kind === 'record' ? line.account.id : line.stub.id;
      const other = winners.get(id);
      if (other) doubled.add(id);
      if (!other || beats(line, other)) winners.set(id, line);
    }
  }
  if (doubled.size === 0) return { pages: [...pages], notices: [] };
  const rivals = new Set<AccountId>();
  const settled = pages.map((page) => settle(page, winners, doubled, rivals));
  return { pages: settled, notices: [...doubled].map((id) => describe(winners.get(id), rivals.has(id))) };
}

function beats(line: Readable, other: Readable): boolean {
  const lead = changesIn(revisionOf(line)) - changesIn(revisionOf(other));
  return lead === 0 ? line.text > other.text : lead > 0;
}

function settle(page: Page, winners: Map<AccountId, Readable>, doubled: Set<AccountId>, rivals: Set<AccountId>): Page {
  const lines: Line[] = [];
  for (const line of page.lines) {
    const id = idOf(line);
    const winner = id === null ? undefined : winners.get(id);
    if (id === null || !winner || winner === line || !doubled.has(id)) lines.push(line);
    else if (!outdated(line as Readable, winner)) {
      rivals.add(id);
      lines.push({ kind: 'rival', text: line.text, id, reason: '同一个账号还有另一份不同的修改，正在用的是另一份' });
    }
  }
  return lines.length === page.lines.length ? { ...page, lines } : { ...page, lines, stale: true };
}

function outdated(line: Readable, winner: Readable): boolean {
  return line.text === winner.text || compareRevisions(revisionOf(line), revisionOf(winner)) === 'older';
}

function describe(winner: Readable | undefined, hasRival: boolean): string {
  const name = winner?.kind === 'record' ? `账号「${winner.account.name}」` : '一个已删除的账号';
  return hasRival
    ? `${name}读到了两份不同的修改，先用了其中一份，另一份原样保留，可以导出后核对。`
    : `${name}读到了两份，已用较新的一份。`;
}
