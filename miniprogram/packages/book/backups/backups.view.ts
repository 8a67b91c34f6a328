import type { Day } from '../../../domain/day/day';
import { sizeText } from '../../../screen/views/sizeText';
import type { Backup } from '../keeping/backups';
import { momentText } from '../taking/moment';

export interface BackupRow {
  id: string;
  /** 3月5日 12:05 */
  title: string;
  /** 12 个账号 · 34 KB */
  about: string;
}

export function backupRows(backups: readonly Backup[], today: Day): BackupRow[] {
  return backups.map(({ file, madeAt, count, bytes }) => ({
    id: file,
    title: momentText(madeAt, today),
    about: `${count} 个账号 · ${sizeText(bytes)}`,
  }));
}

/** What was found when no backup was made. */
export interface Standing {
  /** '' or why nothing can be written. */
  readOnly: string;
  accounts: number;
  faults: number;
  /** The latest backup says the same. */
  isSame: boolean;
}

/** Why none was made now. */
export function whyNone({ readOnly, accounts, faults, isSame }: Standing): string {
  if (readOnly !== '') return '现在只能查看，没有备份。';
  if (faults > 0) return '有记录读不出来，这时备份会挤掉完好的备份，所以没有做。先用下面的备份恢复。';
  if (accounts === 0) return '还没有账号，不用备份。';
  return isSame ? '和最新的一份一样，不用再备份。' : '手机没能写入，没有备份成。清理一些手机空间，再试一次。';
}
