import type { RecognisedFacts } from '../recognise/types';
import { isNameless } from '../recognise/types';

/** Facts of two items about the same account: what the later one says wins, what it doesn't say stays. */
export function mergePasted(
  earlier: RecognisedFacts,
  later: RecognisedFacts,
): { facts: RecognisedFacts; warnings: string[] } {
  const warnings = ['粘贴的内容里这个账号出现了不止一次，合在了一起，不同的以后面的为准'];
  const due = laterDue(earlier, later) ? later : earlier;
  if (earlier.dueOn !== '' && later.dueOn !== '' && earlier.dueOn !== later.dueOn) {
    warnings.push(`其中的到期日不一样：${earlier.dueOn} 和 ${later.dueOn}，采用了 ${due.dueOn}`);
  }
  return {
    facts: {
      ...earlier,
      ...said(later),
      name: betterName(earlier, later),
      ...subjectOf(earlier, later),
      ...dueOf(earlier, later, due),
      ...(later.beside ? { beside: { ...earlier.beside, ...later.beside } } : {}),
    },
    warnings,
  };
}

/** What a text does say. */
function said(facts: RecognisedFacts): Partial<RecognisedFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

/** An id that stands in for a missing name is no name. */
function betterName(earlier: RecognisedFacts, later: RecognisedFacts): string {
  return isNameless(later) ? earlier.name : later.name;
}

/** A coarse type doesn't displace a finer one. */
function subjectOf(
  earlier: RecognisedFacts,
  later: RecognisedFacts,
): Pick<RecognisedFacts, 'subjectType' | 'subjectNote'> {
  const coarse = later.subjectType === '' || (later.subjectNote !== '' && earlier.subjectType !== '');
  const { subjectType, subjectNote } = coarse ? earlier : later;
  return { subjectType, subjectNote };
}

/** A begin day goes with its own due day only. */
function dueOf(
  earlier: RecognisedFacts,
  later: RecognisedFacts,
  due: RecognisedFacts,
): Pick<RecognisedFacts, 'dueOn' | 'dueTrust' | 'opensOn'> {
  const { dueOn, dueTrust } = due;
  const opensOn = [due, later, earlier].find((facts) => facts.dueOn === dueOn && facts.opensOn !== '')?.opensOn ?? '';
  return { dueOn, dueTrust, opensOn };
}

/** A date typed by somebody doesn't displace the platform's own. */
function laterDue(earlier: RecognisedFacts, later: RecognisedFacts): boolean {
  if (later.dueOn === '') return false;
  return later.dueTrust === 'imported' || earlier.dueTrust !== 'imported';
}
