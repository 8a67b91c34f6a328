/**
 * Cause 2 from stored names and subjects. What is not among the stored accounts stays unknown: no clash here is no
 * proof.
 */
import type { Account, AccountFields } from '../../../../domain/account/account';
import { accountKindLabel } from '../../../../domain/account/words';
import { checkName } from '../diagnosis/nameCheck';
import type { Clue, Known } from './clue';
import { plainName, sameName } from './clue';

export function nameClues(known: Known): Clue[] {
  const named = known.program !== null && plainName(known.program.name) !== '' ? known.program : null;
  return [
    ...subjectNameClue(known),
    ...(named
      ? [
          nameFormatClue(named.name),
          ...takenClue(known, named),
          ...extendedClue(known, named),
          ...officialClue(known, named),
        ]
      : []),
  ];
}

/** The program's subject beside the official account's; also those of programs that reuse this account already. */
function subjectNameClue({ official, program, others }: Known): Clue[] {
  if (plainName(official.subjectName) === '') return [];
  const registered = others.filter((other) => other.kind === 'miniProgram' && other.linkedAccountId === official.id);
  const compared = [...(program ? [program] : []), ...registered].filter(
    (other) => plainName(other.subjectName) !== '',
  );
  if (compared.length === 0) return [];
  const odd = compared.find((other) => !sameName(other.subjectName, official.subjectName));
  if (odd)
    return [
      {
        question: 'sameSubject',
        value: 'no',
        evidence: `公众号：「${official.subjectName}」；小程序「${odd.name}」：「${odd.subjectName}」`,
      },
    ];
  return [
    {
      question: 'sameSubject',
      value: 'yes',
      evidence: `公众号和 ${compared.length} 个小程序都是「${official.subjectName}」`,
    },
  ];
}

/** Length and writing of a name, for a name from the accounts as well as for one typed into the question. */
export function nameFormatClue(name: string): Clue {
  const { units, problems, doubts } = checkName(name);
  const value = problems.length > 0 ? 'no' : doubts.length > 0 ? 'unsure' : 'yes';
  const remarks = [...problems, ...doubts];
  return {
    question: 'nameFormat',
    value,
    evidence: remarks.length > 0 ? `「${name}」${remarks.join('；')}` : `「${name}」是 ${units} 个字符`,
  };
}

function takenClue({ others }: Known, { name }: AccountFields): Clue[] {
  const taken = others.find((other) => other.kind === 'miniProgram' && sameName(other.name, name));
  return taken
    ? [{ question: 'nameFree', value: 'yes', evidence: `你的账号里已有小程序叫「${taken.name}」${subjectNote(taken)}` }]
    : [];
}

function extendedClue({ official, others }: Known, { name }: AccountFields): Clue[] {
  const longer = others.find(
    (other) =>
      plainName(other.name) !== plainName(name) &&
      plainName(other.name).startsWith(plainName(name)) &&
      isForeign(official, other),
  );
  return longer
    ? [
        {
          question: 'nameExtended',
          value: 'yes',
          evidence: `${accountKindLabel(longer.kind)}「${longer.name}」${subjectNote(longer)}`,
        },
      ]
    : [];
}

/** Several official accounts of one name block it for everybody; a single foreign one blocks it for this subject. */
function officialClue({ official, others }: Known, { name }: AccountFields): Clue[] {
  const namesakes = [official, ...others].filter((other) => other.kind !== 'miniProgram' && sameName(other.name, name));
  if (namesakes.length > 1) {
    return [
      {
        question: 'nameOfAccounts',
        value: 'several',
        evidence: `你的账号里有 ${namesakes.length} 个公众号叫「${name}」`,
      },
    ];
  }
  const foreign = namesakes.find((other) => other !== official && isForeign(official, other));
  return foreign
    ? [{ question: 'nameOfAccounts', value: 'others', evidence: `公众号「${foreign.name}」${subjectNote(foreign)}` }]
    : [];
}

/** Both subjects are known and differ. */
function isForeign(official: Account, other: Account): boolean {
  const known = plainName(official.subjectName) !== '' && plainName(other.subjectName) !== '';
  return known && !sameName(official.subjectName, other.subjectName);
}

function subjectNote(account: Account): string {
  return account.subjectName === '' ? '' : `，主体是「${account.subjectName}」`;
}
