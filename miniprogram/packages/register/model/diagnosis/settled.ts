import type { Answers } from './answers';
import { contradictions } from './contradictions';
import { questionIds } from './questions/question';

/**
 * The answers that were given, and for the rest what is known, brought together with what error codes say. Nothing that
 * a code says is lost because of something the app only believed: where both speak of one point, both are the evidence;
 * where a stored fact would switch the point off, that fact is put in question.
 */
export function settled(given: Answers, clues: Answers): Answers {
  let answers: Answers = { ...clues, ...given };
  questionIds.forEach((id) => {
    const own = given[id];
    const clue = clues[id];
    if (own?.by !== 'code' || !clue) return;
    const evidence = both(own.evidence, clue.evidence, own.value === clue.value);
    answers = { ...answers, [id]: { ...own, evidence } };
  });
  answers = lapsed(answers, given, clues);
  return doubted(aboutSubject(answers));
}

/** "Not certified" about an account that was certified once: its certification has lapsed. Source: 61052. */
function lapsed(answers: Answers, given: Answers, clues: Answers): Answers {
  const claim = given.certified?.claim;
  const certified = given.certified?.by === 'code' ? clues.certified : given.certified;
  if (claim?.value !== 'no' || certified?.value !== 'yes') return answers;
  const once = { ...answers, certified: { ...certified, claim } };
  if (given.certificationValid?.by === 'you') return once;
  const clue = clues.certificationValid;
  const evidence = clue ? both(claim.evidence, clue.evidence, clue.value === 'no') : claim.evidence;
  return { ...once, certificationValid: { value: 'no', by: 'code', evidence } };
}

/** An account that can't be used at all tells the same as such a code: the code stands beside it. */
function aboutSubject(answers: Answers): Answers {
  const { subjectType, certified, typeMatches } = answers;
  if (subjectType?.value !== 'person' && subjectType?.value !== 'overseas') return answers;
  const said = [certified?.claim, typeMatches?.claim].flatMap((claim) => (claim ? [claim.evidence] : []));
  return said.reduce<Answers>((all, evidence) => {
    const own = all.subjectType;
    return own ? { ...all, subjectType: { ...own, evidence: both(own.evidence, evidence, true) } } : all;
  }, answers);
}

/** Stored facts that switch off what a code answers are in question until somebody answers. */
function doubted(answers: Answers): Answers {
  const found = contradictions(answers).find(({ ask }) => answers[ask]?.by === 'app');
  if (!found) return answers;
  const evidence = both(answers[found.ask]?.evidence ?? '', found.text, true);
  return doubted({ ...answers, [found.ask]: { ...answers[found.ask], value: 'unsure', by: 'code', evidence } });
}

function both(first: string, second: string, agree: boolean): string {
  if (first === '' || second === '' || first.includes(second)) return first || second;
  if (second.includes(first)) return second;
  return `${first}${agree ? '；' : '。但是'}${second}`;
}
