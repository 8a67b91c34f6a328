/** Phones as lived with, at random: what was added, changed, deleted, noted and chosen, by a later version too. */
import fc from 'fast-check';
import {
  applicationStates,
  dueTrusts,
  type AccountFields,
  type Application,
  type ClosedCycle,
} from '../../../../miniprogram/domain/account/account';
import { encodeRecord } from '../../../../miniprogram/domain/account/packed';
import { formatDay } from '../../../../miniprogram/domain/day/day';
import { noFilter } from '../../../../miniprogram/domain/lists/search';
import { handled, snoozed, spoken } from '../../../../miniprogram/domain/reminders/ledger';
import { openColumnChoices } from '../../../../miniprogram/storage/areas/columnChoices';
import type { Book } from '../../../../miniprogram/storage/book/book';
import { readSealed, writeSealed } from '../../../../miniprogram/storage/sealed/lines';
import { seal } from '../../../../miniprogram/storage/sealed/seal';
import { anyDay } from '../../../domain/arbitraries';
import { emptyLedger } from '../../../domain/reminders/app';
import { fullFields, must } from '../../../support/accounts';
import { anyFields } from '../../../support/anyFields';
import { diagnosisFields } from '../../../support/diagnoses';
import { FakePhone } from '../../../support/fakePhone';
import { areas, today } from './keeper';
import { valuePorts } from '../../../support/valuePorts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const word = fc.constantFrom('一', '店', '湖滨 "二"', '=cmd()', '\u2028', '𠮷');
const dayText = fc.oneof(fc.constant(''), anyDay.map(formatDay));
const upTo = <T>(most: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: most });

const application: fc.Arbitrary<Application> = fc.record(
  {
    id: fc.constantFrom('a1', 'a2'),
    steps: upTo(
      3,
      fc.record(
        {
          state: fc.constantFrom(...applicationStates),
          on: dayText,
          feeYuan: fc.option(fc.nat(900)),
          note: text,
          namePassed: fc.boolean(),
        },
        { requiredKeys: ['state', 'on', 'feeYuan', 'note'] },
      ),
    ),
    materials: upTo(2, word),
    notNeeded: upTo(2, word),
  },
  { requiredKeys: ['id', 'steps'] },
);
const cycle = {
  id: fc.constantFrom('c1', 'c2', 'c3'),
  dueOn: dayText,
  dueTrust: fc.constantFrom('' as const, ...dueTrusts),
  opensOn: dayText,
  application: fc.option(application),
};
const closed: fc.Arbitrary<ClosedCycle> = fc.record({ ...cycle, passedOn: dayText, feeYuan: fc.option(fc.nat(900)) });
const lived: fc.Arbitrary<AccountFields> = fc
  .tuple(
    anyFields,
    fc.record(
      {
        cycle: fc.record(cycle),
        history: upTo(3, closed),
        documents: upTo(2, fc.record({ name: text, validTo: dayText })),
        leadTimes: upTo(2, fc.constantFrom('d7', '6m')),
        client: word,
        linkedAccountId: fc.constantFrom('', 'p01-gone'),
      },
      { requiredKeys: ['cycle'] },
    ),
  )
  .map(([fields, more]) => ({ ...fields, ...more }));

/** What this version doesn't know, under names that it never has. */
const later = fc.dictionary(
  fc.constantFrom('laterA', 'laterB', '后来的'),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  { maxKeys: 2 },
);

