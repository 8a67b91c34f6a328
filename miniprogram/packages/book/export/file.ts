import type { Account } from '../../../domain/account/account';
import type { Day } from '../../../domain/day/day';
import { ok, refuse, type Result } from '../../../domain/kit/result';
import { utf8Length } from '../../../domain/kit/text';
import { now } from '../../../platform/clock';
import { standingOn } from '../../../screen/standing';
import { theBook, theShareFiles } from '../../../storage/phone';
import { bookText } from '../keeping/exported';
import { csvText } from '../model/export/csv';
import { tableOf } from '../model/export/table';
import { xlsxBytes } from '../model/export/xlsx';
import type { OutFile } from '../../../platform/giveOut';
import { fileNameOf, type Format } from './export.view';

export interface Wanted {
  format: Format;
  accounts: readonly Account[];
  contacts: boolean;
  day: Day;
}

export interface MadeFile extends OutFile {
  bytes: number;
  /** How much can't be read and is not in it. */
  unread: number;
  /** ms since 1970 */
  madeAt: number;
}

/** What a file of these would say: equal as long as it needn't be made anew. */
export function fileKey({ format, accounts, contacts, day }: Wanted): string {
  return [format, contacts, day, ...accounts.map(({ id, updatedAt }) => `${id} ${updatedAt}`)].join();
}

/** Writes the file that stands ready to be sent, in place of any other that does; refused, why and what helps. */
export function makeFile(wanted: Wanted): Result<MadeFile> {
  const madeAt = now();
  const made = contentOf(wanted);
  if (!made.ok) return made;
  const { content, unread } = made.value;
  const fileName = fileNameOf(wanted.format, wanted.accounts.length, wanted.day);
  const written = theShareFiles().write(fileName, content);
  if (!written.ok) return refuse(written.problem.message);
  const bytes = typeof content === 'string' ? utf8Length(content) : content.byteLength;
  return ok({ filePath: written.value, fileName, bytes, unread, madeAt });
}

function contentOf({
  format,
  accounts,
  contacts,
  day,
}: Wanted): Result<{ content: string | ArrayBuffer; unread: number }> {
  if (format === 'book') {
    const book = bookText(day);
    return book.ok ? ok({ content: book.value.text, unread: book.value.unread }) : book;
  }
  const rows = tableOf(accounts, { standing: standingOn(day), contacts });
  return ok({
    content: format === 'csv' ? csvText(rows) : xlsxBytes(rows).buffer,
    unread: theBook().faults().length,
  });
}
