/** What opening makes of a write or a wipe that a killed app left, on two keys. */
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { checksum } from '../../../miniprogram/storage/sealed/checksum';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { encodeMark, encodingJournal } from '../../../miniprogram/storage/writing/journalFile';
import { giveUpLost, recover, removeOrphans } from '../../../miniprogram/storage/writing/recovery';
import { advice } from '../../support/advice';
import { FakePhone } from '../../support/fakePhone';

const file = toEnd(
  encodingJournal([
    { key: 'a', before: 'old', after: 'new' },
    { key: 'b', before: null, after: 'x' },
  ]),
);
const none = new Map();
/** As phones hold it. */
const wipeMark = '{"schema":2,"wipe":true}';

/** A phone on which both keys were written when the app was killed. */
function left(mark = encodeMark('journal-a.json', file), text = file): FakePhone {
  const phone = new FakePhone();
  phone.store.load(new Map(Object.entries({ tx: mark, a: 'new', b: 'x' })));
  phone.files.texts.set('journal-a.json', text);
  return phone;
}

/** The same of schema 1, whose file said what was to come: of `a`, nothing new. */
function leftOfOld(): FakePhone {
  const text = seal(
    '{"schema":1,"images":[{"key":"a","before":"old","after":"old"},{"key":"b","before":null,"after":"y"}]}',
  );
  return left(JSON.stringify({ schema: 1, file: 'journal-a.json', sum: checksum(text) }), text);
}

const recovered = ({ store, files }: FakePhone): ReturnType<typeof recover> => recover(store, files);
const refuses = (): never => {
  throw storageFailure('failed', 'set up by the test');
};

/** The store refuses to take this key away. */
function keeping(phone: FakePhone, bad: string): void {
  const remove = phone.store.remove.bind(phone.store);
  jest.spyOn(phone.store, 'remove').mockImplementation((key) => (key === bad ? refuses() : remove(key)));
}

const takenBack = recovered(left()).notices;

test('where nothing was left, nothing is said or done', () => {
  const phone = new FakePhone();
  expect(recovered(phone)).toEqual({ lock: null, overlay: none, notices: [] });
  expect(phone.store.written).toEqual([]);
});

test('a write is taken back, which is said once', () => {
  const phone = left();
  expect(recovered(phone)).toEqual({ lock: null, overlay: none, notices: [expect.stringMatching(/。$/)] });
  expect([[...phone.store.values], phone.files.texts.size]).toEqual([[['a', 'old']], 0]);
  expect(recovered(phone).notices).toEqual([]);
});

test('a write of schema 1 is finished, and something else is said', () => {
  const phone = leftOfOld();
  const { lock, notices } = recovered(phone);
  expect([lock, notices]).toEqual([null, [expect.stringMatching(/。$/)]]);
  expect(notices).not.toEqual(takenBack);
  expect(Object.fromEntries(phone.store.values)).toEqual({ a: 'old', b: 'y' });
});

test('a write of schema 1 that can not be finished is taken back, and that is said', () => {
  const phone = leftOfOld();
  const write = phone.store.write.bind(phone.store);
  jest.spyOn(phone.store, 'write').mockImplementation((key, text) => (key === 'b' ? refuses() : write(key, text)));
  expect(recovered(phone)).toEqual({ lock: null, overlay: none, notices: takenBack });
  expect(Object.fromEntries(phone.store.values)).toEqual({ a: 'old' });
});

test('what can not be taken back now is shown as it was, over what is stored', () => {
  const phone = left();
  jest.spyOn(phone.store, 'write').mockImplementation(refuses);
  jest.spyOn(phone.store, 'remove').mockImplementation(refuses);
  expect(recovered(phone)).toEqual({
    lock: { cause: 'journal', message: expect.stringMatching(advice) },
    overlay: new Map([
      ['a', 'old'],
      ['b', null],
    ]),
    notices: [],
  });
  expect(phone.files.texts.size).toBe(1);
});

test('a mark that stays after all was taken back keeps its file, and stops writing', () => {
  const phone = left();
  keeping(phone, 'tx');
  const { lock, overlay, notices } = recovered(phone);
  expect([lock?.cause, overlay, notices]).toEqual(['journal', none, []]);
  expect([phone.store.values.get('a'), phone.files.texts.size]).toEqual(['old', 1]);
});

