import {
  accountKinds,
  certificationWays,
  dueTrusts,
  emptyCycle,
  emptyFields,
  filingStatuses,
  subjectTypes,
  type AccountDocument,
  type AccountFields,
  type Cycle,
} from '../../../../domain/account/account';
import { readDay, type DayText } from '../../../../domain/day/day';
import { fieldWords, type FieldWord } from '../export/fieldWords';
import { choice, code, day, fields, list, text, type Part } from './parts';

/** What goes out only when a person says so. */
export interface CardChoice {
  notes: boolean;
  contacts: boolean;
}

/** What a card says of an account. History, applications, links and lead times stay with whoever keeps them. */
type Sent = Pick<
  AccountFields,
  | 'kind'
  | 'name'
  | 'appid'
  | 'originalId'
  | 'subjectName'
  | 'subjectType'
  | 'certifiedHow'
  | 'certifiedOn'
  | 'client'
  | 'owner'
  | 'administrator'
  | 'tags'
  | 'categories'
  | 'filingNumber'
  | 'filingStatus'
  | 'documents'
  | 'contact'
  | 'note'
> &
  Pick<Cycle, 'dueOn' | 'dueTrust' | 'opensOn'>;

/** The order is part of the card's version. */
export const sent: Part<Sent> = fields<Sent>({
  kind: choice(accountKinds),
  name: text,
  appid: code('wx', 16, /^wx[0-9a-f]{16}$/),
  originalId: code('gh_', 12, /^gh_[0-9a-f]{12}$/),
  subjectName: text,
  subjectType: choice(['', ...subjectTypes]),
  certifiedHow: choice(certificationWays),
  certifiedOn: day,
  dueOn: day,
  dueTrust: choice(['', ...dueTrusts]),
  opensOn: day,
  client: text,
  owner: text,
  administrator: text,
  tags: list(text),
  categories: list(text),
  filingNumber: text,
  filingStatus: choice(['', ...filingStatuses]),
  documents: list(fields<AccountDocument>({ name: text, validTo: day })),
  contact: text,
  note: text,
});

/** What of an account goes into a card. A day that is none is left out, and with the due day what it rests on. */
export function sentOf(account: AccountFields, { notes, contacts }: CardChoice): Sent {
  const { cycle } = account;
  const dueOn = known(cycle.dueOn);
  return {
    ...account,
    certifiedOn: known(account.certifiedOn),
    dueOn,
    dueTrust: dueOn === '' ? '' : cycle.dueTrust,
    opensOn: known(cycle.opensOn),
    documents: account.documents.map(({ name, validTo }) => ({ name, validTo: known(validTo) })),
    contact: contacts ? account.contact : '',
    note: notes ? account.note : '',
  };
}

/** What came with a card, as an account of which nothing else is known. */
export function received({ dueOn, dueTrust, opensOn, ...rest }: Sent): AccountFields {
  return { ...emptyFields(rest.name), ...rest, cycle: { ...emptyCycle('c1'), dueOn, dueTrust, opensOn } };
}

const otherWords = {
  certifiedHow: '认证方式',
  certifiedOn: '认证日期',
  opensOn: '年审开始日',
  categories: '类目',
  filingStatus: '备案状态',
  documents: '证照和到期日',
} as const;
const allWords: Readonly<Record<FieldWord | keyof typeof otherWords, string>> = { ...fieldWords, ...otherWords };

/** What is said before a card goes out: the name of every field of which there is something in it. */
export function goesOut(accounts: readonly AccountFields[], choice: CardChoice): string[] {
  const all = accounts.filter(({ example }) => !example).map((account) => sentOf(account, choice));
  return (Object.keys(allWords) as (keyof typeof allWords)[])
    .filter((key) => all.some((each) => each[key].length > 0))
    .map((key) => allWords[key]);
}

function known(day: DayText): DayText {
  return readDay(day) === null ? '' : day;
}
