import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import type { EntryRef } from '../../../miniprogram/domain/reminders/ledger';
import { handled, spoken } from '../../../miniprogram/domain/reminders/ledger';
import { quotaBytes } from '../../../miniprogram/storage/device/quota';
import { addedLine, exportLine, openReminders } from '../../../miniprogram/storage/areas/reminders';
import { shardCount, shardOf } from '../../../miniprogram/storage/areas/spreadMap';
import { dayOf, must } from '../../support/accounts';
import { FakeStore } from '../../support/fakeStore';
import { Hazard, type Trouble } from '../../support/hazard';
import { FakeFiles } from '../../support/fakeFiles';
import { asideIn, valuePorts } from '../../support/valuePorts';

const open = (store: FakeStore, locked: string | null = null, files = new FakeFiles()) =>
  openReminders(valuePorts(store, { lockedBecause: () => locked, files }));
const day = dayOf('2026-03-05');
const first: EntryRef = { accountId: 'p01-a', key: 'c1/m1' };
const second: EntryRef = { accountId: 'p01-b', key: 'c1/d7' };
const keyOf = ({ accountId }: EntryRef): string => `spoken:${shardOf(accountId)}`;

function say(store: FakeStore, ...refs: EntryRef[]) {
  const { ledger } = open(store);
  return ledger.write(spoken(ledger.read(), refs, day));
}

test('what was said and what became of it is there after a restart', () => {
  const store = new FakeStore();
  must(say(store, first, second));
  const { ledger } = open(store);
  must(ledger.write(handled(ledger.read(), [first])));
  expect(open(store).ledger.read()).toEqual(handled(spoken(new Map(), [first, second], day), [first]));
  expect(open(store).ledger.problem()).toBe('');
});

test('one tap writes one key', () => {
  const store = new FakeStore();
  must(say(store, first, second));
  const { ledger } = open(store);
  const other = store.read(keyOf(second));
  store.write(keyOf(second), `${other ?? ''}\n`);
  must(ledger.write(handled(ledger.read(), [first])));
  expect(store.read(keyOf(second))).toBe(`${other ?? ''}\n`);
});

test('a broken line is said, set aside by the write that replaces it, and costs no other', () => {
  const store = new FakeStore();
  const files = new FakeFiles();
  must(say(store, first, second));
  store.write(keyOf(first), (store.read(keyOf(first)) ?? '').replace('c1/m1', 'c1/mX'));
  expect([...open(store).ledger.read().keys()]).toEqual([second.accountId]);
  expect(open(store).ledger.problem()).toContain('1 条');
  const { ledger } = open(store, null, files);
  must(ledger.write(spoken(ledger.read(), [first], day)));
  expect(asideIn(files)).toEqual([{ key: keyOf(first), text: expect.stringContaining('c1/mX') }]);
  expect(open(store).ledger.read().size).toBe(2);
});

test('what a newer version wrote, or what can not be read now, is not overwritten', () => {
  const store = new FakeStore();
  must(say(store, first));
  const [, ...lines] = (store.read(keyOf(first)) ?? '').split('\n');
  const { seal } = jest.requireActual<typeof import('../../../miniprogram/storage/sealed/seal')>(
    '../../../miniprogram/storage/sealed/seal',
  );
  const newer = [seal('{"schema":2}'), ...lines].join('\n');
  store.write(keyOf(first), newer);
  const { ledger } = open(store);
  expect(ledger.write(handled(ledger.read(), [first]))).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(ledger.problem()).toContain('只能查看');
  expect(store.read(keyOf(first))).toBe(newer);
  store.unreadable.add(keyOf(first));
  expect(say(store, first)).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  expect(open(store).ledger.problem()).not.toBe('');
});

test.each<Trouble['how']>(['fail', 'failAfter', 'failFrom'])(
  '%s at each operation: every key holds all of its old or all of its new',
  (how) => {
    for (let at = 1; ; at += 1) {
      const hazard = new Hazard();
      const store = new FakeStore(hazard);
      must(say(store, first));
      const { ledger } = open(store);
      const before = ledger.read();
      hazard.expect({ at, how });
      const result = ledger.write(handled(before, [first]));
      const steps = hazard.count;
      hazard.calm();
      expect(open(store).ledger.read()).toEqual(result.ok ? handled(before, [first]) : before);
      expect(ledger.read()).toEqual(open(store).ledger.read());
      if (steps < at) break;
    }
  },
);

