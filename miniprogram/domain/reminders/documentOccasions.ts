import type { AccountDocument } from '../account/account';
import { readDay } from '../day/day';
import { addDays } from '../day/arithmetic';
import { fingerprint } from '../kit/fingerprint';
import type { Occasion } from './occasion';
import { occasionKey } from './occasionKey';

/** Days before a document's last day on which it is said: first with time to have it renewed. */
const stages = [
  ['documentSoon', 30],
  ['documentLast', 0],
] as const;

/** What documents with an expiry say; two of the same name are told apart by their order. */
export function documentOccasions(documents: readonly AccountDocument[]): Occasion[] {
  return documents.flatMap(({ name, validTo }, index) => {
    const deadline = readDay(validTo);
    if (deadline === null) return [];
    const before = documents.slice(0, index).filter((other) => other.name === name).length;
    const document = fingerprint(`${before} ${name}`);
    return stages.map(([kind, daysBefore]) => ({
      key: occasionKey({ about: 'document', document, to: deadline, daysBefore }),
      kind,
      day: addDays(deadline, -daysBefore),
      deadline,
      estimated: false,
      subject: name,
    }));
  });
}
