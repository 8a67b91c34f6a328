import { recordLimitBytes } from '../../../miniprogram/domain/account/limits';
import type { Book } from '../../../miniprogram/storage/book/book';
import { seal, unsealValue } from '../../../miniprogram/storage/sealed/seal';
import { contentOf, dayOf, fullFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';

const today = dayOf('2026-03-05');

function pageOne(phone: FakePhone): string[] {
  return (phone.store.values.get('page:01') ?? '').split('\n');
}

function setPage(phone: FakePhone, lines: readonly string[], key = 'page:01'): void {
  phone.store.values.set(key, lines.join('\n'));
}

function phoneWith(count: number): FakePhone {
  const phone = new FakePhone();
  const book = phone.open();
  for (let index = 0; index < count; index += 1) must(book.add(fullFields(index)));
  return phone;
}

test('an empty phone gives an empty book and is not written to', () => {
  const phone = new FakePhone();
  const book = phone.open();
  expect(contentOf(book)).toEqual([]);
  expect(book.mode).toEqual({ kind: 'ready' });
  expect(phone.store.values.size).toBe(0);
});

test('an account carries its page in its id, its device in its revision, and survives a restart', () => {
  const phone = new FakePhone();
  const account = must(phone.open().add(fullFields(1)));
  expect(account.id).toMatch(/^p01-[0-9a-z]{10}$/);
  expect(account.rev).toEqual({ dphone001: 1 });
  expect(phone.open().find(account.id)).toEqual({
    ...fullFields(1),
    id: account.id,
    rev: { dphone001: 1 },
    createdAt: account.createdAt,
    updatedAt: account.createdAt,
    deletedOn: '',
  });
});

test('an edit keeps id and birth, counts the change, and leaves all other lines as they are', () => {
  const phone = phoneWith(3);
  const before = pageOne(phone);
  const book = phone.open();
  const [, second] = book.all();
  const edited = must(book.update(second?.id ?? '', { ...fullFields(1), name: '新名字' }));
  expect(edited).toMatchObject({ id: second?.id, createdAt: second?.createdAt, rev: { dphone001: 2 }, name: '新名字' });
  expect(edited.updatedAt).toBeGreaterThan(edited.createdAt);
  const after = pageOne(phone);
  expect([after[1], after[3]]).toEqual([before[1], before[3]]);
});

test('neither what is handed in nor what the caller does with it later gets into the book', () => {
  const phone = new FakePhone();
  const book = phone.open();
  const fields = fullFields(1);
  const sneaky = { ...fields, id: 'p09-mine', deletedOn: '2026-01-01', rev: { other: 9 }, secret: 'x' };
  const { id } = must(book.add(sneaky));
  fields.history.pop();
  fields.cycle.dueOn = '';
  fields.tags.push('后来');
  expect(book.find(id)).toMatchObject({ ...fullFields(1), deletedOn: '', rev: { dphone001: 1 } });
  expect(id).not.toBe('p09-mine');
  expect(JSON.stringify([...phone.store.values])).not.toContain('secret');
});

test('deleting, restoring and purging', () => {
  const phone = phoneWith(2);
  const book = phone.open();
  const id = book.all()[0]?.id ?? '';
  expect(book.purge(id, today)).toMatchObject({ ok: false, problem: { message: expect.stringContaining('最近删除') } });
  expect(must(book.remove(id, today)).deletedOn).toBe('2026-03-05');
  expect(book.deleted().map((account) => account.id)).toEqual([id]);
  expect(book.all().length).toBe(1);
  expect(book.update(id, fullFields(1))).toMatchObject({ ok: false, problem: { kind: 'gone' } });
  expect(must(book.remove(id, dayOf('2026-04-01'))).deletedOn).toBe('2026-03-05');
  must(book.restore(id));
  expect(book.all().length).toBe(2);
  must(book.remove(id, today));
  must(book.purge(id, today));
  expect(book.find(id)).toBeUndefined();
  for (const again of [
    book.update(id, fullFields(1)),
    book.remove(id, today),
    book.restore(id),
    book.purge(id, today),
  ]) {
    expect(again).toMatchObject({ ok: false, problem: { kind: 'gone' } });
  }
});

test('of a purged account nothing personal stays in the storage', () => {
  const phone = phoneWith(1);
  const book = phone.open();
  const id = book.all()[0]?.id ?? '';
  must(book.remove(id, today));
  must(book.purge(id, today));
  expect(unsealValue(pageOne(phone)[1] ?? '')).toEqual({
    stub: true,
    id,
    rev: { dphone001: 3 },
    purgedOn: '2026-03-05',
  });
  expect(phone.open().faults()).toEqual([]);
});

test('an example can be purged at once', () => {
  const book = new FakePhone().open();
  const { id } = must(book.add({ ...fullFields(1), example: true }));
  expect(book.purge(id, today)).toEqual({ ok: true, value: null });
});

test('a record over 8 KB is refused, whichever of its fields is long', () => {
  const phone = phoneWith(1);
  const book = phone.open();
  const before = phone.pages();
  const id = book.all()[0]?.id ?? '';
  for (const fields of [
    { ...fullFields(1), note: '长'.repeat(2800) },
    { ...fullFields(1), tags: Array.from({ length: 400 }, () => '很长的标签') },
    { ...fullFields(1), note: 'x'.repeat(recordLimitBytes + 1) },
  ]) {
    expect(book.add(fields)).toMatchObject({ ok: false, problem: { kind: 'recordTooLong' } });
    expect(book.update(id, fields)).toMatchObject({ ok: false, problem: { kind: 'recordTooLong' } });
  }
  expect(phone.pages()).toEqual(before);
});

test('fields that are no account are refused with the reason', () => {
  const phone = new FakePhone();
  const book = phone.open();
  expect(book.add({ ...fullFields(1), certifiedOn: '2026-02-30' })).toMatchObject({
    ok: false,
    problem: { kind: 'failed', message: expect.stringContaining('certifiedOn') },
  });
  expect(phone.store.written).toEqual([]);
});

describe('room', () => {
  /** A phone whose platform counts `free` bytes less than the 9 MB that this app fills. */
  function nearlyFull(free: number): { phone: FakePhone; book: Book } {
    const phone = phoneWith(2);
    const used = jest.spyOn(phone.store, 'usedBytes');
    used.mockReturnValue(9 * 1024 * 1024 - free);
    return { phone, book: phone.open() };
  }

  test('that a write needs is asked for before anything is written', () => {
    const { phone, book } = nearlyFull(500);
    phone.store.written.length = 0;
    expect(book.add(fullFields(7))).toMatchObject({ ok: false, problem: { kind: 'full' } });
    expect(book.apply([{ add: fullFields(7) }])).toMatchObject({ ok: false, problem: { kind: 'full' } });
    expect(phone.store.written).toEqual([]);
    expect(phone.files.texts.size).toBe(0);
    expect(book.usage()).toEqual({ usedBytes: 9 * 1024 * 1024 - 500, limitBytes: 9 * 1024 * 1024 });
  });

  test('is no matter for what makes room, or takes none', () => {
    const { book } = nearlyFull(0);
    const id = book.all()[0]?.id ?? '';
    expect(book.update(id, { ...fullFields(0), note: '', owner: '' })).toMatchObject({ ok: true });
    must(book.remove(id, today));
    must(book.purge(id, today));
    expect(book.apply(book.all().map((account) => ({ remove: { id: account.id, today } })))).toMatchObject({
      ok: true,
    });
  });

  test('is counted by this app too, for a platform that does not', () => {
    const phone = phoneWith(3);
    const counted = phone.store.usedBytes();
    jest.spyOn(phone.store, 'usedBytes').mockImplementation(() => {
      throw new Error('getStorageInfoSync:fail');
    });
    expect(phone.open().usage().usedBytes).toBe(counted);
  });
});

describe('a page that was damaged', () => {
  test('is shown, and its broken line carried through every rewrite', () => {
    const phone = phoneWith(3);
    const lines = pageOne(phone);
    const hurt = (lines[2] ?? '').replace('城南', '城北');
    setPage(phone, [lines[0] ?? '', lines[1] ?? '', hurt, lines[3] ?? '']);
    const book = phone.open();
    expect(book.mode).toEqual({ kind: 'ready' });
    expect(book.all().map((account) => account.appid)).toEqual([fullFields(0).appid, fullFields(2).appid]);
    const fault = { page: 'page:01', line: 2, reason: expect.any(String), text: hurt };
    expect(book.faults()).toEqual([fault]);
    const id = book.all()[0]?.id ?? '';
    must(book.add(fullFields(4)));
    must(book.update(id, { ...fullFields(0), note: '改' }));
    must(book.remove(id, today));
    must(book.apply([{ add: fullFields(5) }, { purge: { id, today } }]));
    must(book.expire(dayOf('2027-06-01')));
    expect(book.faults()).toMatchObject([{ page: 'page:01', text: hurt }]);
    expect(phone.open().faults()).toMatchObject([{ page: 'page:01', text: hurt }]);
  });

  test('that lost its end keeps saying how many lines are missing', () => {
    const phone = phoneWith(3);
    setPage(phone, pageOne(phone).slice(0, 2));
    const book = phone.open();
    const fault = { page: 'page:01', line: 0, reason: '这一组少了 2 行', text: '' };
    expect(book.faults()).toEqual([fault]);
    must(book.add(fullFields(9)));
    expect(phone.open().faults()).toEqual([fault]);
  });

  test('with a line that has a good checksum but is no account is carried too', () => {
    const phone = phoneWith(1);
    const odd = [
      seal('{"id":"p01-x","kind":"spaceship"}'),
      seal('{"stub":true,"id":"p01-y"}'),
      seal('{"stub":true,"id":"p01-z","purgedOn":"","rev":{"d":"one"}}'),
      seal('{"stub":true,"id":"p01-z","purgedOn":"","rev":[]}'),
      seal('not json'),
    ];
    setPage(phone, [...pageOne(phone), ...odd]);
    const book = phone.open();
    expect(book.faults().map((fault) => fault.text)).toEqual(odd);
    must(book.add(fullFields(9)));
    expect(
      phone
        .open()
        .faults()
        .map((fault) => fault.text),
    ).toEqual(odd);
  });

  test.each(['unreadable', 'hidden'] as const)('or is %s leaves the rest readable and writes nothing', (how) => {
    const phone = new FakePhone();
    must(phone.open().apply(Array.from({ length: 80 }, (_, index) => ({ add: fullFields(index) }))));
    const stored = new Map(phone.store.values);
    phone.store[how].add('page:02');
    const book = phone.open();
    expect(book.mode).toMatchObject({
      kind: 'readOnly',
      cause: 'unreadable',
      message: expect.stringContaining('1 组'),
    });
    expect(book.all().length).toBeGreaterThan(20);
    expect(book.faults()).toEqual([{ page: 'page:02', line: 0, reason: expect.any(String), text: '' }]);
    const id = book.all()[0]?.id ?? '';
    for (const refused of [
      book.add(fullFields(1)),
      book.update(id, fullFields(1)),
      book.remove(id, today),
      book.restore(id),
      book.purge(id, today),
      book.expire(today),
      book.apply([]),
      book.undo({ images: [], ids: [] }),
    ]) {
      expect(refused).toMatchObject({
        ok: false,
        problem: { kind: 'readOnly', message: expect.stringContaining('没有保存') },
      });
    }
    expect(phone.store.values).toEqual(stored);
  });

  test('hands out the same list until something is written, also after housekeeping that has nothing to do', () => {
    const book = phoneWith(2).open();
    const all = book.all();
    must(book.expire(today));
    expect(book.all()).toBe(all);
    must(book.add(fullFields(3)));
    expect(book.all()).not.toBe(all);
  });

  test('opens with one call for all pages, however many there are', () => {
    const callsFor = (count: number): number => {
      const phone = new FakePhone();
      must(phone.open().apply(Array.from({ length: count }, (_, index) => ({ add: fullFields(index) }))));
      phone.hazard.calm();
      expect(phone.open().all()).toHaveLength(count);
      return phone.hazard.count;
    };
    expect(callsFor(150)).toBe(callsFor(2));
  });

  test('a list of keys that can not be read does not look like an empty book', () => {
    const phone = phoneWith(2);
    jest.spyOn(phone.store, 'keys').mockImplementation(() => {
      throw new Error('getStorageInfoSync:fail');
    });
    const book = phone.open();
    expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'unreadable' });
    expect(book.faults().length).toBe(1);
  });
});