test('read-only and full are told apart', () => {
  const store = new FakeStore();
  const word = spoken(new Map(), [first], day);
  expect(open(store, '只能查看').ledger.write(word)).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  const crowded = openReminders(valuePorts(store, { usedBytes: () => quotaBytes }));
  expect(crowded.ledger.write(word)).toMatchObject({ ok: false, problem: { kind: 'full' } });
  expect(store.keys()).toEqual([]);
});

test('5,000 accounts with two cycles of everything, added and exported twice each: no key comes near 1 MB', () => {
  const store = new FakeStore();
  const area = open(store);
  const ids = Array.from(
    { length: 5000 },
    (_, index) => `p${10 + (index >> 6)}-${(index * 7919 + 46_656).toString(36)}k3f`,
  );
  const marks = ['open', 'm2', 'm1', 'd7', 'safe', 'due', 'o30', 'o60', 'L6m'];
  const refs = ids.flatMap((accountId) =>
    ['c7k2m9x', 'c8k2m9x'].flatMap((cycle) => marks.map((mark) => ({ accountId, key: `${cycle}/${mark}@fki` }))),
  );
  must(area.ledger.write(spoken(new Map(), refs, addDays(day, 400))));
  const events = ['due', 'safeStart', 'lead-45d', 'lead-30d', 'lead-7d'];
  const days = ids.flatMap((id) => events.map((which) => `${id}/c8k2m9x/${which}`));
  must(area.added.write(new Map(days.map((id) => [id, '2026-03-05']))));
  must(area.exported.write(new Map(days.map((id) => [id, { sequence: 3, print: 'k3f9s8d7f6a', day }]))));
  const sizes = store.keys().map((key) => Buffer.byteLength(store.read(key) ?? ''));
  expect(sizes).toHaveLength(3 * shardCount);
  expect(Math.max(...sizes)).toBeLessThan((1024 * 1024) / 2);
  expect(open(store).ledger.read().size).toBe(5000);
  expect(open(store).exported.read().size).toBe(25_000);
});

test('what was exported is read again, by an early version too, which wrote down no day', () => {
  const store = new FakeStore();
  const exported = new Map([
    ['p01-a/c1/due', { sequence: 3, print: 'k3f', day: null }],
    ['p01-a/c2/due', { sequence: 1, print: '', day }],
  ]);
  must(open(store).exported.write(exported));
  expect(open(store).exported.read()).toEqual(exported);
});

test('choices are kept; a broken field is at its default; templates too long are none', () => {
  const store = new FakeStore();
  expect(open(store).choices.read()).toEqual({ slackDays: 14, leadTimes: [], templates: {} });
  must(open(store).choices.write({ slackDays: 20, leadTimes: ['6m', '45d'] }));
  must(open(store).choices.write({ templates: { urge: '【客户】你好' } }));
  expect(open(store).choices.read()).toEqual({
    slackDays: 20,
    leadTimes: ['6m', '45d'],
    templates: { urge: '【客户】你好' },
  });
  must(open(store).choices.write({ slackDays: -3, leadTimes: ['13m', '1d'] }));
  expect(open(store).choices.read()).toMatchObject({ slackDays: 14, leadTimes: ['1d'] });
  expect(open(store, '只能查看').choices.write({ slackDays: 7 })).toMatchObject({
    ok: false,
    problem: { kind: 'readOnly' },
  });
});

test('a day of the calendar is read as it was written, and without its id or day it is none', () => {
  const line = { id: 'p01-a/c1/due', day: '2026-03-05' };
  expect(addedLine.decode(line)).toEqual({ ok: true, value: { id: line.id, value: line.day } });
  expect(
    [{ id: line.id }, { day: line.day }, { ...line, day: 5 }, 7].filter((one) => addedLine.decode(one).ok),
  ).toEqual([]);
});

test('of what was exported no day is stored where none is known, and half a line is none', () => {
  const print = { sequence: 3, print: 'k3f', day: null };
  expect(exportLine.encode('a', print)).toBe('{"id":"a","n":3,"print":"k3f"}');
  expect(exportLine.decode({ id: 'a', n: 3, print: 'k3f', day: -1 })).toEqual({
    ok: true,
    value: { id: 'a', value: print },
  });
  expect([{ id: 'a', n: 3 }, { id: 'a', print: '' }, null].filter((one) => exportLine.decode(one).ok)).toEqual([]);
});
