import { countUnread, keepAside, unreadIn, unreadValues } from '../../../miniprogram/storage/areas/aside';
import { openColumnChoices } from '../../../miniprogram/storage/areas/columnChoices';
import { openDrafts } from '../../../miniprogram/storage/areas/formDrafts';
import { openReminders } from '../../../miniprogram/storage/areas/reminders';
import { defaultSettings, openSettings } from '../../../miniprogram/storage/areas/settings';
import { deviceIdIn } from '../../../miniprogram/storage/book/deviceId';
import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import type { ValuePorts } from '../../../miniprogram/storage/writing/oneValue';
import { writeValue } from '../../../miniprogram/storage/writing/oneValue';
import type { Written } from '../../../miniprogram/storage/writing/written';
import { must } from '../../support/accounts';
import { FakeFiles } from '../../support/fakeFiles';
import { FakeStore } from '../../support/fakeStore';
import { asideIn, valuePorts } from '../../support/valuePorts';

const areas: [string, (ports: ValuePorts) => Written<unknown>][] = [
  ['settings', (ports) => openSettings(ports).write({ theme: 'dark' })],
  ['reminders', (ports) => openReminders(ports).choices.write({ slackDays: 7 })],
  ['columns', (ports) => openColumnChoices(ports).write({ 区域: 'note' })],
  ['draft:paste', (ports) => openDrafts(ports).write('paste', '新的')],
  ['draft:edit:new', (ports) => openDrafts(ports).clear('edit:new')],
  ['exported', (ports) => writeValue(ports, 'exported', '17')],
];
const broken = ['{"sch', '[]', 'null', '7', 'x'.repeat(1_000_000), '\ud800', '{"schema":1,"lines":2}'];

describe.each(areas)('%s that can not be read', (key, write) => {
  test.each(broken)('is set aside before the first write that replaces it (%#)', (text) => {
    const [store, files] = [new FakeStore(), new FakeFiles()];
    store.write(key, text);
    must(write(valuePorts(store, { files })));
    expect(store.values.get(key)).not.toBe(text);
    // Of a number that is one by chance, nothing is lost.
    if (key !== 'exported' || text !== '7') expect(asideIn(files)).toEqual([{ key, text }]);
    must(write(valuePorts(store, { files })));
    expect(files.texts.size).toBeLessThanOrEqual(1);
  });

  test('is not replaced where it can not be set aside', () => {
    const [store, files] = [new FakeStore(), new FakeFiles()];
    store.write(key, '{"sch');
    files.room = 3;
    expect(write(valuePorts(store, { files }))).toMatchObject({ ok: false, problem: { kind: 'failed' } });
    expect(store.values.get(key)).toBe('{"sch');
    expect(asideIn(files)).toEqual([]);
  });
});

test('a broken id of the phone is set aside, and stays where it can not be', () => {
  const [store, files] = [new FakeStore(), new FakeFiles()];
  store.write('device', 'dphone00!');
  const { setAside: keep } = valuePorts(store, { files });
  expect(deviceIdIn({ store, random: () => 0, setAside: () => false })()).toBe('d00000000');
  expect(store.values.get('device')).toBe('dphone00!');
  expect(deviceIdIn({ store, random: () => 0, setAside: keep })()).toBe('d00000000');
  expect(store.values.get('device')).toBe('d00000000');
  expect(asideIn(files)).toEqual([{ key: 'device', text: 'dphone00!' }]);
});

test('the same is set aside once, another one never in its place, and the oldest of very many goes', () => {
  const files = new FakeFiles();
  const keep = (text: string) => keepAside(files, () => 5, 'settings', text);
  expect([keep('a'), keep('b'), keep('a')]).toEqual([true, true, true]);
  expect(asideIn(files).map(({ text }) => text)).toEqual(['a', 'b']);
  Array.from({ length: 60 }, (_, at) => expect(keep(`c${at}`)).toBe(true));
  expect(files.texts.size).toBe(50);
  expect(asideIn(files).map(({ text }) => text)).toContain('c59');
});

test('files that can not be read are no reason to think that it was set aside', () => {
  const files = new FakeFiles();
  files.read = () => {
    throw storageFailure('failed', 'set up by the test');
  };
  expect(keepAside(files, () => 5, 'settings', 'a')).toBe(false);
});

test('a key that reads as empty once is asked again: settings stay as they are', () => {
  const store = new FakeStore();
  must(openSettings(valuePorts(store)).write({ theme: 'dark' }));
  const read = store.read.bind(store);
  jest
    .spyOn(store, 'read')
    .mockImplementationOnce(() => null)
    .mockImplementation(read);
  const settings = openSettings(valuePorts(store));
  must(settings.write({ textScale: 1.2 }));
  expect(openSettings(valuePorts(store)).read()).toMatchObject({ theme: 'dark', textScale: 1.2 });
});

