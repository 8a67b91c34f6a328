import {
  accountKinds,
  certificationWays,
  emptyCycle,
  emptyFields,
  filingStatuses,
  subjectTypes,
  type AccountFields,
  type Cycle,
} from '../../../../domain/account/account';
import { readDay, type DayText } from '../../../../domain/day/day';
import { fieldWords } from '../export/fieldWords';
import { choice, code, day, fields, list, text, type Part } from './parts';

/** What goes out only when a person says so. */
export interface CardChoice {
  notes: boolean;
  contacts: boolean;
}

/**
 * What a card says of an account: what a sheet says too, since that is how it is received. How far the due day is to be
 * trusted is for the receiver to say. History, applications, documents, links and lead times stay with their keeper.
 */
export type Sent = Pick<
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
  | 'contact'
  | 'note'
> &
  Pick<Cycle, 'dueOn'>;

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
  client: text,
  owner: text,
  administrator: text,
  tags: list(text),
  categories: list(text),
  filingNumber: text,
  filingStatus: choice(['', ...filingStatuses]),
  contact: text,
  note: text,
});

/** What of an account goes into a card. A day that is none is left out. */
export function sentOf(account: AccountFields, { notes, contacts }: CardChoice): Sent {
  return {
    ...account,
    certifiedOn: known(account.certifiedOn),
    dueOn: known(account.cycle.dueOn),
    contact: contacts ? account.contact : '',
    note: notes ? account.note : '',
  };
}

/** What came with a card, as an account of which nothing else is known. */
export function received({ dueOn, ...rest }: Sent): AccountFields {
  const cycle: Cycle = { ...emptyCycle('c1'), dueOn, dueTrust: dueOn === '' ? '' : 'estimated' };
  return { ...emptyFields(rest.name), ...rest, cycle };
}

/** What the fields of a card are called, before it goes and in the header of the sheet that it becomes. */
const { dueTrust: _stays, ...sheetWords } = fieldWords;
export const cardWords: Readonly<Record<keyof Sent, string>> = {
  ...sheetWords,
  certifiedHow: '认证方式',
  certifiedOn: '认证日期',
  categories: '类目',
  filingStatus: '备案状态',
};

/** What is said before a card goes out: the name of every field of which there is something in it. */
export function goesOut(accounts: readonly AccountFields[], choice: CardChoice): string[] {
  const all = accounts.filter(({ example }) => !example).map((account) => sentOf(account, choice));
  return (Object.keys(cardWords) as (keyof Sent)[])
    .filter((key) => all.some((each) => each[key].length > 0))
    .map((key) => cardWords[key]);
}

function known(day: DayText): DayText {
  return readDay(day) === null ? '' : day;
}
