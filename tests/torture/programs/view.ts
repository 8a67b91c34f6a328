import type { Account } from '../../../miniprogram/domain/account/account';
import { canonicalJson } from '../../../miniprogram/packages/book/model/bookFile/canonical';
import {
  exportedAt,
  theBook,
  theColumnChoices,
  theDiagnoses,
  theDrafts,
  theRegistrations,
  theReminders,
  theSavedFilters,
  theSettings,
} from '../../../miniprogram/storage/phone';

/** All that the app shows of what is stored, each thing under a name of its own: `account:<id>`, `settings`, … */
export type View = Map<string, string>;

export const draftNames = ['edit:new', 'paste'] as const;

/** What one account is to the person, in and out of 最近删除. */
export function contentOf({ id, rev, createdAt, updatedAt, ...fields }: Account): string {
  void [id, rev, createdAt, updatedAt];
  const made = JSON.stringify(fields);
  const known = contents.get(made) ?? canonicalJson(fields);
  if (contents.size > 5000) contents.clear();
  contents.set(made, known);
  return known;
}

/** Put in order once: programs look at the same accounts over and over. */
const contents = new Map<string, string>();

/** What the running app shows. Throws where an account is there twice. */
export function viewNow(): View {
  const view: View = new Map();
  const show = (name: string, value: unknown): void => {
    if (view.has(name)) throw new Error(`${name} is there twice`);
    view.set(name, typeof value === 'string' ? value : canonicalJson(value));
  };
  const book = theBook();
  [...book.all(), ...book.deleted()].forEach((account) => show(`account:${account.id}`, contentOf(account)));
  theDiagnoses()
    .all()
    .forEach(({ updatedAt, createdAt, ...one }) => {
      void [updatedAt, createdAt];
      show(`diagnosis:${one.id}`, one);
    });
  draftNames.forEach((name) => {
    const draft = theDrafts().read(name);
    if (draft !== null) show(`draft:${name}`, draft);
  });
  const { ledger, added, exported, choices } = theReminders();
  ledger.read().forEach((entries, id) => show(`ledger:${id}`, entries));
  added.read().forEach((day, id) => show(`added:${id}`, day));
  exported.read().forEach((day, id) => show(`exported:${id}`, day));
  show('choices', choices.read());
  show('settings', theSettings().read());
  show('filters', theSavedFilters().read());
  show('columns', theColumnChoices().read());
  show('registrations', theRegistrations().read());
  show('exportedAt', exportedAt());
  return view;
}

/**
 * The view with what is new since `before` under names that follow from what it is: ids are thrown by dice, and a fault
 * may have thrown them, too.
 */
export function namedAnew(view: View, before: View): View {
  const named: View = new Map();
  view.forEach((text, name) => {
    const [, kind, id = ''] = /^(account|diagnosis):(.*)/.exec(name) ?? [];
    if (kind === undefined || before.has(name)) return named.set(name, text);
    const made = text.replace(id, '');
    const twins = [...named.keys()].filter((one) => one.startsWith(`${kind}+${made}`)).length;
    return named.set(`${kind}+${made}${twins}`, '');
  });
  return named;
}

/** In what two views differ, in a few words; '' if in nothing. */
export function differenceOf(view: View, other: View): string {
  const names = new Set([...view.keys(), ...other.keys()]);
  const found = [...names].filter((name) => view.get(name) !== other.get(name));
  return found.map((name) => `${name}: ${view.get(name) ?? '(none)'} is not ${other.get(name) ?? '(none)'}`).join('\n');
}
