import type { Account } from '../../domain/account/account';
import {
  certificationStatus,
  statusKinds,
  type CertificationStatus,
  type StatusKind,
} from '../../domain/status/status';
import { readDay, type Day } from '../../domain/day/day';
import { shortDay } from '../../domain/day/words';
import { statusKindLabel } from '../../domain/status/words';
import { safeStartOf, type SafeStartView } from '../../domain/status/safeStart';
import { nextStep } from '../../domain/status/nextStep';
import {} from '../../domain/rules/numbers';
import { attentionRank, needsAttention } from '../../domain/status/urgency';
import { accountRow, type AccountRowView } from '../../screen/views/accountRow';
import { counted, splitExamples } from '../../screen/views/inUse';
import { toneOfKind, type Tone } from '../../screen/views/statusView';
import { yearCard, type YearCard } from './yearCard';
import type { Standing } from '../../domain/rules/standing';

/** Rows of the most urgent accounts; the rest is one tap away. */
export const mostUrgent = 8;
/** Rows of what comes next while few are urgent. */
const upcomingRows = 3;
/** From so many accounts on, the counts by status say more than the first rows do. */
const manyAccounts = 20;

export interface HintedRow extends AccountRowView {
  hint: string;
}

/** Accounts of one status: a tile that leads to the list of them. */
export interface StatusTile {
  kind: StatusKind;
  label: string;
  count: number;
  tone: Tone;
  mark: string;
}

export interface OverviewView {
  /** No account at all, not even an example: three ways to begin. */
  firstRun: boolean;
  /** Accounts waiting in 最近删除 while none is in use. */
  deletedCount: number;
  /** How many examples there are; `onlyExamples` while there is nothing else. */
  exampleCount: number;
  onlyExamples: boolean;
  headline: string;
  subline: string;
  calm: boolean;
  /** The only account, shown large; null with none or several. */
  single: HintedRow | null;
  urgent: HintedRow[];
  /** 查看全部 12 个; '' while all are shown. */
  moreUrgent: string;
  upcoming: HintedRow[];
  tiles: StatusTile[];
  /** The counts stand before the rows, else after them. */
  tilesFirst: boolean;
  /** 未来一年; null where it has nothing to say. */
  year: YearCard | null;
  total: number;
}

interface Entry {
  account: Account;
  status: CertificationStatus;
  start: SafeStartView | null;
  rank: number;
}

/**
 * What 总览 shows. While there are only examples the figures are theirs, and said to be; next to a real account
 * examples are neither counted nor listed here.
 */
export function overviewView(accounts: readonly Account[], deletedCount: number, standing: Standing): OverviewView {
  const { today } = standing;
  const split = splitExamples(accounts);
  const inFigures = counted(split);
  const entries = inFigures.map((account): Entry => {
    const status = certificationStatus(account, standing);
    const start = safeStartOf(account, standing);
    return { account, status, start, rank: attentionRank(status, start) };
  });
  entries.sort((a, b) => a.rank - b.rank || a.account.createdAt - b.account.createdAt);
  const urgent = entries.filter(({ status }) => needsAttention(status));
  const dated = entries.filter(({ status }) => status.kind === 'valid');
  const show = (entry: Entry): HintedRow => ({
    ...accountRow(entry.account, entry.status, today),
    hint: nextStep(entry.account, entry.status, entry.start, standing),
  });
  const [first] = entries;
  const single = first && entries.length === 1 ? show(first) : null;
  const upcoming =
    single || urgent.length > mostUrgent - upcomingRows
      ? []
      : dated.slice(0, upcomingRows).map((entry) => ({ ...show(entry), hint: '' }));
  return {
    firstRun: accounts.length === 0,
    deletedCount,
    exampleCount: split.examples.length,
    onlyExamples: split.real.length === 0 && split.examples.length > 0,
    ...headlineOf(entries, urgent.length, dated[0], today),
    calm: urgent.length === 0,
    single,
    urgent: single ? [] : urgent.slice(0, mostUrgent).map(show),
    moreUrgent: urgent.length > mostUrgent ? `查看全部 ${urgent.length} 个` : '',
    upcoming,
    tiles: tilesOf(entries),
    tilesFirst: entries.length >= manyAccounts,
    year: yearCard(inFigures, standing),
    total: entries.length,
  };
}

function headlineOf(
  entries: readonly Entry[],
  urgent: number,
  nearest: Entry | undefined,
  today: Day,
): { headline: string; subline: string } {
  const all = `共 ${entries.length} 个${entries[0]?.account.example ? '示例' : '账号'}`;
  const rest = entries.length - urgent;
  if (urgent > 0)
    return { headline: `${urgent} 个需要处理`, subline: rest > 0 ? `${all}，其余 ${rest} 个暂时不用管` : all };
  const dueOn = nearest ? readDay(nearest.account.cycle.dueOn) : null;
  const subline = nearest && dueOn !== null ? `最近一个到期：${nearest.account.name}，${shortDay(dueOn, today)}` : all;
  return { headline: '现在没有要处理的', subline };
}

function tilesOf(entries: readonly Entry[]): StatusTile[] {
  const counts = new Map<StatusKind, number>();
  for (const { status } of entries) counts.set(status.kind, (counts.get(status.kind) ?? 0) + 1);
  return statusKinds
    .filter((kind) => counts.has(kind))
    .map((kind) => ({ kind, label: statusKindLabel(kind), count: counts.get(kind) ?? 0, ...toneOfKind(kind) }));
}
