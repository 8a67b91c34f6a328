import { backupsIn, readBackup } from '../../../../miniprogram/packages/book/keeping/backups';
import { acceptedValues, gathered, textsIn } from '../../../../miniprogram/packages/book/keeping/content';
import { planRestoring } from '../../../../miniprogram/packages/book/keeping/restore';
import {
  readBookFile,
  writeBookFile,
  type BookContent,
} from '../../../../miniprogram/packages/book/model/bookFile/bookFile';
import { planUndo } from '../../../../miniprogram/packages/book/model/deeds/planUndo';
import { changesOf } from '../../../../miniprogram/packages/book/model/mergeBooks/decide';
import { planMerge } from '../../../../miniprogram/packages/book/model/mergeBooks/plan';
import { keepBackup } from '../../../../miniprogram/storage/areas/backups';
import { good, refusal } from '../../../domain/arbitraries';
import { contentOf, fullFields, must } from '../../../support/accounts';
import { FakePhone } from '../../../support/fakePhone';
import { areas, contentIn, contentText, decider, deedsOf, fullPhone, restore, today } from './keeper';
import { valuePorts } from '../../../support/valuePorts';

const fileOf = (phone: FakePhone): string => writeBookFile({ ...contentIn(phone), app: '0.1.0', madeOn: '2026-03-05' });

function restoring(phone: FakePhone, then: BookContent) {
  const plan = planRestoring(contentIn(phone), then, decider);
  const deeds = deedsOf(phone, phone.open());
  return { plan, deeds, done: restore({ deeds, ...valuePorts(phone.store) }, plan, '恢复了备份') };
}

/** What was done since the content was kept: an edit, a deletion, a new account, a setting, a try. */
function live(phone: FakePhone): void {
  const book = phone.open();
  const [first] = book.all();
  if (first) must(book.update(first.id, { ...first, note: '后来改的' }));
  must(book.add({ ...fullFields(9), name: '后来加的' }));
  const { settings, registrations } = areas(phone);
  must(settings.write({ theme: 'light' }));
  must(registrations.note({ day: '2026-03-06', accountId: 'p01-b', result: 'failed' }));
}

test('the whole goes into the file, but for examples, drafts and what is this phone’s own affair', () => {
  const { entries, values, unread } = contentIn(fullPhone());
  expect([...entries.values()].map(({ account }) => account?.deletedOn ?? 'stub')).toEqual(['', '2026-03-05', 'stub']);
  expect(Object.keys(values).sort()).toEqual([
    expect.stringMatching(/^diagnosis:/),
    'filters',
    'registrations',
    'reminders',
    'settings',
    expect.stringMatching(/^spoken:/),
  ]);
  expect(unread).toBe(0);
});

test('written, wiped and restored it is the same book, word for word in canonical form', () => {
  const phone = fullPhone();
  const text = fileOf(phone);
  const empty = new FakePhone();
  const { plan, done } = restoring(empty, good(readBookFile(text)));
  must(done);
  expect(plan.rows.map(({ kind }) => kind).sort()).toEqual(['added', 'aside', 'aside']);
  expect(fileOf(empty)).toBe(text);
  const { settings, registrations, filters, reminders, diagnoses } = areas(empty);
  const there = areas(phone);
  expect(settings.read()).toEqual(there.settings.read());
  expect(registrations.read()).toEqual(there.registrations.read());
  expect(filters.read()).toEqual(there.filters.read());
  expect(reminders.choices.read()).toEqual(there.reminders.choices.read());
  expect(reminders.ledger.read()).toEqual(there.reminders.ledger.read());
  expect(diagnoses.all()).toEqual(there.diagnoses.all());
  expect(empty.open().faults()).toEqual([]);
});

test('going back to a backup says first what it would do, and deletes nothing', () => {
  const phone = fullPhone();
  keepBackup({ store: phone.store, files: phone.files, book: phone.open(), now: () => 1_772_668_800_000 });
  const [backup] = backupsIn(phone.files);
  live(phone);
  const then = good(gathered(good(readBackup(phone.files, backup?.file ?? ''))));
  const { plan, done } = restoring(phone, then);
  expect(plan.rows.map(({ kind, name }) => [kind, name])).toEqual([
    ['updated', '城南第1小学家长服务'],
    ['same', '城南第2小学家长服务'],
    ['same', ''],
  ]);
  expect(plan).toMatchObject({ onlyHere: 1, values: [{ kind: 'settings', isNew: false }] });
  must(done);
  expect(
    phone
      .open()
      .all()
      .map(({ name, note }) => [name, note]),
  ).toEqual([
    ['城南第1小学家长服务', ''],
    ['城南第4小学家长服务', ''],
    ['后来加的', ''],
  ]);
  expect(areas(phone).settings.read().theme).toBe('dark');
  expect(areas(phone).registrations.read()).toHaveLength(2);
});

test('what was deleted for good since comes back, what was in 最近删除 then leaves nothing alone', () => {
  const phone = fullPhone();
  const then = contentIn(phone);
  const book = phone.open();
  const [first] = book.all();
  const [bin] = book.deleted();
  must(book.remove(first?.id ?? '', today));
  must(book.purge(first?.id ?? '', today));
  must(book.restore(bin?.id ?? ''));
  const { plan, done } = restoring(phone, then);
  expect(plan.rows.map(({ kind }) => kind)).toEqual(['added', 'kept', 'same']);
  must(done);
  expect(phone.open().all()).toHaveLength(3);
  expect(phone.open().find(first?.id ?? '')?.rev).toEqual({ dphone001: 4 });
});

