import type {
  AccountFields,
  AccountKind,
  ApplicationState,
  CertificationWay,
  DueTrust,
  FilingStatus,
  SubjectType,
} from '../../../../domain/account/account';
import type { Result } from '../../../../domain/kit/result';
import type { DayText } from '../../../../domain/day/day';

/** What a table tells of an account besides; what is missing it doesn't tell. */
export type FactsBeside = Partial<
  Pick<
    AccountFields,
    | 'certifiedOn'
    | 'administrator'
    | 'owner'
    | 'client'
    | 'contact'
    | 'filingNumber'
    | 'filingStatus'
    | 'tags'
    | 'categories'
    | 'note'
  >
>;

/** What a text says about one account; '' = it doesn't say. `name` is never empty: without one it is an id. */
export interface RecognisedFacts {
  kind: AccountKind | '';
  name: string;
  appid: string;
  /** gh_… */
  originalId: string;
  subjectName: string;
  subjectType: SubjectType | '';
  /** What else the subject may be (或个体工商户): the type is the platform's coarse one and only a guess. */
  subjectNote: string;
  certifiedHow: CertificationWay | '';
  dueOn: DayText;
  dueTrust: DueTrust | '';
  /** The platform's own begin day of the review window. */
  opensOn: DayText;
  beside?: FactsBeside | undefined;
}

export type RecognisedSource = 'officialJson' | 'notice' | 'plainText' | 'sheet';

/** One account that was found. Warnings are Chinese. `place`: where it stands in its source, 第 3 行. */
export interface RecognisedAccount {
  source: RecognisedSource;
  facts: RecognisedFacts;
  warnings: string[];
  place?: string;
}

/** A step of an application that the platform tells of. */
export interface ToldStep {
  state: Exclude<ApplicationState, 'preparing' | 'abandoned'>;
  /** Why it was sent back or failed, or who audits it. */
  note: string;
  /** At 已通过: whether the name passed too; absent = it doesn't say. */
  namePassed?: boolean;
}

/**
 * What a push, or an answer about an application, tells of an account that it names by an id alone: one of `appid` and
 * `originalId` is never empty. What it doesn't tell is '' or null.
 */
export interface Told {
  appid: string;
  /** gh_… */
  originalId: string;
  /** What it says, in plain words: “认证被打回：联系人电话没接通”. */
  says: string;
  /** The Beijing day of what it tells; '' where it has no time, as the answers to queries. */
  on: DayText;
  /** Its instant in unix seconds, for the order within one day; 0 where it has none. */
  at: number;
  step: ToldStep | null;
  /** The platform's due day: of the next cycle where the step is 已通过, else of the running one. */
  dueOn: DayText;
  /** The name that the account bears now. */
  name: string;
  filingStatus: FilingStatus | '';
}

/**
 * Why a piece of text makes no account (Chinese), and its beginning; `place` as of an account. `told`: it was read, and
 * tells something about an account that may be stored; the message is what to say where it isn't.
 */
export interface Unreadable {
  message: string;
  excerpt: string;
  place?: string;
  told?: Told;
}

export type RecognisedItem = Result<RecognisedAccount, Unreadable>;

/** A part of the pasted text, whole lines mostly, and what it says. */
export interface ReadPart {
  text: string;
  items: RecognisedItem[];
}

/** Parts as they are found; undefined for work that has found none yet. */
export type FoundParts = Iterable<ReadPart | undefined>;

/** Reads a text that is neither data nor a notice, part by part; at most `room` items are wanted. */
export type ReadsPlain = (text: string, room: number) => FoundParts;

/** Whether an id stands in for the name that the text doesn't give. */
export function isNameless({ name, appid, originalId }: RecognisedFacts): boolean {
  return name === appid || name === originalId;
}

/** Facts of a text that gives nothing but a name. */
export function onlyName(name: string): RecognisedFacts {
  return {
    kind: '',
    name,
    appid: '',
    originalId: '',
    subjectName: '',
    subjectType: '',
    subjectNote: '',
    certifiedHow: '',
    dueOn: '',
    dueTrust: '',
    opensOn: '',
  };
}
