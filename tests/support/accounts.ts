import type { Account, AccountFields, ClosedCycle } from '../../miniprogram/domain/account/account';
import { emptyFields } from '../../miniprogram/domain/account/account';
import type { Day } from '../../miniprogram/domain/day/day';
import { readDay } from '../../miniprogram/domain/day/day';
import type { Book } from '../../miniprogram/storage/book/book';

/** A day of a test, from its stored text. */
export function dayOf(text: string): Day {
  const day = readDay(text);
  if (day === null) throw new Error(`${text} is not a day`);
  return day;
}

function closedCycle(id: string, year: number): ClosedCycle {
  return {
    id,
    dueOn: `${year}-11-19`,
    dueTrust: 'imported',
    opensOn: `${year}-08-21`,
    passedOn: `${year}-10-08`,
    feeYuan: 300,
    application: null,
  };
}

/** An account as an agency keeps it: every field in use, two closed cycles. */
export function fullFields(index: number): AccountFields {
  return {
    ...emptyFields(`城南第${index}小学家长服务`),
    appid: `wx${(0xa0000000 + index).toString(16)}f3c1d2e4`,
    originalId: `gh_${(0x10000000 + index).toString(16)}ab`,
    subjectName: '杭州市城南教育科技有限公司',
    subjectType: 'enterprise',
    certifiedHow: 'own',
    certifiedOn: '2025-10-08',
    cycle: { id: 'c3', dueOn: '2026-11-19', dueTrust: 'confirmed', opensOn: '2026-08-21', application: null },
    history: [closedCycle('c1', 2024), closedCycle('c2', 2025)],
    categories: ['教育 > 教育信息服务'],
    tags: ['重点客户'],
    administrator: '王小明',
    owner: '李老师',
    client: '城南小学',
    contact: '13800000000',
    filingNumber: `浙ICP备${2023000000 + index}号-1X`,
    filingStatus: 'filed',
    documents: [{ name: '营业执照', validTo: '2031-05-06' }],
  };
}

/** One of which a page holds five, by bytes. */
export function longFields(index: number): AccountFields {
  return { ...fullFields(index), note: '长'.repeat(1900) };
}

/** Everything that a book shows of its accounts, in one comparable value. */
export function contentOf(book: Book): Account[] {
  return [...book.all(), ...book.deleted()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The value of a write that must have worked. */
export function must<T>(result: { ok: true; value: T } | { ok: false; problem: { message: string } }): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
