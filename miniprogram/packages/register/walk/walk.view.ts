import type { Account } from '../../../domain/account/account';
import { accountKindLabel } from '../../../domain/account/words';
import { searchFor } from '../../../domain/kit/text';
import type { Diagnosis } from '../../../storage/phone';
import type { Answers } from '../model/diagnosis/answers';
import { readAnswers, unreadText, answersOf } from '../model/diagnosis/answers';
import { contradictions } from '../model/diagnosis/contradictions';
import { termsIn, type Term } from '../model/diagnosis/glossary';
import { groupLabel } from '../model/diagnosis/labels';
import { checkName } from '../model/diagnosis/nameCheck';
import type { AnswerValue, Question, QuestionId } from '../model/diagnosis/questions/question';
import { questionOf } from '../model/diagnosis/questions/all';
import { verdict, type Finding } from '../model/diagnosis/verdict';
import { nameFormatClue } from '../model/prefill/nameClues';
import type { Stored } from '../model/prefill/clues';
import { previousAt } from '../model/diagnosis/moves';
import { progressView, type ProgressView } from './progress';
import { answersAtStart, firstQuestion, isOfficial, type Chosen } from '../session/start';

export interface ChoiceView {
  value: AnswerValue;
  label: string;
  picked: boolean;
  /** What the app reads from the stored accounts, to be confirmed. */
  suggested: boolean;
}

export interface QuestionView {
  id: QuestionId;
  group: string;
  text: string;
  why: string;
  where: string;
  terms: Term[];
  choices: ChoiceView[];
  evidence: { title: string; text: string } | null;
  /** The question has a box for the name, and what the box's content comes to. */
  name: { value: string; units: string; problems: string; doubts: string } | null;
  /** Word on the button to the category look-up; '' without one. */
  category: string;
}

/** Something that alone is enough to fail: what it is, and what to do about it. */
export interface StopView {
  point: string;
  remedy: string;
  duration: string;
}

export interface WalkView {
  /** The first screen, before anything is stored. */
  start: StartView | null;
  question: QuestionView;
  progress: ProgressView | null;
  /** 公众号「…」 → 小程序「…」; '' when neither is known. */
  about: string;
  /** What was found so far; '' if nothing. */
  found: string;
  /** Stored answers that this version can't read; '' when it reads all. */
  unread: string;
  canGoBack: boolean;
}

export interface StartView {
  officialName: string;
  programName: string;
  hasOfficials: boolean;
  hasPrograms: boolean;
  /** An open diagnosis of the chosen account, and how far it came; '' without one. */
  open: string;
  /** The error that brought the reader here, '' without one. */
  error: string;
}

/** Questions at which the category table helps. */
const withCategory: Partial<Record<QuestionId, string>> = {
  categoryAllowed: '到类目查询里找一找',
  categoryDocuments: '打开类目查询，勾上你有的证件',
};

/** The first screen: which account, which program, and the first question. */
export function startView(chosen: Chosen, stored: Stored, open: Diagnosis | undefined): WalkView {
  const { accounts } = stored;
  const first = firstQuestion(chosen.errorText);
  const nameOf = (id: string): string => accounts.find((account) => account.id === id)?.name ?? '';
  const start: StartView = {
    officialName: nameOf(chosen.officialAccountId),
    programName: nameOf(chosen.programAccountId),
    hasOfficials: accounts.some(isOfficial),
    hasPrograms: accounts.some(({ kind }) => kind === 'miniProgram'),
    open: open ? openText(open) : '',
    error: chosen.errorText.trim() === '' || first !== 'flow' ? '' : '会带上你查过的错误，相关的问题先按它回答。',
  };
  return {
    start,
    question: questionView(questionOf(first), answersAtStart(chosen, stored), chosen.programName),
    progress: null,
    about: '',
    found: '',
    unread: '',
    canGoBack: false,
  };
}

/** One question. @param name what stands in the box for the name */
export function walkView(diagnosis: Diagnosis, clues: Answers, at: QuestionId, name: string): WalkView {
  const answers = answersOf(diagnosis, clues);
  return {
    start: null,
    question: questionView(questionOf(at), answers, name),
    progress: progressView(answers, at),
    about: aboutText(diagnosis),
    found: foundText(answers),
    unread: unreadText(readAnswers(diagnosis.answers)),
    canGoBack: previousAt(answers, at) !== '',
  };
}

