/** The whole book as a file, and when it last went out. */
import { formatDay, type Day } from '../../../domain/day/day';
import { ok, refuse, type Result } from '../../../domain/kit/result';
import { appVersion } from '../../../platform/updates';
import { exportedKey } from '../../../storage/device/keys';
import { readOnlyText } from '../../../screen/readOnly';
import { openWxStore } from '../../../storage/device/wxStore';
import { setAsideHere, theBook, type Written } from '../../../storage/phone';
import { writeValue } from '../../../storage/writing/oneValue';
import { writeBookFile } from '../model/bookFile/bookFile';
import { gathered, textsIn } from './content';

export interface BookText {
  text: string;
  /** Lines that can't be read: they are not in it. */
  unread: number;
}

/**
 * All that is worth keeping of this phone, as a book file. Refused, with the reason, where what is stored is not what
 * is shown: amid a write that could not be finished, or where it can't be read now.
 */
export function bookText(day: Day): Result<BookText> {
  const { mode } = theBook();
  const isLost = 'cause' in mode && mode.cause === 'lost';
  const lock = isLost ? '' : readOnlyText();
  if (lock !== '') return refuse(lock);
  const texts = textsIn(openWxStore());
  if (!texts.ok) return texts;
  const content = gathered(texts.value);
  if (!content.ok) return content;
  const { entries, values, unread } = content.value;
  return ok({ text: writeBookFile({ app: appVersion, madeOn: formatDay(day), entries, values }), unread });
}

/**
 * The whole book went out as it was at that time, in ms since 1970. Where that can't be written down, 我的 only speaks
 * of changes that are safe already.
 */
export function rememberExport(madeAt: number): Written<null> {
  const lockedBecause = (): string | null => readOnlyText() || null;
  const ports = { store: openWxStore(), lockedBecause, usedBytes: () => 0, setAside: setAsideHere };
  return writeValue(ports, exportedKey, String(madeAt));
}