const unfinished: [string, string, (phone: FakePhone) => unknown][] = [
  ['whose mark reads as empty though it is listed', 'unreadable', ({ store }) => store.hidden.add('tx')],
  ['whose mark can not be read', 'unreadable', ({ store }) => store.unreadable.add('tx')],
  ['of a newer version', 'newer', ({ store }) => store.values.set('tx', '{"schema":3}')],
  ['whose mark is torn', 'lost', ({ store }) => store.values.set('tx', '{"sch')],
  ['whose file is gone', 'lost', ({ files }) => files.texts.clear()],
  ['whose file is torn', 'lost', ({ files }) => files.texts.set('journal-a.json', file.slice(0, 40))],
  ['whose file can not be read', 'lost', ({ files }) => jest.spyOn(files, 'read').mockImplementation(refuses)],
];

test.each(unfinished)('a write %s is left alone: %s', (_what, cause, hurt) => {
  const phone = left();
  hurt(phone);
  const stored = new Map(phone.store.values);
  expect(recovered(phone)).toEqual({
    lock: { cause, message: expect.stringMatching(advice) },
    overlay: none,
    notices: [],
  });
  expect(phone.store.values).toEqual(stored);
});

test('each reason why nothing may be written is told apart', () => {
  const messages = unfinished.map(([, cause, hurt]) => {
    const phone = left();
    hurt(phone);
    return `${cause}: ${recovered(phone).lock?.message ?? ''}`;
  });
  expect(new Set(messages).size).toBe(3);
  expect(new Set(messages.map((message) => message.split(': ')[1])).size).toBe(3);
});

describe('giving up a lost write', () => {
  test('takes its mark away and leaves the keys as they are', () => {
    const phone = left();
    phone.files.texts.clear();
    expect(giveUpLost(phone.store, phone.files)).toEqual({ ok: true, value: null });
    expect(Object.fromEntries(phone.store.values)).toEqual({ a: 'new', b: 'x' });
  });

  test('changes nothing where none was left, or where its mark can not be read', () => {
    const phone = new FakePhone();
    expect(giveUpLost(phone.store, phone.files).ok).toBe(true);
    const hidden = left();
    hidden.store.hidden.add('tx');
    expect(giveUpLost(hidden.store, hidden.files).ok).toBe(true);
    expect([phone.store.written, hidden.store.written]).toEqual([[], []]);
  });

  test('that fails says what to do', () => {
    const phone = left();
    phone.files.texts.clear();
    keeping(phone, 'tx');
    const problem = { kind: 'failed', message: expect.stringMatching(/再试一次。$/) };
    expect(giveUpLost(phone.store, phone.files)).toEqual({ ok: false, problem });
  });
});

describe('a wipe that was interrupted', () => {
  test('is gone on with, which is said once', () => {
    const phone = left(wipeMark);
    const { lock, overlay, notices } = recovered(phone);
    expect([lock, overlay, notices]).toEqual([null, none, [expect.stringMatching(/。$/)]]);
    expect(notices).not.toEqual(takenBack);
    expect([phone.store.values.size, phone.files.texts.size]).toEqual([0, 0]);
    expect(recovered(phone).notices).toEqual([]);
  });

  test('shows nothing of what the phone keeps', () => {
    const phone = left(wipeMark);
    keeping(phone, 'b');
    expect(recovered(phone)).toEqual({
      lock: { cause: 'journal', message: expect.stringMatching(advice) },
      overlay: new Map([
        ['tx', null],
        ['b', null],
      ]),
      notices: [],
    });
    jest.restoreAllMocks();
    jest.spyOn(phone.store, 'keys').mockImplementation(refuses);
    expect(recovered(phone)).toMatchObject({ lock: { cause: 'journal' }, overlay: none });
  });
});

test('files of writes that never began are removed, each that can be, and it is said whether all are', () => {
  const { files } = left();
  for (const name of ['journal-b.json', 'backup-1-2']) files.texts.set(name, 'x');
  jest.spyOn(files, 'remove').mockImplementationOnce(refuses);
  expect([removeOrphans(files), [...files.texts.keys()]]).toEqual([false, ['journal-a.json', 'backup-1-2']]);
  expect([removeOrphans(files), [...files.texts.keys()]]).toEqual([true, ['backup-1-2']]);
  jest.spyOn(files, 'names').mockImplementation(refuses);
  expect(removeOrphans(files)).toBe(false);
});
