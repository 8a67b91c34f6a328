import { sliced } from '../../../screen/atWorkOn';
import { deedNote, offerOfBook, type Offer } from '../../../screen/offers';
import { theDeeds, type Done } from '../../../storage/phone';

/** Of a step that 最近操作 lists for a day, unless that could not be kept. */
export function offerOfDeed(text: string, done: Done): Offer {
  return { ...offerOfBook(text, done, deedNote(done)), undo: () => sliced(theDeeds().undoing(done)) };
}
