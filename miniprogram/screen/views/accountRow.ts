import type { Account } from '../../domain/account/account';
import { shortened } from '../../domain/kit/text';
import type { CertificationStatus } from '../../domain/status/status';
import { readDay, type Day } from '../../domain/day/day';
import { shortDay } from '../../domain/day/words';
import { accountKindLabel, dueTrustLabel } from '../../domain/account/words';
import { isSure } from '../../domain/account/trust';
import { applicationBadge, statusKindLabel, statusLabel } from '../../domain/status/words';
import { countdownOf, tagOf, type CountdownView, type TagView } from './statusView';

/** One account as a row: the same wherever accounts are listed. */
export interface AccountRowView {
  id: string;
  name: string;
  /** 小程序 · 杭州示例商贸有限公司 */
  about: string;
  /** 3月5日到期 · 估计; '' without a due day */
  due: string;
  tag: TagView;
  /** Where the open application stands, beside the status; '' without one. */
  application: string;
  countdown: CountdownView;
  example: boolean;
  /** 年框 · 重点客户 +2: a few of its tags, cut short; '' without one. */
  tags: string;
  /** All of its tags, where those are not all or not whole; else ''. */
  tagsAloud: string;
  /** What a screen reader says of the whole row. */
  spoken: string;
}

export function accountRow(account: Account, status: CertificationStatus, today: Day): AccountRowView {
  // The days stand large beside it: the tag needn't count them again.
  const first = account.certifiedHow === 'never';
  const tag = { ...tagOf(status, first), ...(status.kind === 'overdue' ? { text: statusKindLabel(status.kind) } : {}) };
  const countdown = countdownOf(status, first);
  const application = applicationBadge(status);
  const dueOn = account.certifiedHow === 'never' ? null : readDay(account.cycle.dueOn);
  const estimate = isSure(account.cycle) ? '' : ` · ${dueTrustLabel('estimated')}`;
  const tags = tagsText(account.tags);
  const due = dueOn === null ? '' : `${shortDay(dueOn, today)}到期${estimate}`;
  return {
    id: account.id,
    name: account.name,
    about: [accountKindLabel(account.kind), account.subjectName].filter((part) => part !== '').join(' · '),
    due,
    tag,
    application,
    countdown,
    example: account.example,
    tags,
    tagsAloud: tags === account.tags.join(' · ') ? '' : account.tags.join('、'),
    spoken: [
      account.name,
      account.example ? '示例' : '',
      statusLabel(status, first),
      application,
      status.kind === 'overdue' ? '' : countdown.spoken,
      account.tags.length > 0 ? `标签：${account.tags.join('、')}` : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
  };
}

/** A row as a list is sent it: what is empty, or said by the rest, is left out. */
export type ListedRow = Partial<Omit<AccountRowView, 'spoken' | 'countdown'>>;

/** Thousands of rows go by while a finger flings a list: every byte of one counts. */
export function listedRow(given: AccountRowView, picked: boolean): ListedRow {
  const { spoken: _, countdown, ...row } = given;
  const { spoken, unit, ...days } = countdown;
  const shown = { ...row, countdown: unit ? days : { ...days, spoken }, picked };
  return Object.fromEntries(Object.entries(shown).filter(([key, value]) => value || key === 'picked'));
}

/** A row has room for so many tags, of so many characters each. */
const tagsShown = 2;
const tagShown = 6;

function tagsText(tags: readonly string[]): string {
  const first = tags.slice(0, tagsShown).map((tag) => shortened(tag, tagShown));
  const more = tags.length - first.length;
  return `${first.join(' · ')}${more > 0 ? ` +${more}` : ''}`;
}