test('settings that could not be read when they were shown are not reset by a write that can read them', () => {
  const store = new FakeStore();
  must(openSettings(valuePorts(store)).write({ theme: 'dark', ruleOverrides: { fee: 30 } }));
  const settings = openSettings(valuePorts(store));
  store.hidden.add('settings');
  expect(settings.read().theme).toBe('system');
  store.hidden.clear();
  must(settings.write({ textScale: 1.2 }));
  expect(openSettings(valuePorts(store)).read()).toMatchObject({ theme: 'dark', ruleOverrides: { fee: 30 } });
});

test('a part of the ledger that could not be read is not replaced by what was made without it', () => {
  const store = new FakeStore();
  const ledger = new Map([['p01-a', { 'c1/m1': { on: 20_000, state: 'handled', until: null } }]]) as never;
  must(openReminders(valuePorts(store)).ledger.write(ledger));
  const [key = ''] = store.keys();
  const { ledger: area } = openReminders(valuePorts(store));
  store.hidden.add(key);
  const without = area.read();
  expect(without.size).toBe(0);
  store.hidden.clear();
  expect(area.write(new Map([['p01-a', { 'c1/d7': { on: 1, state: 'unread', until: null } }]]) as never).ok).toBe(
    false,
  );
  expect(area.read()).toEqual(ledger);
});

test('of lines, those that can not be read are set aside, those of another area among them', () => {
  const store = new FakeStore();
  must(openReminders(valuePorts(store)).added.write(new Map([['p01-a/c1/due', '2026-03-05']])));
  const [[key = '', text = ''] = []] = [...store.values];
  expect(unreadIn(key, text)).toBe('');
  expect(unreadIn('registrations', text)).toBe(text.split('\n')[1]);
  expect(unreadIn('page:01', 'x')).toBe('');
});

test('very many that are kept stay where one more can not be', () => {
  const files = new FakeFiles();
  Array.from({ length: 50 }, (_, at) => expect(keepAside(files, () => 5, 'settings', `c${at}`)).toBe(true));
  files.room = 0;
  expect(keepAside(files, () => 5, 'settings', 'd')).toBe(false);
  expect(files.texts.size).toBe(50);
});

test.each([
  ['device', 'd0123abcz', ['d0123abc', 'D0123abcz', '']],
  ['exported', '1772668800000', ['17a', 'a17', '1.7']],
  ['exported', '7', ['-7']],
  ['settings', JSON.stringify(defaultSettings()), ['{"schema":1}']],
  ['draft:paste', '{"schema":1,"value":null}', ['{"schema":1}']],
  ['columns', seal('{"schema":1,"columns":{"区域":"note"}}'), [seal('{"schema":1}')]],
])('of %s, %j is whole and anything else is not', (key, whole, others) => {
  expect(unreadIn(key, whole)).toBe('');
  others.forEach((text) => expect(unreadIn(key, text)).toBe(text));
});

const header = seal('{"schema":1}');
const noted = seal('{"day":"2026-03-05","accountId":"p01-a","result":"created"}');

test.each([
  ['whole lines', [header, noted], ''],
  ['two broken ones around a whole one', [header, '?', noted, '!'], '?\n!'],
  ['no header', ['?', noted], '?'],
  ['a header that says more', [seal('{"schema":1,"more":2}'), noted], 'all'],
])('of a log with %s just what can not be read is set aside', (_what, lines, unread) => {
  const text = lines.join('\n');
  expect(unreadIn('registrations', text)).toBe(unread === 'all' ? text : unread);
});

test('what can not be read is listed by its key, but for pages; what was set aside counts too', () => {
  const [store, files] = [new FakeStore(), new FakeFiles()];
  store.write('page:01', 'x');
  store.write('page:02', 'x');
  store.write('settings', '{"sch');
  store.write('columns', seal('{"schema":1,"columns":{}}'));
  store.write('filters', header);
  store.write('registrations', [header, '?', noted].join('\n'));
  ['page:02', 'filters'].forEach((key) => store.unreadable.add(key));
  expect(unreadValues(store)).toEqual([
    { key: 'settings', unread: '{"sch' },
    { key: 'filters', unread: '' },
    { key: 'registrations', unread: '?' },
  ]);
  keepAside(files, () => 5, 'settings', 'a');
  keepAside(files, () => 5, 'columns', 'b');
  files.texts.set('backup-5-1', 'x');
  expect(countUnread(store, files)).toBe(5);
});

test('all that the areas write can be read: nothing is listed', () => {
  const [store, files] = [new FakeStore(), new FakeFiles()];
  const ports = valuePorts(store, { files });
  areas.forEach(([, write]) => must(write(ports)));
  expect(unreadValues(store)).toEqual([]);
  expect(countUnread(store, files)).toBe(0);
});

test('of a storage that does not even say its keys nothing is listed', () => {
  const store = new FakeStore();
  store.write('settings', '{"sch');
  store.keys = () => {
    throw storageFailure('failed', 'set up by the test');
  };
  expect(unreadValues(store)).toEqual([]);
});