test('it can be undone at once, with all that stands beside the accounts', () => {
  const phone = fullPhone();
  const then = contentIn(phone);
  live(phone);
  const before = new Map(phone.store.values);
  const { deeds, done } = restoring(phone, then);
  must(deeds.undo(must(done)));
  expect(phone.store.values).toEqual(before);
});

test('its accounts can be undone for a day in 最近操作', () => {
  const phone = fullPhone();
  const then = contentIn(phone);
  live(phone);
  const before = contentOf(phone.open()).map(({ id, note }) => [id, note]);
  must(restoring(phone, then).done);
  const book = phone.open();
  const deeds = deedsOf(phone, book);
  const [deed] = deeds.list();
  const plan = planUndo(deeds.traces(deed?.file ?? '') ?? [], (id) => book.find(id), today);
  expect(deed?.text).toBe('恢复了备份');
  must(deeds.apply('撤销', plan.changes));
  expect(contentOf(phone.open()).map(({ id, note }) => [id, note])).toEqual(before);
});

test('an account that is left out stays as it is', () => {
  const phone = fullPhone();
  const then = contentIn(phone);
  live(phone);
  const plan = planRestoring(contentIn(phone), then, decider);
  const [row] = plan.rows;
  const deeds = deedsOf(phone, phone.open());
  must(restore({ deeds, ...valuePorts(phone.store) }, plan, '恢复了备份', new Set([row?.id ?? ''])));
  expect(phone.open().find(row?.id ?? '')?.note).toBe('后来改的');
});

test.each(['kill', 'killInside', 'fail'] as const)('%s at every operation: wholly before or wholly after', (how) => {
  const prepared = fullPhone();
  const then = contentIn(prepared);
  live(prepared);
  const before = contentText(contentIn(prepared));
  const unhurt = prepared.copy();
  unhurt.hazard.calm();
  must(restoring(unhurt, then).done);
  const steps = unhurt.hazard.count;
  const after = contentText(contentIn(unhurt));
  expect(after).not.toBe(before);
  for (let at = 1; at <= steps; at += 1) {
    const phone = prepared.copy();
    const plan = planRestoring(contentIn(phone), then, decider);
    const book = phone.open();
    phone.hazard.expect({ at, how });
    restore({ deeds: deedsOf(phone, book), ...valuePorts(phone.store) }, plan, '恢复了备份');
    phone.hazard.calm();
    const reopened = phone.open();
    expect([before, after]).toContain(contentText(contentIn(phone)));
    expect(reopened.mode.kind).toBe('ready');
    must(reopened.add(fullFields(77)));
  }
});

test('two phones that took over each other’s books hold the same, whoever begins', () => {
  const one = fullPhone();
  const other = one.copy();
  other.device = 'dphone002';
  live(one);
  other.random(); // its dice fall otherwise from now on
  must(other.open().remove(other.open().all()[0]?.id ?? '', today));
  must(other.open().add({ ...fullFields(8), name: '同事加的' }));
  const take = (to: FakePhone, from: BookContent, decided: 'theirs' | null) => {
    const rows = planMerge(contentIn(to).entries, from.entries);
    const conflicts = rows.filter(({ kind }) => kind === 'conflict');
    const decisions = new Map(decided ? conflicts.map(({ id }) => [id, decided] as const) : []);
    must(to.open().apply(changesOf(rows, decisions, { device: to.device, now: 99 })));
    return conflicts.map(({ name }) => name);
  };
  expect(take(one, contentIn(other), 'theirs')).toEqual(['城南第1小学家长服务']);
  expect(take(other, contentIn(one), null)).toEqual([]);
  const accounts = (phone: FakePhone): string => contentText({ ...contentIn(phone), values: {} });
  expect(accounts(other)).toBe(accounts(one));
  expect(take(one, contentIn(other), null)).toEqual([]);
});

test('a line that broke is put right by the backup, in its place, and undoing breaks it again', () => {
  const phone = fullPhone();
  const then = contentIn(phone);
  const page = phone.store.values.get('page:01') ?? '';
  phone.store.write('page:01', page.replace('城南第1小学', '城南第7小学'));
  expect(phone.open().faults()).toHaveLength(1);
  const { plan, deeds, done } = restoring(phone, then);
  expect(plan.rows.map(({ kind }) => kind)).toEqual(['added', 'same', 'same']);
  const undo = must(done);
  expect(phone.open().faults()).toEqual([]);
  expect(phone.open().all()[0]?.name).toBe('城南第4小学家长服务');
  expect(contentText(contentIn(phone))).toBe(contentText(then));
  must(deeds.undo(undo));
  expect(phone.open().faults()).toHaveLength(1);
});

test('a broken line is counted and left out; a newer version’s value is refused', () => {
  const phone = fullPhone();
  const page = phone.store.values.get('page:01') ?? '';
  phone.store.write('page:01', page.replace('城南第1小学', '城南第7小学'));
  expect(contentIn(phone)).toMatchObject({ unread: 1 });
  phone.store.write('filters', (phone.store.values.get('filters') ?? '').replace('本月', '下月'));
  expect(contentIn(phone)).toMatchObject({ unread: 2 });
  phone.store.write('settings', '{"schema":9}');
  expect(refusal(gathered(good(textsIn(phone.store))))).toContain('更新版本');
  phone.store.unreadable.add('settings');
  expect(refusal(textsIn(phone.store))).toContain('再试一次');
});

test('of what a file holds beside the accounts only what is ours is taken', () => {
  expect(good(acceptedValues({ settings: { schema: 1 }, device: {}, tx: {}, 'draft:a': {}, other: [{}] }))).toEqual({
    settings: { schema: 1 },
  });
  expect(refusal(acceptedValues({ settings: { schema: 2 } }))).toContain('更新版本');
  expect(refusal(acceptedValues({ filters: [{ schema: 2 }] }))).toContain('更新版本');
});
