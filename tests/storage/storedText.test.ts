import { toEnd } from '../../miniprogram/domain/kit/steps';
import { emptyFields, type AccountFields } from '../../miniprogram/domain/account/account';
import { emptyLedger } from '../domain/reminders/app';
import { noFilter } from '../../miniprogram/domain/lists/search';
import { handled, spoken } from '../../miniprogram/domain/reminders/ledger';
import { openDiagnoses } from '../../miniprogram/storage/areas/diagnoses';
import { openDrafts } from '../../miniprogram/storage/areas/formDrafts';
import { openRegistrations } from '../../miniprogram/storage/areas/registrations';
import { openReminders } from '../../miniprogram/storage/areas/reminders';
import { openSavedFilters } from '../../miniprogram/storage/areas/savedFilters';
import { openSettings } from '../../miniprogram/storage/areas/settings';
import { encodeMark, encodingJournal } from '../../miniprogram/storage/writing/journalFile';
import { dayOf, must } from '../support/accounts';
import { diagnosisFields } from '../support/diagnoses';
import { FakePhone } from '../support/fakePhone';
import { FakeStore } from '../support/fakeStore';
import { valuePorts } from '../support/valuePorts';

/**
 * Every kind of stored value, letter by letter, as schema 1 has it. Phones hold these texts: whoever changes one of
 * them needs a new schema and a way from the old one to it.
 */
const today = dayOf('2026-03-05');
const ports = (store: FakeStore) => valuePorts(store);
const ofGuide = (store: FakeStore) =>
  openDiagnoses({ ...ports(store), now: () => 1_772_668_800_000, random: () => 0.5 });

const fields: AccountFields = {
  ...emptyFields('城南小学家长服务'),
  appid: 'wxa0000001f3c1d2e4',
  certifiedHow: 'own',
  certifiedOn: '2025-11-20',
  cycle: { id: 'c2', dueOn: '2026-11-19', dueTrust: 'confirmed', opensOn: '2026-08-21', application: null },
  history: [
    {
      id: 'c1',
      dueOn: '2025-11-19',
      dueTrust: 'imported',
      opensOn: '',
      passedOn: '2025-10-08',
      feeYuan: 300,
      application: null,
    },
  ],
  tags: ['重点客户'],
  documents: [{ name: '营业执照', validTo: '2031-05-06' }],
};

const diagnosis = diagnosisFields({ ticks: { 'certify.0': '2026-03-05' } });
const tries = [
  { day: '2026-03-05', accountId: 'p01-a', result: 'created' },
  { day: '2026-03-06', accountId: 'p01-a', result: 'failed' },
];
const choices = { slackDays: 20, leadTimes: ['6m'], templates: { urge: '你好' } };
const said = [
  { accountId: 'p01-a', key: 'c1/m1' },
  { accountId: 'p01-i', key: 'c1/d7' },
];
const saved = [{ name: '本月要办', query: { ...noFilter, month: 'this', client: '湖滨' } }];
const ledger = handled(spoken(emptyLedger, said, today), said.slice(0, 1));
const added = new Map([['p01-a/c1/due', '2026-03-05']]);
const exported = new Map([['p01-a/c1/due', { sequence: 3, print: 'k3f9', day: null }]]);

const kinds: [string, Record<string, string>, (store: FakeStore) => void, (store: FakeStore) => unknown, unknown][] = [
  [
    'settings',
    { settings: '{"schema":1,"theme":"dark","textScale":1.2,"ruleOverrides":{"fee":30},"firstRunDone":false}' },
    (store) => must(openSettings(ports(store)).write({ theme: 'dark', textScale: 1.2, ruleOverrides: { fee: 30 } })),
    (store) => openSettings(ports(store)).read(),
    { schema: 1, theme: 'dark', textScale: 1.2, ruleOverrides: { fee: 30 }, firstRunDone: false },
  ],
  [
    'a draft',
    { 'draft:edit:new': '{"schema":1,"value":{"name":"城南"}}' },
    (store) => must(openDrafts(ports(store)).write('edit:new', { name: '城南' })),
    (store) => openDrafts(ports(store)).read('edit:new'),
    { name: '城南' },
  ],
  [
    'a diagnosis',
    {
      'diagnosis:gggggggggg':
        'c8f00b89\t{"schema":1}\n' +
        '8d75d660\t{"officialAccountId":"","programAccountId":"","officialName":"","programName":"",' +
        '"answers":{"flow":{"value":"reuse","by":"you","evidence":""}},"at":"subjectType",' +
        '"ticks":{"certify.0":"2026-03-05"},"categoryId":"","documents":[],"errorText":"","round":1,' +
        '"summary":{"position":"","answered":0,"total":0,"failing":0,"unsure":0,"steps":0,"ticked":0},"closedOn":"",' +
        '"id":"gggggggggg","startedOn":"2026-03-05","updatedOn":"2026-03-05",' +
        '"createdAt":1772668800000,"updatedAt":1772668800000}',
    },
    (store) => must(ofGuide(store).create(diagnosis, today)),
    (store) => ofGuide(store).all(),
    [
      {
        ...diagnosis,
        id: 'gggggggggg',
        startedOn: '2026-03-05',
        updatedOn: '2026-03-05',
        createdAt: 1772668800000,
        updatedAt: 1772668800000,
      },
    ],
  ],
  [
    'the log of registrations',
    {
      registrations:
        'c8f00b89\t{"schema":1}\n' +
        '1c267261\t{"day":"2026-03-05","accountId":"p01-a","result":"created"}\n' +
        '6b1956f1\t{"day":"2026-03-06","accountId":"p01-a","result":"failed"}',
    },
    (store) => tries.forEach((entry) => must(openRegistrations(ports(store)).note(entry))),
    (store) => openRegistrations(ports(store)).read(),
    tries,
  ],
  [
    'what was chosen about reminders',
    { reminders: '5f0a411c\t{"schema":1,"slackDays":20,"leadTimes":["6m"],"templates":{"urge":"你好"}}' },
    (store) => must(openReminders(ports(store)).choices.write(choices)),
    (store) => openReminders(ports(store)).choices.read(),
    choices,
  ],
  [
    'the filters that were kept',
    {
      filters:
        'c8f00b89\t{"schema":1}\n' +
        'd289e9b9\t{"name":"本月要办","query":{"text":"","statusKind":"","accountKind":"","client":"湖滨",' +
        '"tag":"","month":"this","subject":"","owner":"","sort":"due"}}',
    },
    (store) => must(openSavedFilters(ports(store)).write(saved)),
    (store) => openSavedFilters(ports(store)).read(),
    saved,
  ],
  [
    'what was said',
    {
      'spoken:4':
        'c8f00b89\t{"schema":1}\n' +
        'a8f40cc9\t[["p01-a",[["c1/m1","5025h"]]]]\n' +
        'c75cfb36\t[["p01-i",[["c1/d7","5025n"]]]]',
    },
    (store) => must(openReminders(ports(store)).ledger.write(ledger)),
    (store) => openReminders(ports(store)).ledger.read(),
    ledger,
  ],
  [
    'what went into the calendar',
    { 'calendar:0': 'c8f00b89\t{"schema":1}\n821dc557\t{"id":"p01-a/c1/due","day":"2026-03-05"}' },
    (store) => must(openReminders(ports(store)).added.write(added)),
    (store) => openReminders(ports(store)).added.read(),
    added,
  ],
  [
    'what went out in a calendar file',
    { 'ics:0': 'c8f00b89\t{"schema":1}\n57494e56\t{"id":"p01-a/c1/due","n":3,"print":"k3f9"}' },
    (store) => must(openReminders(ports(store)).exported.write(exported)),
    (store) => openReminders(ports(store)).exported.read(),
    exported,
  ],
];

