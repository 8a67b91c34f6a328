/** Where one goes back to: a backup of this phone, or a book file. */
import type { Day } from '../../../domain/day/day';
import type { Result } from '../../../domain/kit/result';
import { ok } from '../../../domain/kit/result';
import { wxFiles } from '../../../storage/device/wxFiles';
import { backupMadeAt, readingBackup } from '../keeping/backups';
import { acceptedValues, type Gathered } from '../keeping/content';
import { readingBookFile } from '../model/bookFile/bookFile';
import type { Work } from '../model/steps';
import { aboutText } from '../taking/about';
import { momentText } from '../taking/moment';
import type { Source } from './restore.view';

export interface Found extends Gathered {
  source: Source;
}

export function fromBackup(file: string, today: Day): Work<Result<Found>> {
  const { step, result } = readingBackup(wxFiles, file);
  const title = `${momentText(backupMadeAt(wxFiles, file), today)} 的备份`;
  return {
    step,
    result() {
      const read = result();
      if (!read.ok) return read;
      const about = aboutText({ madeOn: '', app: '' }, read.value.entries);
      return ok({ ...read.value, source: { title, about, unread: read.value.unread, isFile: false } });
    },
  };
}

export function fromFile({ from, text }: { from: string; text: string }): Work<Result<Found>> {
  const { step, result } = readingBookFile(text);
  return {
    step,
    result() {
      const read = result();
      if (!read.ok) return read;
      const values = acceptedValues(read.value.values);
      if (!values.ok) return values;
      const source: Source = { title: from, about: aboutText(read.value, read.value.entries), unread: 0, isFile: true };
      return ok({ entries: read.value.entries, values: values.value, unread: 0, source });
    },
  };
}
