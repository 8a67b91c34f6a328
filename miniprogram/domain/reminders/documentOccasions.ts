import type { AccountDocument } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { addDays } from '../day/arithmetic';
import { fingerprint } from '../kit/fingerprint';
import type { Occasion } from './occasion';

/** Days before a document's last day on which it is said first: time to have it renewed. */
const soonDays = 30;
/** A last day that moved by this much is a renewed document and not a corrected date, as with due days. */
const renewalDays = 180;

/** What documents with an expiry say; two of the same name are told apart by their order. */
export function documentOccasions(documents: readonly AccountDocument[]): Occasion[] {
  return documents.flatMap(({ name, validTo }, index) => {
    const deadline = readDay(validTo);
    if (deadline === null) return [];
    const before = documents.slice(0, index).filter((other) => other.name === name).length;
    const key = `D${fingerprint(`${before} ${name}`)}.${deadline.toString(36)}`;
    const about = { deadline, estimated: false, subject: name };
    return [
      { ...about, key: `${key}:${soonDays}`, kind: 'documentSoon' as const, day: addDays(deadline, -soonDays) },
      { ...about, key: `${key}:0`, kind: 'documentLast' as const, day: deadline },
    ];
  });
}

/**
 * Do two keys of one document speak of the same expiry, at the same stage? The last day within the key may have been
 * corrected since.
 */
export function sameExpiry(key: string, other: string): boolean {
  const [stage, validTo] = partsOf(key);
  const [otherStage, otherValidTo] = partsOf(other);
  return stage === otherStage && Math.abs(validTo - otherValidTo) < renewalDays;
}

function partsOf(key: string): [stage: string, validTo: number] {
  const colon = key.lastIndexOf(':');
  return [key.slice(colon), parseInt(key.slice(key.lastIndexOf('.') + 1, colon), 36) as Day];
}
