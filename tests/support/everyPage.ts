import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, AccountFields } from '../../miniprogram/domain/account/account';
import type { Change } from '../../miniprogram/domain/account/change';
import { toEnd } from '../../miniprogram/domain/kit/steps';
import { dayOf, fullFields, must } from './accounts';
import { othersBook } from './books';
import { diagnosisFields } from './diagnoses';
import type { Rendered } from './rendered';
import { startedBook, type StartedBook } from './startedBook';

interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

const { pages, subPackages } = JSON.parse(
  readFileSync(join(__dirname, '../../miniprogram/app.json'), 'utf8'),
) as AppJson;
/** Asks for nothing but an update of WeChat: it shows on phones that can't run the rest. */
const apart = 'packages/guide/outdated/outdated';

/** Every page of app.json, by its path. */
export const everyPage = [
  ...pages,
  ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`)),
].filter((page) => page !== apart);

/** The simulator draws no picture: a query that finds nothing. */
function noCanvas(): object {
  const query = { in: () => query, select: () => query, fields: () => query, exec: () => undefined };
  return query;
}

const dueSoon = (fields: AccountFields): AccountFields => ({
  ...fields,
  cycle: { ...fields.cycle, dueOn: '2026-03-20', opensOn: '2025-12-20' },
});

const tagged = (account: Account): Change => ({ update: { id: account.id, fields: { ...account, tags: ['年框'] } } });

/** An app with something to show and to act on everywhere. */
export interface FullApp extends StartedBook {
  /** Opens a page with an address that makes it show something. */
  openPage(path: string): Promise<Rendered>;
}

/** The app with accounts in use, one of them due soon, one deleted, a check of a registration, and one selected. */
export function startedFull(): FullApp {
  const one = startedBook(dueSoon(fullFields(1)), fullFields(2), fullFields(3));
  one.phone.wx.api['createSelectorQuery'] = noCanvas;
  const [first = '', , last = ''] = one.book.all().map(({ id }) => id);
  must(one.book.remove(last, dayOf('2026-03-01')));
  const { backUpNow, theDeeds, theDiagnoses } =
    one.app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone');
  const diagnosis = must(theDiagnoses().create(diagnosisFields({ at: '' }), dayOf('2026-03-01'))).id;
  must(toEnd(theDeeds().applying('已加标签', one.book.all().map(tagged))));
  const { bookToMerge, selectedAccounts, textByHand } =
    one.app.module<typeof import('../../miniprogram/screen/handOver')>('screen/handOver');
  return {
    ...one,
    openPage(path) {
      if (path.endsWith('backups')) backUpNow();
      if (path.endsWith('unread')) one.phone.store.values.set('columns', 'x');
      bookToMerge.leave({ from: '同事的账号本.json', text: othersBook(one.book.all()) });
      selectedAccounts.leave([first]);
      textByHand.leave('要备的材料\n1. 营业执照');
      const id = path.includes('register/') ? diagnosis : first;
      // 办理进度 would open its sheet, which keeps the day on which it was opened.
      const act: Record<string, string> = path.endsWith('application') ? {} : { do: 'passed' };
      return one.app.open(path, { id, month: '2026-11', ...act });
    },
  };
}