describe('data of a newer version', () => {
  test.each([
    ['page', (phone: FakePhone) => setPage(phone, [seal('{"schema":2}'), ...pageOne(phone).slice(1)])],
    ['setting', (phone: FakePhone) => phone.store.values.set('settings', '{"schema":2,"theme":"sepia"}')],
  ])('in a %s makes the whole app read-only, with everything readable shown', (_what, renew) => {
    const phone = phoneWith(2);
    renew(phone);
    const stored = new Map(phone.store.values);
    const book = phone.open();
    book.lookAside();
    expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'newer' });
    expect(book.all().length).toBe(2);
    expect(book.add(fullFields(1))).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
    expect(phone.store.values).toEqual(stored);
  });

  test('fields that this version does not know stay with their record through an edit', () => {
    const phone = phoneWith(1);
    const [header, line] = pageOne(phone);
    setPage(phone, [header ?? '', seal(JSON.stringify({ ...(unsealValue(line ?? '') as object), colour: 'red' }))]);
    const book = phone.open();
    const id = book.all()[0]?.id ?? '';
    must(book.update(id, { ...fullFields(0), name: '改名' }));
    expect(unsealValue(pageOne(phone)[1] ?? '')).toMatchObject({ name: '改名', colour: 'red' });
    must(book.remove(id, today));
    must(book.purge(id, today));
    expect(pageOne(phone)[1]).not.toContain('colour');
  });
});

test('keys of other kinds are not taken for pages', () => {
  const phone = phoneWith(1);
  for (const key of ['page:1', 'page:', 'page:001', 'pages', 'draft:paste']) phone.store.values.set(key, 'x');
  const book = phone.open();
  expect(book.all().length).toBe(1);
  expect(book.faults()).toEqual([]);
});

test('a thousand records in, no key is near the limit and each page has its share', () => {
  const phone = new FakePhone();
  must(
    phone.open().apply(
      Array.from({ length: 1000 }, (_, index) => ({
        add: { ...fullFields(index), note: index % 3 === 0 ? '长'.repeat(1000) : '' },
      })),
    ),
  );
  const book = phone.open();
  expect(phone.pages().size).toBeGreaterThan(30);
  for (const account of book.all())
    expect(phone.store.values.get(`page:${account.id.slice(1, 3)}`)).toContain(account.id);
  for (const text of phone.pages().values()) {
    expect(Buffer.byteLength(text)).toBeLessThan(32 * 1024 + recordLimitBytes);
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(64);
  }
});
