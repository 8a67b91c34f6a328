/** A phone with an account of each sort, and with something in every area beside them. */
import type { BookContent } from '../../../../miniprogram/packages/book/model/bookFile/bookFile';
import { canonicalJson } from '../../../../miniprogram/packages/book/model/bookFile/canonical';
import { gathered, textsIn, type Gathered } from '../../../../miniprogram/packages/book/keeping/content';
import { restoring } from '../../../../miniprogram/packages/book/keeping/restore';
import { toEnd } from '../../../../miniprogram/domain/kit/steps';
import { noFilter } from '../../../../miniprogram/domain/lists/search';
import { spoken } from '../../../../miniprogram/domain/reminders/ledger';
import { allDeeds, type AllDeeds } from '../../../support/deeds';
import type { Done } from '../../../../miniprogram/storage/areas/deeds';
import { openDiagnoses } from '../../../../miniprogram/storage/areas/diagnoses';
import { openDrafts } from '../../../../miniprogram/storage/areas/formDrafts';
import { openRegistrations } from '../../../../miniprogram/storage/areas/registrations';
import { openReminders } from '../../../../miniprogram/storage/areas/reminders';
import { openSavedFilters } from '../../../../miniprogram/storage/areas/savedFilters';
import { openSettings } from '../../../../miniprogram/storage/areas/settings';
import type { Book } from '../../../../miniprogram/storage/book/book';
import type { Written } from '../../../../miniprogram/storage/writing/written';
import { emptyLedger } from '../../../domain/reminders/app';
import { good } from '../../../domain/arbitraries';
import { dayOf, fullFields, must } from '../../../support/accounts';
import { diagnosisFields } from '../../../support/diagnoses';
import { FakePhone } from '../../../support/fakePhone';
import { textOf } from '../model/mergeBooks/books';
import { valuePorts } from '../../../support/valuePorts';

export const today = dayOf('2026-03-05');
export const decider = { device: 'dphone001', now: 99 };

/** Gone back at once. */
export const restore = (...step: Parameters<typeof restoring>): Written<Done> => toEnd(restoring(...step));

export const areas = (phone: FakePhone) => {
  const ports = valuePorts(phone.store, { files: phone.files });
  return {
    settings: openSettings(ports),
    registrations: openRegistrations(ports),
    filters: openSavedFilters(ports),
    reminders: openReminders(ports),
    drafts: openDrafts(ports),
    diagnoses: openDiagnoses({ ...ports, now: () => 1_772_668_800_000, random: () => phone.random() }),
  };
};

export const deedsOf = (phone: FakePhone, book: Book): AllDeeds =>
  allDeeds({ files: phone.files, book, now: () => 1_772_668_800_000 });

export function fullPhone(): FakePhone {
  const phone = new FakePhone();
  const book = phone.open();
  must(book.apply([1, 2, 3, 4].map((index) => ({ add: { ...fullFields(index), example: index === 4 } }))));
  const [, second, third] = book.all();
  for (const { id } of [second, third].flatMap((one) => (one ? [one] : []))) must(book.remove(id, today));
  must(book.purge(third?.id ?? '', today));
  const { settings, registrations, filters, reminders, drafts, diagnoses } = areas(phone);
  must(settings.write({ theme: 'dark', firstRunDone: true }));
  must(registrations.note({ day: '2026-03-05', accountId: 'p01-a', result: 'created' }));
  must(filters.write([{ name: '本月要办', query: { ...noFilter, month: 'this' } }]));
  must(reminders.choices.write({ slackDays: 20 }));
  must(reminders.ledger.write(spoken(emptyLedger, [{ accountId: 'p01-a', key: 'c1/m1' }], today)));
  must(reminders.added.write(new Map([['p01-a/c1/due', '2026-03-05']])));
  must(drafts.write('paste', '草稿'));
  must(diagnoses.create(diagnosisFields(), today));
  return phone;
}

export const contentIn = (phone: FakePhone): Gathered => good(gathered(good(textsIn(phone.store))));

/** What two equal contents have in common. */
export const contentText = ({ entries, values }: BookContent): string => `${textOf(entries)}\n${canonicalJson(values)}`;
