import { seal } from '../../../miniprogram/storage/sealed/seal';
import { writeValue } from '../../../miniprogram/storage/writing/oneValue';
import { dayOf, fullFields, must } from '../../support/accounts';
import type { Book } from '../../../miniprogram/storage/book/book';
import { FakePhone } from '../../support/fakePhone';
import { valuePorts } from '../../support/valuePorts';

/** The book once the first screen stands. */
function opened(phone: FakePhone): Book {
  const book = phone.open();
  book.lookAside();
  return book;
}

const header = seal('{"schema":2}');

/** Every key that a newer version may have written, with what could stand there. */
const newer: [string, string, string][] = [
  ['page of accounts', 'page:02', header],
  ['setting', 'settings', '{"schema":2,"theme":"sepia"}'],
  ['setting whose schema is not its first field', 'settings', '{"theme":"sepia","schema":2}'],
  ['draft', 'draft:edit:new', '{"schema":2,"value":{"name":"城南"}}'],
  ['diagnosis', 'diagnosis:a', `${header}\n${seal('{"id":"a"}')}`],
  ['log of registrations', 'registrations', header],
  ['filter that was kept', 'filters', header],
  ['choice about reminders', 'reminders', seal('{"schema":2,"slackDays":20}')],
  ['ledger of what was said', 'spoken:7', `${header}\n${seal('["p01-a"]')}`],
  ['calendar of the phone', 'calendar:0', `${header}\n`],
  ['calendar file', 'ics:3', header],
  ['ledger with a first line that is broken', 'spoken:0', `0${header.slice(1)}\n${header}`],
  ['ledger whose first line break is lost', 'spoken:0', `${header} ${seal('["p01-a"]')}`],
];

test.each(newer)('a %s of a newer version makes the whole app read-only', (_what, key, text) => {
  const phone = new FakePhone();
  must(phone.open().add(fullFields(1)));
  phone.store.write(key, text);
  const stored = new Map(phone.store.values);
  const book = opened(phone);
  expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'newer', message: expect.stringContaining('最新版') });
  expect(book.all()).toHaveLength(1);
  expect(book.add(fullFields(2))).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(phone.store.values).toEqual(stored);
});

test.each(newer)(
  'a %s of a newer version refuses the very first write, whatever was looked at before',
  (_w, key, text) => {
    const phone = new FakePhone();
    const { id } = must(phone.open().add(fullFields(1)));
    phone.store.write(key, text);
    const stored = new Map(phone.store.values);
    const refused = { ok: false, problem: { kind: 'readOnly' } };
    expect(phone.open().add(fullFields(2))).toMatchObject(refused);
    expect(phone.open().expire(dayOf('2027-01-01'))).toMatchObject(refused);
    expect(phone.open().undo({ images: [], ids: [id] })).toMatchObject(refused);
    expect(phone.store.values).toEqual(stored);
  },
);

test.each(newer)('a %s of this version, or a broken one, leaves the app as it is', (_what, key) => {
  const phone = new FakePhone();
  must(phone.open().add(fullFields(1)));
  for (const text of ['{"schema":1}', seal('{"schema":1}'), '{"sch', '?', seal('["p01-a"]'), '{"schema":"2"}']) {
    phone.store.write(key, text);
    expect(opened(phone).mode).toEqual({ kind: 'ready' });
  }
});

test.each(newer.slice(1))(
  'a %s of a newer version that opening could not read is not overwritten',
  (_what, key, text) => {
    const phone = new FakePhone();
    const store = phone.store;
    store.write(key, text);
    store.unreadable.add(key);
    expect(opened(phone).mode).toEqual({ kind: 'ready' });
    store.unreadable.clear();
    const ports = valuePorts(store);
    expect(writeValue(ports, key, '{"schema":1}')).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
    expect(writeValue(ports, key, null)).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
    expect(store.values.get(key)).toBe(text);
  },
);

test('what has no schema is not asked for one', () => {
  const phone = new FakePhone();
  for (const key of ['device', 'page:1', 'elsewhere']) phone.store.write(key, '{"schema":2}');
  expect(opened(phone).mode).toEqual({ kind: 'ready' });
});
