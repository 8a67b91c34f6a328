import { accountKindLabel, dueTrustLabel, subjectTypeLabel } from '../../../domain/account/words';
import type { AccountKind, SubjectType } from '../../../domain/account/account';
import { guessedKind, guessedSubject } from '../model/merge/guesses';
import type { Guess } from '../model/merge/plan';
import type { Doubt, Shared } from './doubts';
import { keyOf } from './doubts';
import { isPassed, type Planned } from './plan';

/** What is said once of several rows; `act` is '' or what its button says. */
export interface DoubtLine {
  id: string;
  text: string;
  act: string;
}

export interface Option {
  value: string;
  label: string;
}

/**
 * One line for each doubt that rows share.
 * @param typed due days that somebody wrote; `seen`: said to be the console's
 */
export function doubtLines(
  { together }: Shared,
  plan: readonly Planned[],
  { typed, seen }: { typed: number; seen: boolean },
): DoubtLine[] {
  const lines = together.map(({ doubt, rows }) => lineOf(doubt, pickRows(plan, rows)));
  return typed === 0 ? lines : [trustLine(typed, seen), ...lines];
}

/** The choices for a guess. */
export function optionsOf(guess: Guess): Option[] {
  return guess.options.map((value) => ({ value, label: labelOf(guess.field, value) }));
}

/** The answers that can be given for all that share a doubt. */
export function optionsAbout(about: string): Option[] {
  const guess = [guessedKind, guessedSubject].find(({ field }) => field === about);
  if (guess) return optionsOf(guess);
  const { keep, take } = conflictWords;
  return [
    { value: 'keep', label: `全部${keep}` },
    { value: 'take', label: `全部${take}` },
  ];
}

/** What a guess is about and what was taken for it, of a single account. */
export function guessText(field: Guess['field']): string {
  return field === 'kind' ? '没写账号类型，是哪一种？' : '平台没分清主体类型，费用不同，是哪一种？';
}

/** What becomes of due days that stand against each other. */
export const conflictWords = { '': '还没选', keep: '保留存的', take: '改用这次的' } as const;

function labelOf(field: Guess['field'], value: AccountKind | SubjectType): string {
  return field === 'kind' ? accountKindLabel(value as AccountKind) : subjectTypeLabel(value as SubjectType);
}

function pickRows(plan: readonly Planned[], rows: readonly number[]): Planned[] {
  return rows.map((place) => plan[place]).filter((planned) => planned !== undefined);
}

function lineOf(doubt: Doubt, rows: readonly Planned[]): DoubtLine {
  const id = keyOf(doubt);
  if (doubt === 'passed') return { id, ...passedLine(rows) };
  if (doubt === 'conflict')
    return { id, text: sorted(rows, '到期日和存的不一样', (one) => conflictWords[one.conflict], ''), act: '一起定' };
  if (doubt === 'kind')
    return { id, text: sorted(rows, '没写类型', (one) => accountKindLabel(one.kind || 'miniProgram')), act: '改' };
  if (doubt === 'subjectType') {
    const what = '平台没分清主体类型，费用不同';
    return { id, text: sorted(rows, what, (one) => subjectTypeLabel(one.subjectType || 'enterprise')), act: '改' };
  }
  return { id, text: `${rows.length} 个：${doubt.said}`, act: '' };
}

/** 9 个没写类型，都按小程序; where they were decided one by one, how many by which. */
function sorted(
  rows: readonly Planned[],
  what: string,
  labelFor: (one: Planned['decision']) => string,
  by = '按',
): string {
  const counts = new Map<string, number>();
  rows.forEach(({ decision }) => {
    const label = labelFor(decision);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  });
  const parts = [...counts].map(([label, count]) =>
    counts.size === 1 ? `都${by}${label}` : `${count} 个${by}${label}`,
  );
  return `${rows.length} 个${what}，${parts.join('，')}`;
}

function passedLine(rows: readonly Planned[]): Omit<DoubtLine, 'id'> {
  const on = rows.filter(({ row, decision }) => isPassed(row, decision)).length;
  const later = `${rows.length} 个到期日晚了一年左右`;
  if (on === rows.length) return { text: `${later}，都按“年审已通过”记`, act: '只改日期' };
  const text = on === 0 ? `${later}，都只改日期` : `${later}，${on} 个按“年审已通过”记，其余只改日期`;
  return { text, act: '都记为已通过' };
}

function trustLine(typed: number, seen: boolean): DoubtLine {
  const label = (trust: 'confirmed' | 'estimated'): string => `记为“${dueTrustLabel(trust)}”`;
  const which = typed === 1 ? '这个到期日' : `这 ${typed} 个到期日`;
  return seen
    ? { id: 'trust', text: `${which}来自通知或后台，${label('confirmed')}`, act: '改回估计' }
    : { id: 'trust', text: `${which}没写出处，先${label('estimated')}`, act: '来自通知或后台' };
}
