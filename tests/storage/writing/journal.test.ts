import type { Account } from '../../../miniprogram/domain/account/account';
import type { Book } from '../../../miniprogram/storage/book/book';
import type { Change } from '../../../miniprogram/domain/account/change';
import { contentOf, dayOf, fullFields, longFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';
import type { Trouble } from '../../support/hazard';

/** 11 accounts over several pages; the bulk write touches them all and fills new pages besides. */
const prepared = ((): FakePhone => {
  const phone = new FakePhone();
  must(phone.open().apply(Array.from({ length: 11 }, (_, index) => ({ add: longFields(index) }))));
  return phone;
})();

/** 26 long records, over as many pages as hundreds of short ones: some new, some changed, some removed. */
function bulk(book: Book): Change[] {
  const known = book.all();
  return [
    ...Array.from({ length: 20 }, (_, index): Change => ({ add: longFields(1000 + index) })),
    ...known
      .slice(0, 4)
      .map((account): Change => ({ update: { id: account.id, fields: { ...account, note: `改过${account.note}` } } })),
    ...known.slice(6, 8).map((account): Change => ({ remove: { id: account.id, today: dayOf('2026-03-05') } })),
  ];
}

/** Everything of the accounts but the random ids and the times, which differ from run to run. */
function gist(accounts: readonly Account[]): string {
  const rows = accounts.map(({ appid, note, deletedOn, rev }) => JSON.stringify([appid, note, deletedOn, rev]));
  return rows.sort().join('\n');
}

const before = gist(contentOf(prepared.open()));
const whole = ((): { gist: string; steps: number; keys: number } => {
  const phone = prepared.copy();
  const book = phone.open();
  phone.hazard.calm();
  must(book.apply(bulk(book)));
  return { gist: gist(contentOf(book)), steps: phone.hazard.count, keys: phone.store.written.length };
})();

const everyStep = Array.from({ length: whole.steps }, (_, index) => index + 1);

/** Runs the bulk write with the trouble ahead; then the app is started again. */
function run(trouble: Trouble): { phone: FakePhone; book: Book; result: ReturnType<Book['apply']>; reopened: Book } {
  const phone = prepared.copy();
  const book = phone.open();
  const changes = bulk(book);
  phone.hazard.expect(trouble);
  const result = book.apply(changes);
  phone.hazard.calm();
  return { phone, book, result, reopened: phone.open() };
}

function expectUsable(phone: FakePhone, book: Book): void {
  expect(book.mode).toEqual({ kind: 'ready' });
  expect(book.faults()).toEqual([]);
  must(book.expire(dayOf('2026-03-05')));
  expect(phone.files.texts.size).toBe(0);
  expect(phone.store.values.has('tx')).toBe(false);
  const content = contentOf(book);
  expect(new Set(content.map((account) => account.appid)).size).toBe(content.length);
  const added = must(book.add(fullFields(9999)));
  must(book.update(added.id, { ...fullFields(9999), note: '后来' }));
  expect(gist(contentOf(phone.open()))).toBe(gist(contentOf(book)));
}

test('the bulk write spans many pages', () => {
  expect(whole.keys).toBeGreaterThan(8);
  expect(whole.gist).not.toBe(before);
});

describe('a bulk write over many pages', () => {
  test.each(['kill', 'killInside'] as const)(
    '%s at every operation in turn: all or nothing after the next start',
    (how) => {
      const outcomes = new Set<string>();
      for (const at of everyStep) {
        const { phone, reopened } = run({ at, how });
        const now = gist(contentOf(reopened));
        expect([before, whole.gist]).toContain(now);
        outcomes.add(now);
        expectUsable(phone, reopened);
      }
      expect(outcomes.size).toBe(2);
    },
  );

  test.each(['fail', 'failAfter', 'failFrom'] as const)(
    '%s at every operation in turn: all or nothing, and what it says is so',
    (how) => {
      for (const at of everyStep) {
        const { phone, book, result, reopened } = run({ at, how, kind: 'full' });
        expect(gist(contentOf(book))).toBe(result.ok ? whole.gist : before);
        const stored = gist(contentOf(reopened));
        if (book.mode.kind === 'ready') expect(stored).toBe(result.ok ? whole.gist : before);
        else expect([before, whole.gist]).toContain(stored);
        if (!result.ok) expect(['full', 'failed']).toContain(result.problem.kind);
        expectUsable(phone, reopened);
      }
    },
  );

  test('killed again and again while the next starts try to take it back: still nothing of it', () => {
    const crashing = prepared.copy();
    const book = crashing.open();
    const changes = bulk(book);
    crashing.hazard.expect({ at: Math.floor(whole.steps / 2), how: 'kill' });
    book.apply(changes);
    expect(crashing.pages()).not.toEqual(prepared.pages());
    for (let at = 1; ; at += 1) {
      crashing.hazard.expect({ at, how: 'kill' });
      crashing.open();
      if (!crashing.hazard.dead) break;
    }
    crashing.hazard.calm();
    const reopened = crashing.open();
    expect(crashing.pages()).toEqual(prepared.pages());
    expect(gist(contentOf(reopened))).toBe(before);
    expectUsable(crashing, reopened);
  });

  test('that runs out of room half way is taken back whole', () => {
    const phone = prepared.copy();
    const book = phone.open();
    phone.store.room = phone.store.usedBytes() + 60_000;
    const result = book.apply(bulk(book));
    expect(result).toMatchObject({ ok: false, problem: { kind: 'full' } });
    expect(phone.store.written.length).toBeGreaterThan(5); // it had begun
    expect(gist(contentOf(book))).toBe(before);
    expect(phone.pages()).toEqual(prepared.pages());
    expectUsable(phone, phone.open());
  });

  test('that moves content from page to page needs no more room than before and after', () => {
    const phone = prepared.copy();
    const book = phone.open();
    const [first] = book.all();
    const last = book.all()[book.all().length - 1];
    if (!first || !last) throw new Error('nothing to move');
    const swap = (from: Account, to: Account): Change[] => [
      { update: { id: from.id, fields: { ...from, note: '' } } },
      { update: { id: to.id, fields: { ...to, note: '长'.repeat(1000) } } },
    ];
    for (const [from, to] of [
      [first, last],
      [last, first],
      [first, last],
    ] as const) {
      must(book.apply(swap(from, to)));
      phone.store.room = phone.store.usedBytes() + 500; // from now on: less than the note, more than the journal's mark
    }
    expect(phone.open().find(last.id)?.note.length).toBe(1000);
  });

  test('whose mark may have been set although nothing answers any more is forgotten at the next start', () => {
    const phone = prepared.copy();
    const book = phone.open();
    const dumb = (): never => {
      throw new Error('storage:fail');
    };
    const write = phone.store.write.bind(phone.store);
    jest.spyOn(phone.store, 'write').mockImplementation((key, text) => {
      write(key, text);
      if (key !== 'tx') return;
      jest.spyOn(phone.store, 'read').mockImplementation(dumb);
      jest.spyOn(phone.store, 'remove').mockImplementation(dumb);
      dumb();
    });
    expect(book.apply(bulk(book))).toMatchObject({ ok: false, problem: { kind: 'failed' } });
    expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'unsure' });
    jest.restoreAllMocks();
    expect(phone.files.texts.size).toBe(1);
    const reopened = phone.open();
    expect(gist(contentOf(reopened))).toBe(before);
    expectUsable(phone, reopened);
  });

  test('that was taken back, but whose mark stays, stops writing: the next start would do it again', () => {
    const phone = prepared.copy();
    const book = phone.open();
    phone.store.room = phone.store.usedBytes() + 60_000;
    const remove = phone.store.remove.bind(phone.store);
    jest.spyOn(phone.store, 'remove').mockImplementation((key) => {
      if (key === 'tx') throw new Error('removeStorageSync:fail');
      remove(key);
    });
    expect(book.apply(bulk(book))).toMatchObject({ ok: false, problem: { kind: 'failed' } });
    expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'unsure' });
    expect(gist(contentOf(book))).toBe(before);
    expect(phone.pages()).toEqual(prepared.pages());
    jest.restoreAllMocks();
    const reopened = phone.open();
    expect(gist(contentOf(reopened))).toBe(before);
    expectUsable(phone, reopened);
  });

  test('whose file does not read back as written is not begun', () => {
    const phone = prepared.copy();
    const book = phone.open();
    phone.files.damage = (text) => `${text.slice(0, -5)}?????`;
    expect(book.apply(bulk(book))).toMatchObject({ ok: false, problem: { kind: 'failed' } });
    expect(phone.store.written).toEqual([]);
    expect(gist(contentOf(phone.open()))).toBe(before);
  });

  test('with no room for its file says that there is none', () => {
    const phone = prepared.copy();
    const book = phone.open();
    phone.files.room = 1000;
    expect(book.apply(bulk(book))).toMatchObject({ ok: false, problem: { kind: 'full' } });
    expect(phone.store.written).toEqual([]);
  });

  test('that one bad record spoils changes nothing', () => {
    const phone = prepared.copy();
    const book = phone.open();
    const result = book.apply([...bulk(book), { update: { id: 'p01-nobody', fields: fullFields(1) } }]);
    expect(result).toMatchObject({ ok: false, problem: { kind: 'gone' } });
    expect(gist(contentOf(book))).toBe(before);
    expect(phone.store.written).toEqual([]);
  });
});

