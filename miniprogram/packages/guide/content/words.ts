import { ruleById } from '../rulebook/all';
import type { Rule } from '../rulebook/rule';

/** A rule that has to exist; throws otherwise, so that a test finds a renamed one. */
export function ruleOf(id: string): Rule {
  const rule = ruleById(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** The first year, month or day that a rule's `since` names, as read: 2023-12-25 → 2023 年 12 月 25 日. */
export function sinceWords(since: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(since) ?? [];
  if (year === undefined) return since;
  const parts = [`${year} 年`];
  if (month !== undefined) parts.push(`${Number(month)} 月`);
  if (day !== undefined) parts.push(`${Number(day)} 日`);
  return parts.join(' ');
}

/** Since when the article says it. */
export function articleSince(id: string): string {
  return sinceWords(ruleOf(id).article?.since ?? '');
}

/** Since when the rule holds. */
export function ruleSince(id: string): string {
  return sinceWords(ruleOf(id).since);
}

/** 一年, 2 年 … */
export function yearsWords(years: number): string {
  return years === 1 ? '一年' : `${years} 年`;
}
