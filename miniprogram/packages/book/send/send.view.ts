import type { Account } from '../../../domain/account/account';
import { accountKindLabel } from '../../../domain/account/words';
import { shortened } from '../../../domain/kit/text';
import { cardPath } from '../model/card/card';
import { goesOut, type CardChoice } from '../model/card/sent';

/** The page that a card opens, up to the text of the card. */
const cardPage = '/packages/book/card/card?c=';

interface Tick {
  id: keyof CardChoice;
  text: string;
  on: boolean;
}

export interface SendView {
  /** No account is selected. */
  none: boolean;
  /** 会发出 3 个账号 */
  title: string;
  rows: { id: string; name: string; about: string }[];
  /** Names of the fields that go out. */
  fields: string;
  /** What goes out only when it is ticked; only what there is. */
  ticks: Tick[];
  /** Why nothing can be sent like this; '' when all is well. */
  problem: string;
  /** How many one card would hold, where it isn't all of them. */
  fits: number;
  card: { title: string; path: string } | null;
}

const tickTexts = { notes: '带上备注', contacts: '带上联系方式' } as const;

/** What 发给同事 shows and what it sends; examples stay at home. */
export function sendView(accounts: readonly Account[], choice: CardChoice): SendView {
  const real = accounts.filter(({ example }) => !example);
  const made = cardPath(cardPage, accounts, choice);
  const there: CardChoice = {
    notes: real.some(({ note }) => note !== ''),
    contacts: real.some(({ contact }) => contact !== ''),
  };
  return {
    none: accounts.length === 0,
    title: `${real.length} 个账号`,
    rows: real.map(({ id, name, kind, subjectName }) => ({
      id,
      name,
      about: [accountKindLabel(kind), subjectName].filter((part) => part !== '').join(' · '),
    })),
    fields: goesOut(real, choice).join('、'),
    ticks: (['notes', 'contacts'] as const)
      .filter((id) => there[id])
      .map((id) => ({ id, text: tickTexts[id], on: choice[id] })),
    problem: made.ok ? '' : made.problem.message,
    fits: made.ok ? 0 : made.problem.fits,
    card: made.ok ? { title: cardTitle(real), path: made.value } : null,
  };
}

const nameShown = 16;

/** What stands on the card in the chat: two lines at most. */
function cardTitle([first, ...others]: readonly Account[]): string {
  const name = shortened(first?.name ?? '', nameShown);
  return others.length === 0 ? `“${name}”的年审资料` : `“${name}”等 ${others.length + 1} 个账号的年审资料`;
}
