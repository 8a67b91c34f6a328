import type { Account } from '../../domain/account/account';
import { judged, type Judged } from '../../domain/status/kept';
import { statusKinds, type CertificationStatus, type StatusKind } from '../../domain/status/status';
import { readDay } from '../../domain/day/day';
import { shortDay } from '../../domain/day/words';
import type { Forecast } from '../../domain/lists/forecast';
import { statusKindLabel } from '../../domain/status/words';
import { safeStartOf, startMatters, type SafeStartView } from '../../domain/status/safeStart';
import { attentionRank, isDueToday } from '../../domain/status/urgency';
import { accountRow } from '../../screen/views/accountRow';
import { counted, splitExamples } from '../../screen/views/inUse';
import { toneOfKind, type TagView, type Tone } from '../../screen/views/statusView';
import { countOf, forecastOf } from '../../screen/views/yearAhead';
import { cardOf, type CardView } from './card';
import { yearCard, type YearCard } from './yearCard';
import type { Standing } from '../../domain/rules/standing';

/** Up to so many accounts, each stands at large; from there on they are counted, and listed in lines. */
export const cardsAtMost = 3;
/** Lines of one list; the rest is one tap away. */
export const linesAtMost = 8;
/** Lines of what comes next while few are urgent. */
const upcomingLines = 3;

/** An account in one line. */
export interface LineView {
  id: string;
  name: string;
  tag: TagView;
  /** Where the open application stands; '' without one. */
  application: string;
  /** 还剩 7 天, or 35 天 beside 已逾期; '' without a due day */
  days: string;
  tone: Tone;
  spoken: string;
}

/** A figure that leads to what it counts; with 0 it leads nowhere. */
export interface Tile {
  id: StatusKind | 'month' | 'all';
  label: string;
  count: number;
  tone: Tone | '';
  mark: string;
}

/** Some accounts under a heading. */
export interface LineList {
  id: 'today' | 'urgent' | 'known' | 'upcoming';
  /** '' without one */
  title: string;
  lines: LineView[];
  /** 查看全部 12 个; '' while all are shown. */
  more: string;
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
  /** Few accounts, the most urgent first; [] with more of them, and then there is the rest. */
  cards: CardView[];
  tiles: Tile[];
  /** Due today, above all else. */
  today: LineList[];
  /** What else needs doing; what does, though its person said 知道了 to all of its reminders; what comes next. */
  lists: LineList[];
  /** 未来一年; null where it has nothing to say. */
  year: YearCard | null;
}

interface Entry extends Judged {
  start: SafeStartView | null;
  rank: number;
}

/** Tells of an account whether its person knows of it and needn't be asked. */
export type Known = (account: Account, status: CertificationStatus) => boolean;

/**
 * What 总览 shows. While there are only examples the figures are theirs, and said to be; next to a real account
 * examples are neither counted nor listed here. Due today comes before everything.
 */
export function overviewView(
  accounts: readonly Account[],
  deletedCount: number,
  standing: Standing,
  isKnown: Known = () => false,
): OverviewView {
  const split = splitExamples(accounts);
  const inFigures = counted(split);
  const isFew = inFigures.length <= cardsAtMost;
  const entries: Entry[] = [];
  const groups: Record<'today' | 'urgent' | 'known' | 'calm', Entry[]> = { today: [], urgent: [], known: [], calm: [] };
  for (let at = 0; at < inFigures.length; at += 1) {
    const account = inFigures[at] as Account;
    const { status, asks, dueRank } = judged(account, standing);
    const start = isFew || startMatters(status) ? safeStartOf(account, standing) : null;
    const rank = isDueToday(status) ? -1 : attentionRank(status, start);
    const entry = { account, status, asks, dueRank, start, rank };
    entries.push(entry);
    groups[groupOf(entry, isKnown)].push(entry);
  }
  const { today, urgent, known, calm } = groups;
  const asked = today.length + urgent.length;
  const dated = calm.filter(({ status }) => status.kind === 'valid');
  const [nearest] = firstOf(dated, 1);
  const next = asked > linesAtMost - upcomingLines ? [] : firstOf(dated, upcomingLines);
  const list = (id: LineList['id'], some: readonly Entry[]): LineList[] =>
    isFew || some.length === 0 ? [] : [listOf(id, some, standing)];
  const year = isFew ? null : forecastOf(inFigures, standing);
  return {
    firstRun: accounts.length === 0,
    deletedCount,
    exampleCount: split.examples.length,
    onlyExamples: split.real.length === 0 && split.examples.length > 0,
    headline: asked > 0 ? `${asked} 个需要处理` : '现在没有要处理的',
    subline: sublineOf(entries, asked, known.length, nearest, standing),
    calm: asked === 0,
    cards: isFew
      ? firstOf(entries, cardsAtMost).map(({ account, status, start }) => cardOf(account, status, start, standing))
      : [],
    tiles: year ? tilesOf(entries, year) : [],
    today: list('today', today),
    lists: [...list('urgent', urgent), ...list('known', known), ...list('upcoming', next)],
    year: year && yearCard(year),
  };
}

