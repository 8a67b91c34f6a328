import { shortened } from '../../../domain/kit/text';
import type { Unread } from '../keeping/unread';

/** Places listed on the page; all of them are copied. */
export const placesShown = 20;
const excerptLength = 120;

export interface UnreadView {
  about: string;
  rows: { id: number; where: string; reason: string; excerpt: string }[];
  /** How many are not listed; '' if all are. */
  more: string;
}

export function unreadView(all: readonly Unread[]): UnreadView {
  const rows = all.slice(0, placesShown).map(({ where, reason, text }, id) => {
    return { id, where, reason, excerpt: shortened(text, excerptLength) };
  });
  const hidden = all.length - rows.length;
  return {
    about: `有 ${all.length} 处读不出来。原文都还留着，没有丢，其他内容不受影响。`,
    rows,
    more: hidden > 0 ? `还有 ${hidden} 处没有列出，复制时会带上` : '',
  };
}