describe('undo', () => {
  test('of a bulk write brings back every page byte for byte', () => {
    const phone = prepared.copy();
    const pages = phone.pages();
    const book = phone.open();
    const undo = must(book.apply(bulk(book)));
    expect(book.canUndo(undo)).toBe(true);
    must(book.undo(undo));
    expect(phone.pages()).toEqual(pages);
    expect(gist(contentOf(book))).toBe(before);
    expect(book.canUndo(undo)).toBe(false);
    expectUsable(phone, phone.open());
  });

  test('is refused once an account of it was edited, and leaves that edit alone', () => {
    const phone = prepared.copy();
    const book = phone.open();
    const undo = must(book.apply(bulk(book)));
    const id = undo.ids[0] ?? '';
    must(book.update(id, { ...fullFields(1000), note: '后来改的' }));
    expect(book.canUndo(undo)).toBe(false);
    expect(book.undo(undo)).toMatchObject({ ok: false, problem: { kind: 'gone' } });
    expect(phone.open().find(id)?.note).toBe('后来改的');
  });

  test('killed at every operation in turn is done whole or not at all', () => {
    const done = prepared.copy();
    const first = done.open();
    const undo = must(first.apply(bulk(first)));
    const unhurt = done.copy();
    const second = unhurt.open();
    unhurt.hazard.calm();
    must(second.undo(undo));
    const steps = unhurt.hazard.count;
    for (let at = 1; at <= steps; at += 1) {
      const phone = done.copy();
      const book = phone.open();
      phone.hazard.expect({ at, how: 'kill' });
      book.undo(undo);
      phone.hazard.calm();
      const reopened = phone.open();
      expect([before, whole.gist]).toContain(gist(contentOf(reopened)));
      expectUsable(phone, reopened);
    }
  });
});

