import {
  diagnosisIdOfKey,
  diagnosisKey,
  draftKey,
  calendarAddedKey,
  calendarExportKey,
  columnChoicesKey,
  deviceKey,
  exportedKey,
  isJournalFile,
  isOurFile,
  journalFileName,
  journalKey,
  keptFileName,
  keptFileOf,
  kindOfKey,
  pageKey,
  pageOfKey,
  registrationsKey,
  reminderChoicesKey,
  reminderLedgerKey,
  savedFiltersKey,
  settingsKey,
  shareFileMade,
  shareFileName,
} from '../../../miniprogram/storage/device/keys';

test('what is on phones is found again by later versions: no key changes', () => {
  const values = [settingsKey, deviceKey, journalKey, exportedKey, registrationsKey, savedFiltersKey];
  expect(values).toEqual(['settings', 'device', 'tx', 'exported', 'registrations', 'filters']);
  expect([columnChoicesKey, reminderChoicesKey, draftKey('paste'), diagnosisKey('d1')]).toEqual([
    'columns',
    'reminders',
    'draft:paste',
    'diagnosis:d1',
  ]);
  expect([reminderLedgerKey(0), calendarAddedKey(1), calendarExportKey(2)]).toEqual([
    'spoken:0',
    'calendar:1',
    'ics:2',
  ]);
});

test('a page has two digits, from the hundredth on three, and no second way of being written', () => {
  expect([0, 9, 10, 99, 100].map(pageKey)).toEqual(['page:00', 'page:09', 'page:10', 'page:99', 'page:100']);
  for (const page of [0, 7, 10, 100, 1234]) expect(pageOfKey(pageKey(page))).toBe(page);
  for (const key of ['page:7', 'page:007', 'page:', 'page:NaN', 'page:0x', 'my-page:07', 'page:07 ', 'settings'])
    expect(pageOfKey(key)).toBeNull();
});

test.each([
  ['page:07', 'page'],
  ['page:7', null],
  ['settings', 'settings'],
  ['registrations', 'registrations'],
  ['reminders', 'choices'],
  ['filters', 'savedFilters'],
  ['columns', 'columnChoices'],
  ['tx', 'journal'],
  ['draft:edit:new', 'draft'],
  ['diagnosis:d1', 'diagnosis'],
  ['spoken:3', 'ledger'],
  ['calendar:3', 'calendarAdded'],
  ['ics:3', 'calendarExport'],
  ['device', null],
  ['exported', null],
  ['another-draft:x', null],
])('%s holds: %s', (key, kind) => {
  expect(kindOfKey(key)).toBe(kind);
});

test('a diagnosis is known by the id in its key', () => {
  expect(diagnosisIdOfKey(diagnosisKey('d1'))).toBe('d1');
  for (const key of ['diagnosis:', 'draft:d1', 'old diagnosis:d1']) expect(diagnosisIdOfKey(key)).toBeNull();
});

test('files of the app are told from others by their names', () => {
  const kept = (['deed', 'backup', 'aside'] as const).map((kind) => keptFileName(kind, 17, 4));
  const ours = [journalFileName('k3'), shareFileName(17, 'a.csv'), ...kept];
  expect(ours).toEqual(['journal-k3.json', 'share-17-a.csv', 'deed-17-4', 'backup-17-4', 'aside-17-4']);
  expect(ours.filter(isOurFile)).toEqual(ours);
  expect(ours.filter(isJournalFile)).toEqual(['journal-k3.json']);
  expect(['miniprogramLog', 'my-journal-1', 'journal', 'log/backup-1'].filter(isOurFile)).toEqual([]);
});

test('the name of a file to be sent says when it was made, unless an earlier version made it', () => {
  expect(shareFileMade(shareFileName(1700, 'a1.csv'))).toBe(1700);
  expect(shareFileMade('share-table.csv')).toBe(0);
  expect(shareFileMade('share-x17.csv')).toBe(0);
  expect(shareFileMade('backup-17-4')).toBeNull();
});

test('the name of a copy says when it was made and how long it is', () => {
  expect(keptFileOf('backup', keptFileName('backup', 1700, 42))).toEqual({ madeAt: 1700, chars: 42 });
  expect(keptFileOf('deed', keptFileName('backup', 1700, 42))).toBeNull();
  for (const name of ['backup-1700', 'backup-1700-42.json', 'my backup-1700-42', 'backup-x-42'])
    expect(keptFileOf('backup', name)).toBeNull();
});
