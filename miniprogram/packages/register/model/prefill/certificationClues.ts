/** Eligibility and cause 1 from the stored official account. */
import type { AccountFields, SubjectType } from '../../../../domain/account/account';
import type { CertificationStatus } from '../../../../domain/status/status';
import { certificationStatus } from '../../../../domain/status/status';
import { longDay } from '../../../../domain/day/words';
import { dueTrustLabel, subjectTypeLabel } from '../../../../domain/account/words';
import { isSure } from '../../../../domain/account/trust';
import type { AnswerValue } from '../diagnosis/questions/question';
import type { Clue, Known } from './clue';

/** The guide's choices are coarser than the account's subject types. Source: principal_type and customer_type. */
const choiceOfSubject: Record<SubjectType, AnswerValue<'subjectType'>> = {
  enterprise: 'enterprise',
  individualBusiness: 'individualBusiness',
  media: 'media',
  government: 'government',
  publicInstitution: 'government',
  socialGroup: 'otherOrganisation',
  privateNonEnterprise: 'otherOrganisation',
  foundation: 'otherOrganisation',
  otherOrganisation: 'otherOrganisation',
  person: 'person',
  overseas: 'overseas',
};

export function certificationClues({ official, program, standing }: Known): Clue[] {
  const status = certificationStatus(official, standing);
  return [...subjectClue(official), ...certifiedClue(official), ...validClue(status), ...typeClue(official, program)];
}

function subjectClue(official: AccountFields): Clue[] {
  const type = official.subjectType;
  if (type === '') return [];
  return [
    {
      question: 'subjectType',
      value: choiceOfSubject[type],
      evidence: `你记的主体类型是「${subjectTypeLabel(type)}」`,
    },
  ];
}

function certifiedClue(official: AccountFields): Clue[] {
  // By the record, not by the status: a first certification that is being reviewed isn't one yet.
  if (official.certifiedHow === 'never')
    return [{ question: 'certified', value: 'no', evidence: '你记的是「未认证」' }];
  const on = official.certifiedOn === '' ? '' : `，${official.certifiedOn} 通过`;
  // A new record says "certified, way unknown" before anybody looked: alone that proves nothing.
  if (official.certifiedHow === 'unknown' && official.certifiedOn === '' && official.cycle.dueOn === '') return [];
  return [{ question: 'certified', value: 'yes', evidence: `你记的是已认证${on}` }];
}

/** An estimate and the due day itself (the platform may act within the day) are doubts, not facts. */
function validClue(status: CertificationStatus): Clue[] {
  const clue = (value: AnswerValue<'certificationValid'>, evidence: string): Clue[] => [
    { question: 'certificationValid', value, evidence },
  ];
  if (status.kind === 'uncertified') return [];
  if (status.kind === 'dueUnknown') {
    return status.dueOn === null ? [] : clue('unsure', `估计的到期日 ${longDay(status.dueOn)} 已过，请到后台核对`);
  }
  const dated = status.kind === 'inReview' || status.kind === 'returned' ? status.dated : status;
  if (dated === null) return [];
  const due = longDay(dated.dueOn);
  if (!isSure(dated)) return clue('unsure', `到期日 ${due} 是估计的，请到后台核对`);
  const source = `（${dueTrustLabel(dated.dueTrust)}）`;
  if (dated.daysLeft < 0) return clue('no', `认证已于 ${due}到期${source}`);
  if (dated.daysLeft === 0) return clue('unsure', `认证今天（${due}）到期${source}，当天随时可能失效`);
  return clue('yes', `认证到 ${due}到期，还有 ${dated.daysLeft} 天${source}`);
}

function typeClue(official: AccountFields, program: AccountFields | null): Clue[] {
  if (program === null || program.subjectType === '' || official.subjectType === '') return [];
  const same = choiceOfSubject[program.subjectType] === choiceOfSubject[official.subjectType];
  const evidence = `公众号是「${subjectTypeLabel(official.subjectType)}」，小程序是「${subjectTypeLabel(program.subjectType)}」`;
  return [{ question: 'typeMatches', value: same ? 'yes' : 'no', evidence }];
}