/** The most urgent, of equals the oldest first: so few are shown that the rest needs no order. */
function firstOf(entries: readonly Entry[], count: number): Entry[] {
  const first: Entry[] = [];
  entries.forEach((entry) => {
    const last = first[count - 1];
    if (last && !isBefore(entry, last)) return;
    const at = first.findIndex((other) => isBefore(entry, other));
    first.splice(at < 0 ? first.length : at, 0, entry);
    first.length = Math.min(first.length, count);
  });
  return first;
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.rank < other.rank || (one.rank === other.rank && one.account.createdAt < other.account.createdAt);
}

function groupOf({ account, status, asks }: Entry, isKnown: Known): 'today' | 'urgent' | 'known' | 'calm' {
  if (isDueToday(status)) return 'today';
  if (!asks) return 'calm';
  return isKnown(account, status) ? 'known' : 'urgent';
}

function sublineOf(
  entries: readonly Entry[],
  asked: number,
  known: number,
  nearest: Entry | undefined,
  { today }: Standing,
): string {
  if (entries.length === 1) return known > 0 ? '你已知道，下次提醒前不再催' : '';
  const rest = entries.length - asked - known;
  const parts = [`共 ${entries.length} 个${entries[0]?.account.example ? '示例' : '账号'}`];
  if (known > 0) parts.push(`${known} 个已知道`);
  const dueOn = nearest && asked === 0 ? readDay(nearest.account.cycle.dueOn) : null;
  if (nearest && dueOn !== null) parts.push(`下一个到期：${nearest.account.name}，${shortDay(dueOn, today)}`);
  else if (asked > 0 && rest > 0) parts.push(`其余 ${rest} 个不用管`);
  return parts.join('，');
}

const titles: Record<LineList['id'], string> = {
  today: '今天到期',
  urgent: '',
  known: '已知道，下次提醒前不再催',
  upcoming: '接下来到期',
};

function listOf(id: LineList['id'], entries: readonly Entry[], { today }: Standing): LineList {
  return {
    id,
    title: titles[id],
    lines: firstOf(entries, linesAtMost).map(({ account, status }): LineView => {
      const row = accountRow(account, status, today);
      const { caption, figure, unit, tone, spoken } = row.countdown;
      // What the status says already isn't said again.
      const days = figure === '' ? '' : row.tag.text === caption ? `${figure} ${unit}` : spoken;
      return { id: row.id, name: row.name, tag: row.tag, application: row.application, days, tone, spoken: row.spoken };
    }),
    more: entries.length <= linesAtMost ? '' : id === 'known' ? '到提醒里看' : `查看全部 ${entries.length} 个`,
  };
}

function tilesOf(entries: readonly Entry[], { months }: Forecast): Tile[] {
  const counts = new Map<StatusKind, number>();
  entries.forEach(({ status }) => counts.set(status.kind, (counts.get(status.kind) ?? 0) + 1));
  const [month] = months;
  return [
    { id: 'month', label: '本月到期', count: month ? countOf(month) : 0, tone: '', mark: '' },
    ...statusKinds
      .filter((kind) => counts.has(kind))
      .map((kind): Tile => ({
        id: kind,
        label: statusKindLabel(kind),
        count: counts.get(kind) ?? 0,
        ...toneOfKind(kind),
      })),
    { id: 'all', label: '全部账号', count: entries.length, tone: '', mark: '' },
  ];
}