describe('in steps', () => {
  type Steps = ReturnType<Book['applying']>;
  /** How many steps it takes, without looking at what it gives. */
  const steps = (work: Steps): number => {
    for (let count = 0; ; count += 1) if (work.next().done) return count;
  };
  const perform = (work: Steps, count: number): void => {
    for (let at = 0; at < count; at += 1) expect(work.next().done).toBe(false);
  };

  test('nothing is written, read or filed before the last one, and what stays then is all of it', () => {
    const phone = prepared.copy();
    const book = phone.open();
    const count = steps(prepared.copy().open().applying(bulk(book)));
    expect(count).toBeGreaterThan(20 + 4 + 2);
    phone.hazard.calm();
    const work = book.applying(bulk(book));
    perform(work, count);
    expect([phone.store.written, phone.files.texts.size, gist(contentOf(book))]).toEqual([[], 0, before]);
    expect(work.next().done).toBe(true);
    expect(gist(contentOf(book))).toBe(whole.gist);
    expectUsable(phone, phone.open());
  });

  test.each([0.1, 0.5, 1])('what else is written meanwhile (after %d of them) stays, and so does the bulk', (part) => {
    const phone = prepared.copy();
    const book = phone.open();
    const changes = bulk(book);
    const count = steps(prepared.copy().open().applying(changes));
    const work = book.applying(changes);
    perform(work, Math.floor(count * part));
    const other = book.all()[10];
    const added = must(book.add(fullFields(5000)));
    if (other) must(book.update(other.id, { ...other, note: '同时改的' }));
    steps(work);
    const reopened = phone.open();
    expect(reopened.all().length).toBe(11 + 20 - 2 + 1);
    expect(reopened.find(added.id)).toBeDefined();
    expect(reopened.find(other?.id ?? '')?.note).toBe('同时改的');
    expect(contentOf(reopened)).toEqual(contentOf(book));
    expectUsable(phone, reopened);
  });

  test('two at once are both done', () => {
    const phone = new FakePhone();
    const book = phone.open();
    const [one, other] = [1, 2].map((at) => book.applying([{ add: fullFields(at) }, { add: fullFields(at + 10) }]));
    for (let isGoing = true; isGoing;) isGoing = [one, other].map((work) => work?.next().done !== true).includes(true);
    expect(phone.open().all().length).toBe(4);
  });

  test('a book that can only be read meanwhile takes nothing', () => {
    const phone = prepared.copy();
    const book = phone.open();
    const work = book.applying(bulk(book));
    perform(work, 5);
    jest.spyOn(phone.store, 'write').mockImplementation(() => {
      throw new Error('setStorageSync:fail');
    });
    jest.spyOn(phone.store, 'read').mockImplementation(() => {
      throw new Error('getStorageSync:fail');
    });
    book.add(fullFields(5000));
    jest.restoreAllMocks();
    expect(book.mode.kind).toBe('readOnly');
    phone.store.written.length = 0;
    let ended = work.next();
    while (ended.done !== true) ended = work.next();
    expect(ended.value).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
    expect(phone.store.written).toEqual([]);
  });

  test('another value of what is written beside is not overwritten', () => {
    const phone = prepared.copy();
    const book = phone.open();
    const work = book.applying([{ add: fullFields(1) }], [{ key: 'settings', before: null, after: 'x' }]);
    perform(work, 1);
    phone.store.write('settings', 'y');
    let ended = work.next();
    while (ended.done !== true) ended = work.next();
    expect(ended.value).toMatchObject({ ok: false, problem: { kind: 'failed' } });
    expect(phone.store.values.get('settings')).toBe('y');
    expect(gist(contentOf(phone.open()))).toBe(before);
  });
});

test('ids of the changes come back in their order', () => {
  const phone = new FakePhone();
  const book = phone.open();
  const { ids } = must(book.apply([{ add: fullFields(1) }, { add: fullFields(2) }]));
  expect(ids.map((id) => book.find(id)?.appid)).toEqual([fullFields(1).appid, fullFields(2).appid]);
});

test('a bulk write of one page goes through the journal too', () => {
  const phone = new FakePhone();
  must(phone.open().apply([{ add: fullFields(1) }]));
  expect(phone.store.written).toEqual(['tx', 'page:01', 'tx']);
});

test('records that grow in a bulk write leave less room for its new ones', () => {
  const phone = new FakePhone();
  const book = phone.open();
  const { ids } = must(book.apply(Array.from({ length: 15 }, (_, index) => ({ add: fullFields(index) }))));
  const grow = ids.map((id, index): Change => ({
    update: { id, fields: { ...fullFields(index), note: '长'.repeat(1000) } },
  }));
  const added = must(book.apply([...grow, { add: fullFields(99) }])).ids[15];
  expect(added).toMatch(/^p02-/);
});

test('no changes write nothing', () => {
  const phone = new FakePhone();
  must(phone.open().apply([]));
  expect(phone.store.written).toEqual([]);
});
