import type { Account } from '../../../domain/account/account';
import { subjectTypes } from '../../../domain/account/account';
import { certificationStatus } from '../../../domain/status/status';
import { readDay, type Day } from '../../../domain/day/day';
import type { Bucket, Forecast } from '../../../domain/lists/forecast';
import { subjectTypeLabel } from '../../../domain/account/words';
import { accountRow, type AccountRowView } from '../../../screen/views/accountRow';
import { countOf, feeText, forecastOf } from '../../../screen/views/yearAhead';
import { accountsAhead, bucketAt } from '../buckets';
import type { Standing } from '../../../domain/rules/standing';

export interface MonthRow extends AccountRowView {
  fee: string;
}

export interface MonthView {
  title: string;
  /** Instead of the rest. */
  empty: { title: string; text: string } | null;
  summary: string;
  fee: string;
  subjects: { id: string; label: string; value: string; note: string }[];
  /** The accounts to list. */
  listed: Account[];
}

/**
 * The accounts behind a bar, the earliest day first; as many as the bar counts.
 * @param key 2027-01, past, later, undated or untyped
 */
export function monthView(accounts: readonly Account[], key: string, standing: Standing): MonthView {
  const ahead = accountsAhead(accounts);
  const found = bucketAt(forecastOf(ahead, standing), key);
  if (!found || found.bucket.accountIds.length === 0) return nothing(found?.title ?? '到期账号', found !== null);
  const { title, bucket } = found;
  const ids = new Set(bucket.accountIds);
  const listed = ahead.filter(({ id }) => ids.has(id)).sort((a, b) => compare(a.cycle.dueOn, b.cycle.dueOn));
  return {
    title,
    empty: null,
    summary: summaryOf(key, listed, standing.today),
    fee: feeText(bucket),
    subjects: subjectsOf(bucket),
    listed,
  };
}

export function monthRow(account: Account, standing: Standing): MonthRow {
  return {
    ...accountRow(account, certificationStatus(account, standing), standing.today),
    fee: feeHint(account, standing),
  };
}

/** 5 个到期，其中 2 个已过到期日: today's month holds both. */
function summaryOf(key: string, listed: readonly Account[], today: Day): string {
  if (key === 'past') return `${listed.length} 个已过到期日`;
  if (key === 'undated') return `${listed.length} 个没有到期日`;
  if (key === 'untyped') return `${listed.length} 个没填主体类型`;
  const passed = listed.filter(({ cycle }) => (readDay(cycle.dueOn) ?? today) < today).length;
  return `${listed.length} 个到期${passed > 0 ? `，其中 ${passed} 个已过到期日` : ''}`;
}

function subjectsOf({ bySubject }: Bucket): MonthView['subjects'] {
  return [...subjectTypes, '' as const].flatMap((type) => {
    const tally = bySubject[type];
    if (!tally) return [];
    return [
      {
        id: type === '' ? 'unknown' : type,
        label: type === '' ? '未填类型' : subjectTypeLabel(type),
        value: `${countOf(tally)} 个`,
        note: feeText(tally),
      },
    ];
  });
}

/** 费用 300 元; an estimate is said to be one. */
function feeHint(account: Account, standing: Standing): string {
  const bucket = bucketsOf(forecastOf([account], standing)).find(({ accountIds }) => accountIds.length > 0);
  return bucket ? oneFee(bucket) : '';
}

function oneFee(bucket: Bucket): string {
  if (bucket.feeUnknown > 0) return bucket.untyped > 0 ? '没填主体类型，算不出费用' : '费用不清楚';
  return bucket.exactCount > 0 ? `费用 ${bucket.exactYuan} 元` : `费用估计 ${bucket.estimatedYuan} 元`;
}

function bucketsOf({ months, past, later, undated }: Forecast): Bucket[] {
  return [...months, past, later, undated];
}

function compare(a: string, b: string): number {
  const [one, other] = [readDay(a) ?? 0, readDay(b) ?? 0];
  return one - other;
}

function nothing(title: string, known: boolean): MonthView {
  const empty = known
    ? { title: '没有到期的账号', text: '这里现在是空的。' }
    : { title: '不在未来一年里', text: '请从总览的“未来一年”里选一个月。' };
  return { title, empty, summary: '', fee: '', subjects: [], listed: [] };
}
