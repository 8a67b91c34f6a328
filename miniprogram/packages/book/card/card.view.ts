import type { AccountFields } from '../../../domain/account/account';
import { namesOf } from '../../../domain/account/names';
import type { Result } from '../../../domain/kit/result';

export interface CardView {
  title: string;
  /** Who is in it, or why it can't be opened. */
  text: string;
  good: boolean;
}

/** What a card says of itself before it goes on, and what it says where it can't. */
export function cardView(read: Result<AccountFields[]>): CardView {
  return read.ok
    ? { title: `同事发来 ${read.value.length} 个账号`, text: namesOf(read.value), good: true }
    : { title: '这张卡片打不开', text: read.problem, good: false };
}
