import { wipe } from '../../../../miniprogram/packages/book/keeping/wipe';
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
