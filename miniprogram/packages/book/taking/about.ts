import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { isInUse, type Entries } from '../model/bookFile/entry';

/** Whose book it is, and when and by which version it was made. */
export interface About {
  from: string;
  /** '' where nobody says so. */
  madeOn: string;
  app: string;
}

/** 2026年3月5日由 0.1.0 版导出，12 个账号 */
export function aboutText({ madeOn, app }: Omit<About, 'from'>, entries: Entries): string {
  const day = readDay(madeOn);
  const made = day === null ? '' : `${longDay(day)}由 ${app} 版导出，`;
  return `${made}${[...entries.values()].filter(isInUse).length} 个账号`;
}
