/** However a phone was lived with: exported, wiped and imported it holds the same, word for word. */
import fc from 'fast-check';
import { planRestoring } from '../../../../miniprogram/packages/book/keeping/restore';
import { wipe } from '../../../../miniprogram/packages/book/keeping/wipe';
import { canonicalJson } from '../../../../miniprogram/packages/book/model/bookFile/canonical';
import {
  readBookFile,
  writeBookFile,
  type BookContent,
} from '../../../../miniprogram/packages/book/model/bookFile/bookFile';
import { openColumnChoices } from '../../../../miniprogram/storage/areas/columnChoices';
import { good } from '../../../domain/arbitraries';
import { contentOf, must } from '../../../support/accounts';
import type { FakePhone } from '../../../support/fakePhone';
import { areas, contentIn, contentText, decider, deedsOf, restore } from './keeper';
import { livedPhone } from './lives';
import { valuePorts } from '../../../support/valuePorts';

const fileOf = (content: BookContent): string => writeBookFile({ ...content, app: '0.1.0', madeOn: '2026-03-05' });

/** What its pages show of it: all but examples, which no file holds, and what is this phone's own affair. */
function shown(phone: FakePhone): string {
  const { settings, registrations, filters, reminders, diagnoses } = areas(phone);
  const columns = openColumnChoices(valuePorts(phone.store));
  return canonicalJson([
    contentOf(phone.open()).filter(({ example }) => !example),
    [settings, registrations, filters, columns, reminders.choices].map((area) => area.read()),
    [...reminders.ledger.read()].sort(([a], [b]) => (a < b ? -1 : 1)),
    [...reminders.exported.read()],
    [...diagnoses.all()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
}

function brought(phone: FakePhone, file: string): void {
  const plan = planRestoring(contentIn(phone), good(readBookFile(file)), decider);
  must(restore({ deeds: deedsOf(phone, phone.open()), ...valuePorts(phone.store) }, plan, '导入了账号本'));
}

test('exported, wiped and imported it is the same book, and importing once more changes nothing', () => {
  fc.assert(
    fc.property(livedPhone, (phone) => {
      const [before, seen] = [contentIn(phone), shown(phone)];
      const file = fileOf(before);
      must(wipe(phone.store, phone.files));
      expect([phone.store.values.size, phone.files.texts.size]).toEqual([0, 0]);
      brought(phone, file);
      const after = contentIn(phone);
      expect(contentText(after)).toBe(contentText(before));
      expect(fileOf(after)).toBe(file);
      expect(shown(phone)).toBe(seen);
      expect([after.unread, phone.open().faults()]).toEqual([0, []]);
      const again = planRestoring(after, good(readBookFile(file)), decider);
      expect([again.values, again.rows.filter(({ kind }) => kind !== 'same')]).toEqual([[], []]);
    }),
    { numRuns: 40 },
  );
});

test('the lives that are tried have something of everything', () => {
  const found = new Set<string>();
  fc.assert(
    fc.property(livedPhone, (phone) => {
      const { entries, values } = contentIn(phone);
      for (const key of Object.keys(values)) found.add(key.replace(/:.*/, ''));
      for (const { account, packed } of entries.values()) {
        found.add(account === null ? 'stub' : account.deletedOn === '' ? 'in use' : 'binned');
        if (account?.history.some(({ application }) => application)) found.add('history');
        if ('后来的' in packed) found.add('later field');
      }
      if (contentOf(phone.open()).some(({ example }) => example)) found.add('example');
      if (phone.pages().size > 1) found.add('pages');
    }),
    { numRuns: 25 },
  );
  expect([...found].sort()).toEqual(
    [
      ...['in use', 'binned', 'stub', 'history', 'later field', 'example', 'pages'],
      ...['settings', 'registrations', 'filters', 'columns', 'reminders', 'spoken', 'ics', 'diagnosis'],
    ].sort(),
  );
});
