import type { Steps } from '../bytes/steps';
import { Xml } from './xml';

/** Marks and texts that one step goes through. */
const marksInStep = 200;

/** Goes through all marks and texts of a part of the workbook. */
export function* eachMark(bytes: Uint8Array, take: (xml: Xml) => void): Steps<void> {
  const xml = new Xml(bytes);
  while (goOn(xml, take)) yield xml.part;
}

/** False: there are no more. */
function goOn(xml: Xml, take: (xml: Xml) => void): boolean {
  for (let left = marksInStep; left > 0; left -= 1) {
    if (!xml.next()) return false;
    take(xml);
  }
  return true;
}
