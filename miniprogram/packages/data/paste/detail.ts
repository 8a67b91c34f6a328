import { emptyFields, type AccountFields, type DueTrust } from '../../../domain/account/account';
import type { DayText } from '../../../domain/day/day';
import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { accountKindLabel, dueTrustLabel } from '../../../domain/account/words';
import { changesBetween } from '../model/merge/changes';
import type { DueConflict, FieldChange, PasteRow } from '../model/merge/plan';
import { guessText, optionsOf } from './doubtLines';
import type { Doubt } from './doubts';
import { inConflict, isPassed, type Decision, type Planned } from './plan';

export interface CandidateView {
  /** Id of the account, or 'new'. */
  id: string;
  name: string;
  about: string;
  chosen: boolean;
}

/** `from` is '' where nothing was stored. */
export interface ChangeView {
  id: string;
  label: string;
  from: string;
  to: string;
}

/** A question with a few answers; `field` of the decision takes the answer. */
export interface ChoiceView {
  field: 'conflict' | 'kind' | 'subjectType';
  text: string;
  options: { value: string; label: string; chosen: boolean }[];
}

/** All about a row, for the one that is unfolded. */
export interface DetailView {
  about: string;
  changes: ChangeView[];
  choices: ChoiceView[];
  /** 算作年审已通过 */
  passed: { text: string; on: boolean } | null;
  question: string;
  candidates: CandidateView[];
  warnings: { id: number; text: string }[];
  error: string;
  excerpt: string;
}

/**
 * @param asked the row for the account that was chosen; `settled`: with all decisions carried out
 * @param own what the row has to say for itself
 * @param place where it stands in its source; '' if nobody knows
 */
export function detailOf(
  planned: Planned,
  asked: PasteRow,
  settled: PasteRow,
  own: readonly Doubt[],
  place: string,
): DetailView {
  const { row, decision } = planned;
  const warnings = own.flatMap((doubt) => (typeof doubt === 'string' ? [] : [doubt.said]));
  return {
    about: [settled.action === 'error' ? '' : place, aboutOf(settled)].filter((part) => part !== '').join(' · '),
    changes: changesOf(settled),
    choices: choicesOf(asked, decision, own),
    passed: passedOf(asked, decision),
    ...choiceOf(row, decision.choice),
    warnings: warnings.map((text, place) => ({ id: place, text })),
    error: settled.action === 'error' ? settled.message : '',
    excerpt: settled.action === 'error' ? settled.excerpt : '',
  };
}

function choicesOf(asked: PasteRow, decision: Decision, own: readonly Doubt[]): ChoiceView[] {
  const guesses = 'guesses' in asked ? asked.guesses : [];
  const views = guesses.map((guess): ChoiceView => {
    const taken = decision[guess.field] || guess.options[0];
    return {
      field: guess.field,
      // Said of many at once, it needs no question here.
      text: own.includes(guess.field) ? guessText(guess.field) : guess.field === 'kind' ? '账号类型' : '主体类型',
      options: optionsOf(guess).map((option) => ({ ...option, chosen: option.value === taken })),
    };
  });
  return inConflict(asked, decision) && asked.action === 'update' && asked.conflict
    ? [conflictChoice(asked.conflict, asked.before.cycle.dueTrust, decision.conflict), ...views]
    : views;
}

/** Two due days, of which one has to give way. */
function conflictChoice({ stored, pasted }: DueConflict, trust: DueTrust | '', taken: string): ChoiceView {
  const option = (value: string, label: string) => ({ value, label, chosen: value === taken });
  const known = trust === '' ? '' : `（${dueTrustLabel(trust)}）`;
  return {
    field: 'conflict',
    text: `存的是 ${dayText(stored)}${known}，这次的是 ${dayText(pasted)}。用哪个？`,
    options: [option('keep', '保留存的'), option('take', '改用这次的')],
  };
}

/** A review taken as passed settles which due day is right: then nothing else is asked. */
function passedOf(asked: PasteRow, decision: Decision): DetailView['passed'] {
  if (asked.action !== 'update' || !asked.passed) return null;
  const { fromDue, toDue, passedOn } = asked.passed;
  const seems = `到期日从 ${dayText(fromDue)} 变成 ${dayText(toDue)}，看起来年审已经通过。`;
  return {
    text: `${seems}不知道是哪天通过的，先记 ${dayText(passedOn)}，可以在账号里改。`,
    on: isPassed(asked, decision),
  };
}

/** What the account will be, where the row is about one. */
export function fieldsOf(row: PasteRow): AccountFields | null {
  if (row.action === 'add') return row.fields;
  if (row.action === 'update') return row.after;
  return row.action === 'same' ? row.account : null;
}

function aboutOf(row: PasteRow): string {
  const fields = fieldsOf(row);
  return fields ? kindAndSubject(fields) : '';
}

function kindAndSubject({ kind, subjectName }: Pick<AccountFields, 'kind' | 'subjectName'>): string {
  return [accountKindLabel(kind), subjectName].filter((part) => part !== '').join(' · ');
}

/** Said above the changes already. */
const saidAbove = ['name', 'kind', 'subjectName', 'dueOn', 'dueTrust'];

/** For a new account: what would be stored, as changes from nothing. */
function changesOf(row: PasteRow): ChangeView[] {
  if (row.action === 'update') return row.changes.map(shown);
  if (row.action !== 'add') return [];
  const others = changesBetween(emptyFields(''), row.fields).filter(({ field }) => !saidAbove.includes(field));
  return [dueOf(row.fields), ...others.map(shown)];
}

function dueOf({ cycle }: AccountFields): ChangeView {
  const trust = cycle.dueTrust === '' ? '' : `（${dueTrustLabel(cycle.dueTrust)}）`;
  const to = cycle.dueOn === '' ? '文字里没有，以后再补' : `${dayText(cycle.dueOn)}${trust}`;
  return { id: 'dueOn', label: '到期日', from: '', to };
}

function shown({ field, label, from, to }: FieldChange): ChangeView {
  return { id: field, label, from: dayText(from), to: to === '' ? '空' : dayText(to) };
}

function choiceOf(row: PasteRow, choice: string): { question: string; candidates: CandidateView[] } {
  if (row.action !== 'choose') return { question: '', candidates: [] };
  const stored = row.candidates.map((account): CandidateView => ({
    id: account.id,
    name: account.name,
    about: kindAndSubject(account),
    chosen: choice === account.id,
  }));
  return {
    question: '有好几个账号对得上，这段说的是哪一个？不选就跳过。',
    candidates: stored.concat({ id: 'new', name: '都不是，另外加入一个', about: '', chosen: choice === 'new' }),
  };
}

/** A stored day as people write it; any other text as it is. */
function dayText(text: DayText): string {
  const day = readDay(text);
  return day === null ? text : longDay(day);
}