type Deed = (phone: FakePhone, book: Book) => void;
const at = fc.nat(30);
const oneIn = <T>(all: readonly T[], index: number): T[] => all.slice(index % Math.max(1, all.length)).slice(0, 1);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: lived.map(
      (fields): Deed =>
        (_phone, book) =>
          void must(book.add(fields)),
    ),
  },
  fc.tuple(at, lived).map(([index, fields]): Deed => (_phone, book) => {
    for (const { id } of oneIn(book.all(), index)) must(book.update(id, fields));
  }),
  at.map((index): Deed => (_phone, book) => {
    for (const { id } of oneIn(book.all(), index)) must(book.remove(id, today));
  }),
  at.map((index): Deed => (_phone, book) => {
    for (const { id } of oneIn(book.all(), index)) {
      must(book.remove(id, today));
      must(book.purge(id, today));
    }
  }),
  at.map((index): Deed => (_phone, book) => {
    for (const { id } of oneIn(book.deleted(), index)) must(book.restore(id));
  }),
  fc.tuple(at, later).map(([index, fields]): Deed => (_phone, book) => {
    for (const one of oneIn(book.all(), index)) {
      const json = encodeRecord({ ...one, rev: { ...one.rev, dlater: 1 } }, fields);
      must(book.apply([{ take: { id: one.id, json } }]));
    }
  }),
  fc.tuple(at, fc.constantFrom('c1/m1', 'c2/d7', 'later/key')).map(([index, key]): Deed => (phone, book) => {
    const { ledger } = areas(phone).reminders;
    const refs = oneIn(book.all(), index).map(({ id }) => ({ accountId: id, key }));
    const said = spoken(new Map([...emptyLedger, ...ledger.read()]), refs, today);
    must(ledger.write(index % 3 === 0 ? handled(said, refs) : index % 3 === 1 ? snoozed(said, refs, today) : said));
  }),
  fc.tuple(text, dayText).map(([errorText, closedOn]): Deed => (phone) => {
    must(areas(phone).diagnoses.create(diagnosisFields({ errorText, closedOn, ticks: { pay: '2026-03-05' } }), today));
  }),
  fc.tuple(word, anyDay).map(([result, day]): Deed => (phone) => {
    must(areas(phone).registrations.note({ day: formatDay(day), accountId: 'p01-a', result }));
  }),
);

interface Beside {
  theme: 'light' | 'dark';
  slackDays: number;
  filters: string[];
  columns: Record<string, string>;
  later: Record<string, unknown>;
  /** Whether a later version has written into each of the areas, too. */
  hasLater: boolean;
}
const beside: fc.Arbitrary<Beside> = fc.record({
  theme: fc.constantFrom('light', 'dark'),
  slackDays: fc.nat(60),
  filters: fc.uniqueArray(word, { maxLength: 3 }),
  columns: fc.dictionary(text, fc.constantFrom('note', 'owner', 'a later use'), { maxKeys: 4 }),
  later,
  hasLater: fc.boolean(),
});

function writeBeside(phone: FakePhone, chosen: Beside): void {
  const { settings, filters, reminders, drafts } = areas(phone);
  must(settings.write({ theme: chosen.theme, ruleOverrides: { graceDays: chosen.slackDays } }));
  must(filters.write(chosen.filters.map((name) => ({ name, query: { ...noFilter, client: name } }))));
  must(reminders.choices.write({ slackDays: chosen.slackDays, templates: { notice: '到期了' } }));
  must(reminders.added.write(new Map([['p01-a/c1/due', '2026-03-05']])));
  must(reminders.exported.write(new Map([['p01-a/c1/due', { sequence: 1, print: 'x', day: today }]])));
  must(drafts.write('paste', '草稿'));
  must(openColumnChoices(valuePorts(phone.store)).write(chosen.columns));
  if (chosen.hasLater) for (const key of phone.store.keys()) addLater(phone, key, chosen.later);
}

/** Fields beside those that this version knows, and a line that it can't read. */
function addLater(phone: FakePhone, key: string, fields: Record<string, unknown>): void {
  const text = phone.store.read(key) ?? '';
  if (key === 'settings') phone.store.write(key, JSON.stringify({ ...fields, ...(JSON.parse(text) as object) }));
  const { header, lines } = readSealed(text);
  if (header === null || !/^(columns|filters|reminders|registrations|spoken:.*)$/.test(key)) return;
  const more = /^(filters|registrations|spoken:.*)$/.test(key) ? [seal(JSON.stringify({ later: fields }))] : [];
  const whole = { ...fields, ...header, schema: 1 };
  phone.store.write(key, writeSealed(whole, [...lines.map((line) => line.text), ...more]));
}

export const livedPhone: fc.Arbitrary<FakePhone> = fc
  .tuple(fc.constantFrom(0, 0, 0, 0, 0, 120), upTo(60, deed), beside)
  .map(([count, deeds, chosen]): FakePhone => {
    const phone = new FakePhone();
    const book = phone.open();
    // Enough for a second page.
    must(book.apply(Array.from({ length: count }, (_, index) => ({ add: fullFields(index) }))));
    for (const each of deeds) each(phone, book);
    writeBeside(phone, chosen);
    return phone;
  });