test.each(kinds)('%s: written as ever, and read as ever', (_what, texts, write, read, value) => {
  const fresh = new FakeStore();
  write(fresh);
  expect(Object.fromEntries(fresh.values)).toEqual(texts);
  const old = new FakeStore();
  for (const [key, text] of Object.entries(texts)) old.write(key, text);
  expect(read(old)).toEqual(value);
});

const page =
  '189a86ee\t{"schema":1,"lines":2,"lost":0,"page":1}\n' +
  'e42fab75\t{"id":"p01-7bgp1brh0m","kind":"miniProgram","name":"城南小学家长服务","appid":"wxa0000001f3c1d2e4",' +
  '"certifiedHow":"own","certifiedOn":"2025-11-20","tags":["重点客户"],' +
  '"documents":[{"name":"营业执照","validTo":"2031-05-06"}],"rev":{"dphone001":1},' +
  '"createdAt":1700000000001,"updatedAt":1700000000001,' +
  '"cycle":{"id":"c2","dueOn":"2026-11-19","dueTrust":"confirmed","opensOn":"2026-08-21"},' +
  '"history":[{"id":"c1","dueOn":"2025-11-19","dueTrust":"imported","passedOn":"2025-10-08","feeYuan":300}]}\n' +
  '138a0491\t{"stub":true,"id":"p01-8djt7zvanh","rev":{"dphone001":3},"purgedOn":"2026-03-05"}';

test('a page of the book: an account, and what stays of one that was deleted for good', () => {
  const phone = new FakePhone();
  const book = phone.open();
  must(book.add(fields));
  const { id } = must(book.add(emptyFields('小满面包')));
  must(book.remove(id, today));
  must(book.purge(id, today));
  expect(Object.fromEntries(phone.store.values)).toEqual({ 'page:01': page });
  const old = new FakePhone();
  old.store.write('page:01', page);
  expect(old.open().all()).toMatchObject([{ ...fields, id: 'p01-7bgp1brh0m', rev: { dphone001: 1 } }]);
  expect(old.open().faults()).toEqual([]);
});

/** What a start makes of a journal that was left beside new settings. */
function startedAfter(file: string, mark: string): Record<string, string> {
  const phone = new FakePhone();
  phone.files.texts.set('journal-a.json', file);
  phone.store.write('settings', 'new');
  phone.store.write('tx', mark);
  expect(phone.open().mode).toEqual({ kind: 'ready' });
  expect(phone.files.texts.size).toBe(0);
  return Object.fromEntries(phone.store.values);
}

test('the file of a journal, and the mark that points to it', () => {
  const images = [
    { key: 'settings', before: 'old', after: 'new' },
    { key: 'draft:paste', before: null, after: 'x' },
  ];
  const file =
    '8af96433\t{"schema":2,"images":[{"key":"settings","before":"old"},{"key":"draft:paste","before":null}]}';
  const mark = '{"schema":2,"file":"journal-a.json","sum":"8af96433"}';
  expect([toEnd(encodingJournal(images)), encodeMark('journal-a.json', file)]).toEqual([file, mark]);
  expect(startedAfter(file, mark)).toEqual({ settings: 'old' });
});

test('a journal of schema 1, which says what was to come, is finished', () => {
  const file = '3c10fbaf\t{"schema":1,"images":[{"key":"settings","before":null,"after":"x"}]}';
  const mark = '{"schema":1,"file":"journal-a.json","sum":"6a20e606"}';
  expect(startedAfter(file, mark)).toEqual({ settings: 'x' });
});
