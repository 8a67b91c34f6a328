import { accountKinds, emptyCycle, emptyFields, subjectTypes } from '../../../miniprogram/domain/account/account';
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { formatDay, readDay, type Day } from '../../../miniprogram/domain/day/day';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import { accountRow, listedRow, type ListedRow } from '../../../miniprogram/screen/views/accountRow';
import { standing } from '../../domain/arbitraries';
import { stored } from '../../support/pageAccounts';
import { seedOf, tourDay, type Seed } from '../tour/seeds';

export const accountsInAll = 5000;
const deletedInAll = 300;
const today = readDay(tourDay) as Day;

/** Due days from a year ago to a year ahead, a third of the accounts within the next three months. */
function dueDay(index: number): Day {
  return addDays(today, index % 3 === 0 ? index % 92 : ((index * 7) % 730) - 365);
}

function account(index: number): AccountFields {
  return {
    ...emptyFields(`第${index}家分店的小程序`),
    kind: accountKinds[index % 10 === 0 ? 1 : 0] ?? 'miniprogram',
    subjectName: `城南第${index % 700}分公司`,
    subjectType: subjectTypes[index % subjectTypes.length] ?? 'enterprise',
    certifiedHow: index === 0 ? 'reuse' : 'own',
    cycle: { ...emptyCycle(`c${index}`), dueOn: formatDay(dueDay(index)), dueTrust: 'confirmed' },
    client: `客户${index % 200}`,
    owner: `负责人${index % 80}`,
    tags: [`标签${index % 100}`],
  };
}

/** A phone with 5,000 accounts, or as many as one says, and some hundreds in 最近删除. */
export function crowdedPhone(count = accountsInAll): Seed {
  const fields = Array.from({ length: count + deletedInAll }, (_, index) => account(index));
  return seedOf(
    fields,
    fields.slice(count).map(({ name }) => name),
  );
}

/** What 账号 shows of the same accounts, all in one list. */
export function crowdedRows(): ListedRow[] {
  const now = standing(today);
  return Array.from({ length: accountsInAll }, (_, index) => {
    const listed = stored({ ...account(index), id: `a${index}` });
    return listedRow(accountRow(listed, certificationStatus(listed, now), today), false);
  });
}

/** Notices of as many accounts that nobody knows yet. */
export function notices(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `账号名称: 新的第${index}家店\n到期时间: 2026年5月2日\n详情: 账号已进入年审期`,
  ).join('\n\n');
}
