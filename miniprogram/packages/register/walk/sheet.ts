import type { Account } from '../../../domain/account/account';
import type { Chosen } from '../session/start';
import { accountOptions, type AccountOption } from './walk.view';

/** Whose account is chosen. */
export type Choosing = 'official' | 'program';

/** The sheet in which an account is chosen; plain, since it goes into a component. */
export interface Sheet {
  title: string;
  options: AccountOption[];
  /** One is chosen already and can be taken back. */
  clearable: boolean;
}

/** The accounts of the asked kind whose name has `text` in it. */
export function sheetOf(
  what: Choosing,
  text: string,
  accounts: readonly Account[],
  { officialAccountId, programAccountId }: Pick<Chosen, 'officialAccountId' | 'programAccountId'>,
): Sheet {
  const official = what === 'official';
  return {
    title: official ? '用哪个公众号' : '哪个小程序',
    options: accountOptions(accounts, what, text),
    clearable: (official ? officialAccountId : programAccountId) !== '',
  };
}
