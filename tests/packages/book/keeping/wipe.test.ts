import { wipe } from '../../../../miniprogram/packages/book/keeping/wipe';
import * as names from '../../../../miniprogram/storage/device/keys';
import { contentOf, dayOf, fullFields, must } from '../../../support/accounts';
import { FakePhone } from '../../../support/fakePhone';
import type { Trouble } from '../../../support/hazard';

/** 120 accounts over several pages, and something of everything else that this app stores. */
const prepared = ((): FakePhone => {
  const phone = new FakePhone();
  must(phone.open().apply(Array.from({ length: 120 }, (_, index) => ({ add: fullFields(index) }))));
  for (const key of [
    'settings',
    'device',
    'diagnosis:a',
    'draft:paste',
    'spoken:3',
    'filters',
    'what a later version has',
  ])
    phone.store.write(key, '{"schema":1}');
  for (const name of ['journal-orphan.json', 'deed-1-2', 'share-1-table.csv', 'backup-1', 'miniprogramLog'])
    phone.files.texts.set(name, name);
  return phone;
})();

const stateOf = ({ store, files }: FakePhone): string =>
  JSON.stringify([[...store.values].sort(), [...files.texts].sort()]);
const whole = stateOf(prepared);
const accounts = contentOf(prepared.copy().open());
/** Nothing of ours; the log is the platform's own. */
const empty = JSON.stringify([[], [['miniprogramLog', 'miniprogramLog']]]);

/** Wipes with the trouble ahead; then the app is started again. */
function run(trouble: Trouble | null): { phone: FakePhone; result: ReturnType<typeof wipe>; steps: number } {
  const phone = prepared.copy();
  if (trouble) phone.hazard.expect(trouble);
  const result = wipe(phone.store, phone.files);
  const steps = phone.hazard.count;
  phone.hazard.calm();
  return { phone, result, steps };
}

const everyStep = Array.from({ length: run(null).steps }, (_, index) => index + 1);

test('nothing of ours is left, and the app is as on its first day', () => {
  const { phone, result } = run(null);
  expect(result).toEqual({ ok: true, value: null });
  expect(stateOf(phone)).toBe(empty);
  const book = phone.open();
  expect([book.mode.kind, contentOf(book), book.notices()]).toEqual(['ready', [], []]);
  must(book.add(fullFields(1)));
});

/** A key or a file of each kind that there is: a new kind has to be named here. */
const everyName: Readonly<
  Record<names.ValueKind | 'reserve' | 'device' | 'exported' | 'share' | 'journalFile', string>
> = {
  page: names.pageKey(7),
  pageList: names.pageListKey,
  reserve: names.reserveKey,
  settings: names.settingsKey,
  draft: names.draftKey('edit:new'),
  diagnosis: names.diagnosisKey('d1'),
  registrations: names.registrationsKey,
  choices: names.reminderChoicesKey,
  savedFilters: names.savedFiltersKey,
  columnChoices: names.columnChoicesKey,
  ledger: names.reminderLedgerKey(3),
  calendarAdded: names.calendarAddedKey(3),
  calendarExport: names.calendarExportKey(3),
  journal: names.journalKey,
  device: names.deviceKey,
  exported: names.exportedKey,
  deed: names.keptFileName('deed', 1_772_668_800_000, 9),
  backup: names.keptFileName('backup', 1_772_668_800_000, 9),
  aside: names.keptFileName('aside', 1_772_668_800_000, 9),
  share: names.shareFileName(1_772_668_800_000, '账号本.json'),
  journalFile: names.journalFileName('a'),
};

test('of each kind of key and of file nothing is left', () => {
  const phone = new FakePhone();
  const kept = Object.entries(everyName).filter(([kind]) => /^(deed|backup|aside|share|journalFile)$/.test(kind));
  for (const name of Object.values(everyName)) phone.store.write(name, '{"schema":1}');
  for (const [, name] of kept) phone.files.texts.set(name, '{"schema":1}');
  expect(wipe(phone.store, phone.files)).toEqual({ ok: true, value: null });
  expect([phone.store.keys(), phone.files.names()]).toEqual([[], []]);
});

test('whatever names a key or a file is among those kinds', () => {
  const all = Object.entries(names);
  const constants = all.flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
  expect(Object.values(everyName)).toEqual(expect.arrayContaining(constants));
  const makers = all.filter(([name, value]) => typeof value === 'function' && /(?<!Of)(Key|FileName)$/.test(name));
  expect(makers.map(([name]) => name).sort()).toEqual([
    ...['calendarAddedKey', 'calendarExportKey', 'diagnosisKey', 'draftKey', 'journalFileName', 'keptFileName'],
    ...['pageKey', 'reminderLedgerKey', 'shareFileName'],
  ]);
});

test.each(['kill', 'killInside'] as const)(
  '%s at every operation in turn: after the next start all or nothing',
  (how) => {
    const outcomes = new Set<string>();
    for (const at of everyStep) {
      const { phone } = run({ at, how });
      const book = phone.open();
      expect(book.mode).toEqual({ kind: 'ready' });
      const now = stateOf(phone);
      expect([whole, empty]).toContain(now);
      expect(contentOf(book)).toEqual(now === whole ? accounts : []);
      outcomes.add(now);
    }
    expect(outcomes.size).toBe(2);
  },
);

test.each(['fail', 'failAfter', 'failFrom'] as const)(
  '%s at every operation in turn: all or nothing, and what it says is so',
  (how) => {
    for (const at of everyStep) {
      const { phone, result } = run({ at, how });
      const now = stateOf(phone);
      if (result.ok) expect(now).toBe(empty);
      const book = phone.open();
      expect([whole, empty]).toContain(stateOf(phone));
      expect(contentOf(book)).toEqual(stateOf(phone) === whole ? accounts : []);
      must(book.expire(dayOf('2026-03-05')));
    }
  },
);

test('killed again and again while the next starts go on: still empty in the end', () => {
  const commit = everyStep.find((at) => run({ at, how: 'kill' }).phone.store.values.has('tx')) ?? 0;
  const { phone } = run({ at: commit, how: 'kill' });
  for (let start = 0; start < 200 && phone.store.values.size > 0; start += 1) {
    phone.hazard.expect({ at: 6, how: 'kill' });
    phone.open();
    phone.hazard.calm();
  }
  phone.open();
  expect(stateOf(phone)).toBe(empty);
});

test('what the phone will not let go of is not shown, nothing is written, and the next start goes on', () => {
  const { phone } = run({ at: 6, how: 'kill' });
  const remove = jest.spyOn(phone.store, 'remove').mockImplementation(() => {
    throw new Error('removeStorageSync:fail');
  });
  const book = phone.open();
  expect(contentOf(book)).toEqual([]);
  expect(book.mode).toMatchObject({ kind: 'readOnly', message: expect.stringContaining('接着清空') as string });
  expect(book.add(fullFields(1))).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  remove.mockRestore();
  expect(phone.open().notices()).toEqual([expect.stringContaining('接着清空')]);
  expect(stateOf(phone)).toBe(empty);
});

test.each([
  ['an unfinished write whose journal is lost', '{"schema":1,"file":"x","sum":"y"}'],
  ['data of a newer version', '{"schema":2}'],
])('%s is no reason to keep anything', (_what, mark) => {
  const phone = prepared.copy();
  phone.store.write('tx', mark);
  expect(phone.open().mode.kind).toBe('readOnly');
  must(wipe(phone.store, phone.files));
  expect(stateOf(phone)).toBe(empty);
});
