import type { Account } from '../../../domain/account/account';
import type { Chosen } from '../session/start';
import { accountOptions, type AccountOption } from './walk.view';

/** The sheet in which an account is chosen; plain, since it goes into a component. */
export interface Sheet {
  what: 'official' | 'program';
  title: string;
  options: AccountOption[];
  /** One is chosen already and can be taken back. */
  clearable: boolean;
}

/** The accounts of the asked kind whose name has `text` in it. */
export function sheetOf(
  what: Sheet['what'],
  text: string,
  accounts: readonly Account[],
  { officialAccountId, programAccountId }: Pick<Chosen, 'officialAccountId' | 'programAccountId'>,
): Sheet {
  const official = what === 'official';
  return {
    what,
    title: official ? '用哪个公众号' : '哪个小程序',
    options: accountOptions(accounts, what, text),
    clearable: (official ? officialAccountId : programAccountId) !== '',
  };
}