/** What to say where the reader has just found a cause. */
export function stopView({ question, point, answer }: Finding, answers: Answers): StopView {
  const todo = verdict(answers).todos.find(({ because }) => because.includes(question));
  return { point: `${point}：${answer}`, remedy: todo?.title ?? '', duration: todo?.duration ?? '' };
}

/** 公众号「…」，小程序「…」 */
export function aboutText({ officialName, programName }: Pick<Diagnosis, 'officialName' | 'programName'>): string {
  return [officialName && `公众号「${officialName}」`, programName && `小程序「${programName}」`]
    .filter((part) => part !== '')
    .join('，');
}

export interface AccountOption {
  id: string;
  name: string;
  about: string;
}

/** How many accounts the sheet lists at most; further ones are found by name. */
const listed = 50;

/** The accounts to choose from, found by name: official ones, or mini-programs. */
export function accountOptions(
  accounts: readonly Account[],
  what: 'official' | 'program',
  query: string,
): AccountOption[] {
  const isFound = searchFor(query);
  return accounts
    .filter((account) => (what === 'official' ? isOfficial(account) : account.kind === 'miniProgram'))
    .filter(({ name }) => isFound([name]))
    .slice(0, listed)
    .map(optionOf);
}

function optionOf({ id, name, kind, subjectName, example }: Account): AccountOption {
  return {
    id,
    name,
    about: [example ? '示例' : '', accountKindLabel(kind), subjectName].filter((part) => part !== '').join(' · '),
  };
}

function questionView(question: Question, answers: Answers, name: string): QuestionView {
  const { id, group, text, why, where } = question;
  const isName = id === 'nameFormat';
  const given = answers[id];
  // The box is checked as it is typed; what was answered for an older name counts no more.
  const typed = isName && name.trim() !== '' ? nameFormatClue(name.trim()) : null;
  const suggestion = typed ? typed.value : given && given.by !== 'you' ? given.value : '';
  const picked = given?.by === 'you' ? given.value : '';
  return {
    id,
    group: groupLabel[group],
    text,
    why,
    where,
    terms: termsIn(text, why, where).slice(0, termsShown),
    choices: question.choices.map(({ value, label }) => ({
      value,
      label,
      picked: value === picked,
      suggested: value !== picked && value === suggestion,
    })),
    evidence: doubtOf(answers, id) ?? evidenceOf(given, typed?.evidence ?? ''),
    name: isName ? nameView(name) : null,
    category: withCategory[id] ?? '',
  };
}

/** More of them would be a dictionary. */
const termsShown = 4;

/** What doesn't go with the answer that was given here. */
function doubtOf(answers: Answers, id: QuestionId): QuestionView['evidence'] {
  const found = contradictions(answers).find(({ ask }) => ask === id);
  return found ? { title: '和报错对不上，请核对', text: found.text } : null;
}

function evidenceOf(given: Answers[QuestionId], typed: string): QuestionView['evidence'] {
  if (typed !== '') return null; // it stands below the box already
  if (!given || given.evidence === '') return null;
  const titles = { app: '根据你存的资料', code: '根据错误码', you: '依据' };
  return { title: titles[given.by], text: given.evidence };
}

function nameView(value: string): QuestionView['name'] {
  const { units, problems, doubts } = checkName(value);
  if (value.trim() === '') return { value, units: '', problems: '', doubts: '' };
  return { value, units: `现在是 ${units} 个字符`, problems: problems.join('；'), doubts: doubts.join('；') };
}

function foundText(answers: Answers): string {
  const { failing, unsure } = verdict(answers);
  const parts = [
    failing.length > 0 ? `${failing.length} 个问题` : '',
    unsure.length > 0 ? `${unsure.length} 项不确定` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `目前有 ${parts.join('、')}。把剩下的也查完，免得改好一处又卡在下一处。`;
}

function openText({ summary }: Diagnosis): string {
  if (summary.position === '') return '这个公众号有一份检查还没结束，题都答完了。';
  return `这个公众号有一份没查完的，答了 ${summary.answered} 题。`;
}
