import { subjectTypes, type Account } from '../../../domain/account/account';
import { subjectTypeLabel } from '../../../domain/account/words';
import { leadPresets } from '../../../domain/reminders/leadTime';
import type { Standing } from '../../../domain/rules/standing';
import { frequentTags, tagProblem, whyNotTagged } from '../model/planPlain';
import { refusedGroups, type RefusedGroup } from '../model/refusedGroups';
import { listedNames, notesOf } from './notes';
import { bulkPlan } from './plan';
import { bulkTitles, buttonText, leadsText, sentenceOf, type BulkAction, type BulkForm } from './words';

/** What will happen, said before it does. */
export interface BulkView {
  /** 将把 47 个账号…; says why when nothing can be done. */
  sentence: string;
  notes: { id: number; text: string }[];
  names: string;
  refused: RefusedGroup[];
  button: string;
  count: number;
  /** What can be chosen: lead times, subject types. */
  offers: { code: string; label: string; chosen: boolean }[];
  errors: Partial<Record<'on' | 'tag', string>>;
}

/** A tag that one tap puts on, or takes off, and how many accounts that changes. */
export interface TagOffer {
  tag: string;
  /** 重点客户 · 加 2 个 */
  text: string;
}

const tagsOffered = 12;

/** The tags that a tap does something with: those in use to put on, those of the selected to take off. */
export function tagOffers(action: BulkAction, accounts: readonly Account[], all: readonly Account[]): TagOffer[] {
  if (action !== 'tag' && action !== 'untag') return [];
  const isPutOn = action === 'tag';
  // No plan is made for each of them: of thousands of accounts that would keep the page from opening.
  const isFor = (account: Account, tag: string): boolean =>
    isPutOn ? whyNotTagged(account, tag) === '' : account.tags.includes(tag);
  return frequentTags(isPutOn ? all : accounts, tagsOffered).flatMap((tag) => {
    const count = accounts.filter((account) => isFor(account, tag)).length;
    return count === 0 ? [] : [{ tag, text: `${tag} · ${isPutOn ? '加' : '去掉'} ${count} 个` }];
  });
}

export function bulkView(
  action: BulkAction,
  accounts: readonly Account[],
  form: BulkForm,
  standing: Standing,
): BulkView {
  const plan = bulkPlan(action, accounts, form, standing);
  if (plan === null)
    return {
      sentence: '',
      notes: [],
      names: '',
      refused: [],
      button: bulkTitles[action],
      count: 0,
      offers: offersOf(action, form),
      errors: errorsOf(action, form),
    };
  const count = plan.doing.length;
  return {
    sentence: count === 0 ? `选中的 ${accounts.length} 个账号都不用处理。` : sentenceOf(action, count, form),
    notes: count === 0 ? [] : notesOf(action, plan.doing, form, standing).map((text, id) => ({ id, text })),
    names: listedNames(action, plan.doing),
    refused: refusedGroups(plan.refused),
    button: buttonText(action, count),
    count,
    offers: offersOf(action, form),
    errors: {},
  };
}

function offersOf(action: BulkAction, { leads, subject }: BulkForm): BulkView['offers'] {
  if (action === 'leadTimes')
    return leadPresets.map((code) => ({ code, label: leadsText({ leads: [code] }), chosen: leads.includes(code) }));
  if (action !== 'subject') return [];
  return subjectTypes.map((code) => ({ code, label: subjectTypeLabel(code), chosen: code === subject }));
}

function errorsOf(action: BulkAction, form: BulkForm): BulkView['errors'] {
  // An empty tag is no mistake yet.
  if (action === 'tag') return form.tag.trim() === '' ? {} : { tag: tagProblem(form.tag) };
  if (action !== 'submitted' && action !== 'passed') return {};
  return { on: form.on === '' ? '请选择日期' : '日期不能晚于今天' };
}
