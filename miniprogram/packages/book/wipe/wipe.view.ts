import type { Account } from '../../../domain/account/account';
import { daysBetween } from '../../../domain/day/arithmetic';
import { todayAt, type Day } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';
import { sameNameKey } from '../../../domain/kit/text';

export interface WipeState {
  accounts: readonly Account[];
  deleted: readonly Account[];
  diagnoses: number;
  backups: number;
  /** When the whole book last went out, in ms since 1970: 0 for never, Infinity where that isn't known. */
  exportedAt: number;
}

export interface WipeView {
  /** What will be gone, one a line. */
  gone: readonly string[];
  exported: string;
}

/** What stays, whatever happens here. */
export const stays: readonly string[] = ['已经发到聊天、收藏或存到电脑的文件', '已经加到手机日历里的日子'];

export function wipeView({ accounts, deleted, diagnoses, backups, exportedAt }: WipeState, today: Day): WipeView {
  const own = (all: readonly Account[]): number => all.filter(({ example }) => !example).length;
  const [inUse, binned] = [own(accounts), own(deleted)];
  const gone = [
    inUse > 0 ? `${inUse} 个账号，连同办理记录` : '',
    binned > 0 ? `最近删除里的 ${binned} 个账号` : '',
    diagnoses > 0 ? `${diagnoses} 次注册诊断` : '',
    backups > 0 ? `这部手机上的 ${backups} 份备份` : '',
    '最近操作、提醒、草稿和设置',
  ];
  return { gone: gone.filter((line) => line !== ''), exported: exportedText(exportedAt, today) };
}

function exportedText(exportedAt: number, today: Day): string {
  if (exportedAt === 0) return '还没有导出过账号本';
  if (exportedAt === Infinity) return '导出后才能恢复';
  const day = todayAt(exportedAt);
  const ago = daysBetween(day, today);
  return `上次导出账号本：${ago <= 0 ? '今天' : `${shortDay(day, today)}（${ago} 天前）`}`;
}

/** What has to be typed before anything goes. */
export const wipeWord = '清空全部';

/**
 * What is missing of the word, in Chinese; '' once it stands there. Blanks, quotation marks and the width that a
 * keyboard writes don't count.
 */
export function missingOf(typed: string): string {
  const word = sameNameKey(typed).replace(/[\s"“”'‘’「」]/g, '');
  if (word === wipeWord) return '';
  if (word === '') return `输入“${wipeWord}”四个字，才能清空`;
  return wipeWord.startsWith(word) ? `还差“${wipeWord.slice(word.length)}”` : `和“${wipeWord}”不一样`;
}
