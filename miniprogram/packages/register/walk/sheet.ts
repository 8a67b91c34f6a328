import type { Account } from '../../../domain/account/account';
import { isOfficial, type Chosen } from '../session/start';
import { optionOf } from './walk.view';

/** The sheet in which an account is chosen; plain, since it goes into a component. */
export interface Sheet {
  what: 'official' | 'program';
  title: string;
  options: { id: string; name: string; about: string }[];
  /** One is chosen already and can be taken back. */
  clearable: boolean;
}

/** How many accounts the sheet lists at most; further ones are found by name. */
const listed = 50;

/** The accounts of the asked kind whose name has `text` in it. */
export function sheetOf(
  what: Sheet['what'],
  text: string,
  accounts: readonly Account[],
  { officialAccountId, programAccountId }: Pick<Chosen, 'officialAccountId' | 'programAccountId'>,
): Sheet {
  const official = what === 'official';
  const wanted = text.trim().toLowerCase();
  const found = accounts.filter(
    (account) =>
      (official ? isOfficial(account) : account.kind === 'miniProgram') && account.name.toLowerCase().includes(wanted),
  );
  return {
    what,
    title: official ? '用哪个公众号' : '哪个小程序',
    options: found.slice(0, listed).map(optionOf),
    clearable: (official ? officialAccountId : programAccountId) !== '',
  };
}
