import type { Day } from '../../../domain/day/day';
import { theBook, theColumnChoices } from '../../../storage/phone';
import type { Given } from './plan';

/** What there is to match with now; the same parts as long as nothing has changed. */
export function givenNow(day: Day): Given {
  const book = theBook();
  return { accounts: book.all(), deleted: book.deleted(), choices: theColumnChoices().read(), today: day };
}

/** Whether a plan made from one would be that made from the other. */
export function isSame(one: Given | null, other: Given): boolean {
  if (one === null || one.accounts !== other.accounts || one.deleted !== other.deleted) return false;
  return one.today === other.today && JSON.stringify(one.choices) === JSON.stringify(other.choices);
}
