import type { Account } from '../../../../domain/account/account';
import { accountKindLabel, dueTrustLabel, subjectTypeLabel } from '../../../../domain/account/words';
import { daysBetween } from '../../../../domain/day/arithmetic';
import { readDay } from '../../../../domain/day/day';
import { feeOfAccount } from '../../../../domain/rules/feeFor';
import type { Standing } from '../../../../domain/rules/standing';
import { certificationStatus } from '../../../../domain/status/status';
import { statusLabel } from '../../../../domain/status/words';
import { fieldWords, type FieldWord } from './fieldWords';
import { masked } from './mask';

/**
 * What one row says: the fields that a sheet gives back, and what is computed of them. A sheet's reader passes over
 * the latter by these very words (packages/data, headings): a fee would else go into the note.
 */
const computedWords = { status: '今日状态', daysLeft: '剩余天数', fee: '应交审核费' } as const;
const columns: Readonly<Record<FieldWord | keyof typeof computedWords, string>> = { ...fieldWords, ...computedWords };

export interface TableChoice {
  standing: Standing;
  /** Whether contacts go out as they are; else they are masked. */
  contacts: boolean;
}

/**
 * The accounts as rows of texts, a header first, for a CSV file or a workbook. Examples don't go out.
 */
export function tableOf(accounts: readonly Account[], choice: TableChoice): string[][] {
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const rows = accounts
    .filter(({ example }) => !example)
    .map((account) => {
      const cells = cellsOf(account, choice);
      return keys.map((key) => cells[key]);
    });
  return [keys.map((key) => columns[key]), ...rows];
}

function cellsOf(account: Account, { standing, contacts }: TableChoice): Record<keyof typeof columns, string> {
  const { name, subjectName, appid, originalId, client, owner, administrator, filingNumber, note } = account;
  const { dueOn, dueTrust } = account.cycle;
  const status = certificationStatus(account, standing);
  const due = status.kind === 'uncertified' ? null : readDay(dueOn);
  const { fee } = feeOfAccount(account, standing.numbers);
  return {
    ...{ name, subjectName, appid, originalId, dueOn, client, owner, administrator, filingNumber, note },
    kind: accountKindLabel(account.kind),
    subjectType: subjectTypeLabel(account.subjectType),
    dueTrust: dueTrustLabel(dueTrust),
    contact: contacts ? account.contact : masked(account.contact),
    tags: account.tags.join('、'),
    status: statusLabel(status),
    daysLeft: due === null ? '' : String(daysBetween(standing.today, due)),
    fee: fee.kind === 'yuan' ? String(fee.yuan) : fee.kind === 'free' ? '免费' : '',
  };
}
