/** 加标签, 去掉标签, 设主体类型, 核对到期日, 提前提醒 and 删除 over many accounts. */
import { ok, refuse } from '../../../domain/kit/result';
import type { Account, SubjectType } from '../../../domain/account/account';
import { readDay, type Day } from '../../../domain/day/day';
import { leadTimesLimit, tagLimit, tagsLimit } from '../../../domain/account/limits';
import { withCheckedDue } from '../../../domain/account/trust';
import { planEach, updateOf, type BulkPlan } from './bulkPlan';

/** '' or why a text can't be a tag. */
export function tagProblem(text: string): string {
  const tag = text.trim();
  if (tag === '') return '请填写标签';
  if (/[,，、;；\n]/.test(tag)) return '一次加一个标签，不要写分隔符';
  return tag.length > tagLimit ? `标签最多 ${tagLimit} 个字` : '';
}

/** Puts a tag behind those that are there. The tag has passed `tagProblem`. */
export function planTag(accounts: readonly Account[], text: string): BulkPlan {
  const tag = text.trim();
  return planEach(accounts, (account) => {
    const why = whyNotTagged(account, tag);
    return why === '' ? updateOf(account, { ...account, tags: [...account.tags, tag] }) : refuse(why);
  });
}

/** '' or why an account can't get a tag. */
export function whyNotTagged({ tags }: Account, tag: string): string {
  if (tags.includes(tag)) return '已经有这个标签';
  return tags.length >= tagsLimit ? `标签已满 ${tagsLimit} 个` : '';
}

/** Takes a tag away where it is. */
export function planUntag(accounts: readonly Account[], tag: string): BulkPlan {
  return planEach(accounts, (account) =>
    account.tags.includes(tag)
      ? updateOf(account, { ...account, tags: account.tags.filter((each) => each !== tag) })
      : refuse('没有这个标签'),
  );
}

/** Puts a subject type in the place of whatever was there. */
export function planSubject(accounts: readonly Account[], subjectType: SubjectType): BulkPlan {
  return planEach(accounts, (account) =>
    account.subjectType === subjectType ? refuse('已经是这个类型') : updateOf(account, { ...account, subjectType }),
  );
}

/** Due days that somebody has seen in the console: the same days, and sure from now on. */
export function planChecked(accounts: readonly Account[]): BulkPlan {
  return planEach(accounts, (account) => {
    if (account.certifiedHow === 'never') return refuse('还没认证，没有到期日');
    if (readDay(account.cycle.dueOn) === null) return refuse('没有填到期日');
    return account.cycle.dueTrust === 'confirmed' ? refuse('已经核对过了') : updateOf(account, withCheckedDue(account));
  });
}

/** Adds lead times (codes) to those that each account has of its own; none is taken away. */
export function planLeadTimes(accounts: readonly Account[], codes: readonly string[]): BulkPlan {
  return planEach(accounts, (account) => {
    const own = account.leadTimes ?? [];
    const leadTimes = [...own, ...codes.filter((code) => !own.includes(code))];
    if (leadTimes.length === own.length) return refuse('已经有这些提前提醒');
    if (leadTimes.length > leadTimesLimit) return refuse(`提前提醒会超过 ${leadTimesLimit} 个`);
    return updateOf(account, { ...account, leadTimes });
  });
}

/** To 最近删除. */
export function planRemoval(accounts: readonly Account[], today: Day): BulkPlan {
  return planEach(accounts, ({ id }) => ok({ remove: { id, today } }));
}

/** The tags in use, the most frequent first, at most `count` of them. */
export function frequentTags(accounts: readonly Account[], count: number): string[] {
  const times = new Map<string, number>();
  for (const { tags } of accounts) for (const tag of tags) times.set(tag, (times.get(tag) ?? 0) + 1);
  return [...times]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([tag]) => tag);
}
