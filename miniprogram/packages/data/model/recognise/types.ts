import type { AccountKind, CertificationWay, DueTrust, SubjectType } from '../../../../domain/account/account';
import type { Result } from '../../../../domain/kit/result';
import type { DayText } from '../../../../domain/day/day';

/** What a text says about one account; '' = it doesn't say. `name` is never empty: without one it is the appid. */
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
}

export type RecognisedSource = 'officialJson' | 'notice' | 'plainText';

/** One account that was found. Warnings are Chinese. */
export interface RecognisedAccount {
  source: RecognisedSource;
  facts: RecognisedFacts;
  warnings: string[];
}

/** Why a piece of text could not be read (Chinese), and its beginning. */
export interface Unreadable {
  message: string;
  excerpt: string;
}

export type RecognisedItem = Result<RecognisedAccount, Unreadable>;

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
