/** The fields in which two books' entries of one account can differ, each of which can be decided by itself. */
import type { Account, AccountId, ApplicationStep } from '../../../../domain/account/account';
import { leadTimeLabel, readLeadTime } from '../../../../domain/reminders/leadTime';
import {
  accountKindLabel,
  applicationStateLabel,
  certificationWayLabel,
  dueTrustLabel,
  filingStatusLabel,
  subjectTypeLabel,
} from '../../../../domain/account/words';
import { readDay, type DayText } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';
import { canonicalJson } from '../bookFile/canonical';

/** Name of an account by its id, for the screen. */
export type NameOf = (id: AccountId) => string;

export interface Field {
  id: string;
  label: string;
  /** In words for the screen; '' = nothing is there. */
  text: (account: Account, nameOf: NameOf) => string;
  /** What is compared. */
  part: (account: Account) => unknown;
  /** `into` with this field of `from`. */
  put: (into: Account, from: Account) => Account;
}

/** What stands in the account under one name. */
function plain(id: keyof Account, label: string, text: Field['text']): Field {
  return {
    id,
    label,
    text,
    part: (account) => account[id] ?? [],
    put: (into, from) => ({ ...into, [id]: from[id] ?? [] }),
  };
}

const always: readonly Field[] = [
  plain('name', '名称', ({ name }) => name),
  plain('kind', '账号类型', ({ kind }) => accountKindLabel(kind)),
  plain('appid', 'AppID', ({ appid }) => appid),
  plain('originalId', '原始 ID', ({ originalId }) => originalId),
  plain('subjectName', '主体', ({ subjectName }) => subjectName),
  plain('subjectType', '主体类型', ({ subjectType }) => subjectTypeLabel(subjectType)),
  plain('certifiedHow', '认证方式', ({ certifiedHow }) => certificationWayLabel(certifiedHow)),
  plain('certifiedOn', '认证通过日', ({ certifiedOn }) => dayText(certifiedOn)),
  plain('filingStatus', '备案状态', ({ filingStatus }) => filingStatusLabel(filingStatus)),
  plain('filingNumber', '备案号', ({ filingNumber }) => filingNumber),
  plain('linkedAccountId', '关联公众号', ({ linkedAccountId: id }, nameOf) => (id === '' ? '' : nameOf(id))),
  plain('administrator', '管理员', ({ administrator }) => administrator),
  plain('owner', '负责人', ({ owner }) => owner),
  plain('client', '客户', ({ client }) => client),
  plain('contact', '联系方式', ({ contact }) => contact),
  plain('categories', '类目', ({ categories }) => categories.join('、')),
  plain('tags', '标签', ({ tags }) => tags.join('、')),
  plain('documents', '证件', ({ documents }) =>
    documents.map((one) => `${one.name} ${dayText(one.validTo)}`.trim()).join('、'),
  ),
  plain('leadTimes', '提前提醒', ({ leadTimes = [] }) => leadTimes.map(leadText).join('、')),
  plain('note', '备注', ({ note }) => note),
  {
    id: 'deleted',
    label: '状态',
    text: ({ deletedOn }) => (deletedOn === '' ? '使用中' : '在最近删除里'),
    part: ({ deletedOn }) => deletedOn !== '',
    put: (into, { deletedOn }) => ({ ...into, deletedOn }),
  },
];

/** Within one review: its day and how far it has come are told apart. */
const ofOneCycle: readonly Field[] = [
  {
    id: 'due',
    label: '到期日',
    text: dueText,
    part: ({ cycle: { dueOn, dueTrust, opensOn } }) => [dueOn, dueTrust, opensOn],
    put: (into, { cycle: { dueOn, dueTrust, opensOn } }) => ({
      ...into,
      cycle: { ...into.cycle, dueOn, dueTrust, opensOn },
    }),
  },
  {
    id: 'application',
    label: '办理进度',
    text: stepsText,
    part: ({ cycle }) => cycle.application,
    put: (into, { cycle: { application } }) => ({ ...into, cycle: { ...into.cycle, application } }),
  },
];

/** Where one side has passed a review that the other has not, they belong together. */
const ofReviews: Field = {
  id: 'reviews',
  label: '年审',
  text: (account, nameOf) =>
    [
      `已通过 ${account.history.length} 次`,
      dueText(account),
      ...ofOneCycle.slice(1).map(({ text }) => text(account, nameOf)),
    ]
      .filter((text) => text !== '')
      .join('，'),
  part: ({ cycle, history }) => [cycle, history],
  put: (into, { cycle, history }) => ({ ...into, cycle, history }),
};

/** All fields in which these two differ. */
export function differingFields(ours: Account, theirs: Account): Field[] {
  const key = ({ cycle, history }: Account): string => canonicalJson([cycle.id, history]);
  const fields = [...always, ...(key(ours) === key(theirs) ? ofOneCycle : [ofReviews])];
  return fields.filter(({ part }) => canonicalJson(part(ours)) !== canonicalJson(part(theirs)));
}

function dueText({ cycle: { dueOn, dueTrust, opensOn } }: Account): string {
  const opens = opensOn === '' ? '' : `${dayText(opensOn)}起可办`;
  const about = [dueTrustLabel(dueTrust), opens].filter((text) => text !== '');
  return about.length === 0 ? dayText(dueOn) : `${dayText(dueOn)}（${about.join('，')}）`;
}

function stepsText({ cycle: { application } }: Account): string {
  if (application === null) return '';
  const ready = application.materials?.length ?? 0;
  return [...application.steps.map(stepText), ...(ready > 0 ? [`材料备好 ${ready} 项`] : [])].join('、');
}

/** 打回重填（2026年3月5日，名称没通过，…） */
function stepText({ state, on, note, namePassed }: ApplicationStep): string {
  const name = namePassed === undefined ? '' : `名称${namePassed ? '通过' : '没通过'}`;
  const about = [dayText(on), name, note].filter((part) => part !== '');
  return `${applicationStateLabel(state)}${about.length === 0 ? '' : `（${about.join('，')}）`}`;
}

function leadText(code: string): string {
  const lead = readLeadTime(code);
  return lead ? leadTimeLabel(lead) : code;
}

/** A stored day as people write it; '' for none. */
function dayText(text: DayText): string {
  const day = readDay(text);
  return day === null ? '' : longDay(day);
}
