/** What pasted facts make of the fields that are stored. An empty value never erases anything. */
import type { AccountFields, Cycle, DueTrust } from '../../../../domain/account/account';
import { emptyFields } from '../../../../domain/account/account';
import type { Day } from '../../../../domain/day/day';
import { formatDay, readDay } from '../../../../domain/day/day';
import { passedBefore } from '../../../../domain/cycle/renewal';
import { sameNameKey } from '../../../../domain/kit/text';
import { subjectTypeLabel } from '../../../../domain/account/words';
import { mergedBeside } from './beside';
import { guessedSubject, type Guess } from './guesses';
import type { RecognisedFacts } from '../recognise/types';
import { isNameless } from '../recognise/types';

/** Stored and pasted due day where the stored one is trusted more than the pasted one, or was checked by the user. */
export interface DueConflict {
  stored: string;
  pasted: string;
  /** What `take` puts into the cycle. */
  trust: DueTrust;
  opensOn: string;
}

/** The due day is so much later that a review must have passed in between. */
export interface PassedOffer {
  fromDue: string;
  toDue: string;
  opensOn: string;
  trust: DueTrust;
  /** As `passedBefore` has it: nobody says on which day it passed. */
  passedOn: string;
  /** Taken as passed unless the person says no: not where a typed day stands against one that is trusted more. */
  likely: boolean;
}

export interface Merged {
  fields: AccountFields;
  conflict: DueConflict | null;
  passed: PassedOffer | null;
  warnings: string[];
  guesses: readonly Guess[];
}

const trustRank: Record<DueTrust, number> = { estimated: 0, imported: 1, confirmed: 2 };

/** A new account. Kind and certification are the usual ones where the text is silent. */
export function newcomer(facts: RecognisedFacts): Merged {
  return mergeFacts(emptyFields(facts.name), facts, null);
}

/**
 * Stored fields with the facts laid over them. `today` (Beijing) dates an offered review; null for an account that is
 * new.
 */
export function mergeFacts(stored: AccountFields, facts: RecognisedFacts, today: Day | null): Merged {
  const warnings: string[] = [];
  const coarse = stored.subjectType === '' && facts.subjectType !== '' && facts.subjectNote !== '';
  const guesses = coarse ? [guessedSubject] : [];
  const fields: AccountFields = {
    ...stored,
    ...mergedBeside(stored, facts.beside ?? {}, warnings),
    kind: facts.kind || stored.kind,
    name: mergedName(stored, facts),
    appid: facts.appid || stored.appid,
    originalId: facts.originalId || stored.originalId,
    subjectName: facts.subjectName || stored.subjectName,
    subjectType: mergedSubjectType(stored, facts, warnings),
    certifiedHow: mergedWay(stored, facts, warnings),
  };
  const merged: Merged = { fields, conflict: null, passed: null, warnings, guesses };
  const { dueOn, dueTrust: trust, opensOn } = facts;
  if (dueOn === '' || trust === '') return merged;
  if (today !== null) merged.passed = passedOffer(stored.cycle, facts, trust, today);
  if (needsDecision(stored.cycle, facts))
    merged.conflict = { stored: stored.cycle.dueOn, pasted: dueOn, trust, opensOn };
  else fields.cycle = withDue(stored.cycle, dueOn, trust, opensOn);
  return merged;
}

/**
 * The cycle with another due day. A begin day belongs to its due day: a new due day without one drops the old begin.
 */
export function withDue(cycle: Cycle, dueOn: string, trust: DueTrust, opensOn: string): Cycle {
  const same = cycle.dueOn === dueOn;
  const kept = same && cycle.dueTrust !== '' && trustRank[cycle.dueTrust] > trustRank[trust] ? cycle.dueTrust : trust;
  return { ...cycle, dueOn, dueTrust: kept, opensOn: opensOn || (same ? cycle.opensOn : '') };
}

/**
 * A text without a name carries an id as the name; that never replaces a real one, nor does another way to type the
 * same.
 */
function mergedName(stored: AccountFields, facts: RecognisedFacts): string {
  const nameless = isNameless(facts) || sameNameKey(facts.name) === sameNameKey(stored.name);
  return nameless ? stored.name : facts.name;
}

/** The platform's coarse types (企业 with a note, 其他组织) fill a gap, and never replace a finer one. */
function mergedSubjectType(
  stored: AccountFields,
  facts: RecognisedFacts,
  warnings: string[],
): AccountFields['subjectType'] {
  if (facts.subjectType === '') return stored.subjectType;
  if (stored.subjectType === '') return facts.subjectType;
  const coarse = facts.subjectNote !== '' || facts.subjectType === 'otherOrganisation';
  if (!coarse || stored.subjectType === facts.subjectType) return facts.subjectType;
  const fits =
    facts.subjectType === 'enterprise'
      ? ['individualBusiness', 'publicInstitution']
      : ['publicInstitution', 'socialGroup', 'privateNonEnterprise', 'foundation'];
  if (!fits.includes(stored.subjectType)) {
    const written = `${subjectTypeLabel(facts.subjectType)}${facts.subjectNote}`;
    warnings.push(`平台写的主体是${written}，你存的是${subjectTypeLabel(stored.subjectType)}，没有改，请核对`);
  }
  return stored.subjectType;
}

/**
 * "Certified, nobody says how" only corrects "not certified". "Not certified" is what the platform says of an expired
 * certification too, so it never displaces one that is known.
 */
function mergedWay(stored: AccountFields, facts: RecognisedFacts, warnings: string[]): AccountFields['certifiedHow'] {
  if (facts.certifiedHow === '') return stored.certifiedHow;
  if (facts.certifiedHow === 'never' && wasCertified(stored)) {
    warnings.push('你存的是认证过的账号，所以没有改成未认证：认证过期后平台也显示未认证，请到后台核对');
    return stored.certifiedHow;
  }
  return facts.certifiedHow === 'unknown' && stored.certifiedHow !== 'never' ? stored.certifiedHow : facts.certifiedHow;
}

/** Somebody said how, or until when, or a cycle was closed. */
function wasCertified({ certifiedHow, certifiedOn, cycle, history }: AccountFields): boolean {
  if (certifiedHow === 'never') return false;
  return certifiedHow !== 'unknown' || certifiedOn !== '' || cycle.dueOn !== '' || history.length > 0;
}

/**
 * Source: the app's own rule. Newer data of the platform replaces older data and estimates; nothing replaces what is
 * trusted more.
 */
function needsDecision(cycle: Cycle, facts: RecognisedFacts): boolean {
  if (cycle.dueOn === '' || cycle.dueTrust === '' || facts.dueTrust === '' || cycle.dueOn === facts.dueOn) return false;
  return trustRank[cycle.dueTrust] > trustRank[facts.dueTrust];
}

function passedOffer(cycle: Cycle, facts: RecognisedFacts, trust: DueTrust, today: Day): PassedOffer | null {
  const to = readDay(facts.dueOn);
  const passedOn = to === null ? null : passedBefore(cycle, to, today);
  if (passedOn === null) return null;
  return {
    fromDue: cycle.dueOn,
    toDue: facts.dueOn,
    opensOn: facts.opensOn,
    trust,
    passedOn: formatDay(passedOn),
    likely: trust === 'imported' || !needsDecision(cycle, facts),
  };
}
