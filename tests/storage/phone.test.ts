import { toEnd } from '../../miniprogram/domain/kit/steps';
import { spoken } from '../../miniprogram/domain/reminders/ledger';
import {
  backUpNow,
  exportedAt,
  giveUpLostWrite,
  keepHouse,
  readAgainIfLocked,
  reopenBook,
  setAsideHere,
  theBook,
  theColumnChoices,
  theDeeds,
  theDiagnoses,
  theDrafts,
  theRegistrations,
  theReminders,
  theSavedFilters,
  theSettings,
  theShareFiles,
  tidyReminders,
  unreadPlaces,
} from '../../miniprogram/storage/phone';
import { dayOf, fullFields, must } from '../support/accounts';
import { diagnosisFields } from '../support/diagnoses';

const host = globalThis as { wx?: unknown };
const values = new Map<string, string>();
const files = new Map<string, string>();

beforeEach(() => {
  values.clear();
  files.clear();
  host.wx = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getStorageInfoSync: () => ({ keys: [...values.keys()], currentSize: 1, limitSize: 10240 }),
    getStorageSync: (key: string) => values.get(key) ?? '',
    setStorageSync: (key: string, text: string) => values.set(key, text),
    removeStorageSync: (key: string) => values.delete(key),
    getFileSystemManager: () => ({
      readdirSync: () => [...files.keys()].map((path) => path.replace('wxfile://usr/', '')),
      readFileSync: (path: string) => files.get(path),
      writeFileSync: (path: string, text: string) => files.set(path, text),
      unlinkSync: (path: string) => files.delete(path),
    }),
  };
  reopenBook();
});

afterEach(() => {
  delete host.wx;
});

test('the one book of the phone is opened once and keeps its accounts', () => {
  const { id } = must(theBook().add(fullFields(1)));
  expect(theBook()).toBe(theBook());
  expect(reopenBook().find(id)).toMatchObject(fullFields(1));
});

test('the phone keeps one device id', () => {
  const first = must(theBook().add(fullFields(1)));
  const second = must(reopenBook().add(fullFields(2)));
  expect(Object.keys(first.rev)).toEqual(Object.keys(second.rev));
  expect(values.get('device')).toBe(Object.keys(first.rev)[0]);
});

test('a device id that is broken is replaced', () => {
  values.set('device', '???');
  const { rev } = must(reopenBook().add(fullFields(1)));
  expect(Object.keys(rev)).toEqual([values.get('device')]);
  expect(values.get('device')).toMatch(/^d[0-9a-z]{8}$/);
});

test('opening writes nothing', () => {
  reopenBook();
  theSettings().read();
  expect([values.size, files.size]).toEqual([0, 0]);
});

test('a bulk write goes through a file and leaves none', () => {
  const write = jest.spyOn(files, 'set');
  must(theBook().apply([{ add: fullFields(1) }]));
  expect(write.mock.calls[0]?.[0]).toMatch(/^wxfile:\/\/usr\/journal-[0-9a-z]{8}\.json$/);
  expect(files.size).toBe(0);
});

test('settings and drafts have keys of their own', () => {
  must(theSettings().write({ textScale: 1.2 }));
  must(theDrafts().write('edit:new', { name: '城南' }));
  reopenBook();
  expect(theSettings().read().textScale).toBe(1.2);
  expect(theSettings().problem()).toBe('');
  expect(theDrafts().read('edit:new')).toEqual({ name: '城南' });
  must(theDrafts().clear('edit:new'));
  expect([...values.keys()]).toEqual(['settings']);
});

test('with data of a newer version neither settings nor drafts are written', () => {
  values.set('settings', '{"schema":2}');
  reopenBook();
  expect(theSettings().write({ theme: 'dark' })).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(theDrafts().write('paste', 'x')).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(values.size).toBe(1);
});

const today = dayOf('2026-03-05');

test('diagnoses, tries and reminders have keys of their own, and are there after a restart', () => {
  const { id } = must(theDiagnoses().create(diagnosisFields(), today));
  must(theRegistrations().note({ day: '2026-03-05', accountId: 'p01-a', result: 'created' }));
  must(theReminders().choices.write({ slackDays: 20 }));
  reopenBook();
  expect(theDiagnoses().find(id)).toMatchObject(diagnosisFields());
  expect(theRegistrations().read()).toHaveLength(1);
  expect(theReminders().choices.read().slackDays).toBe(20);
  expect([...values.keys()].sort()).toEqual([`diagnosis:${id}`, 'registrations', 'reminders']);
});

test('a file to be sent is where the platform finds it', () => {
  expect(must(theShareFiles().write('calendar.ics', 'BEGIN'))).toMatch(/^wxfile:\/\/usr\/share-\d+-calendar\.ics$/);
  expect([...files.values()]).toEqual(['BEGIN']);
});

test('what the recycle bin lets go of leaves its name in no diagnosis', () => {
  const { id } = must(theBook().add({ ...fullFields(1), name: '甲店' }));
  must(theDiagnoses().create(diagnosisFields({ officialAccountId: id, officialName: '甲店' }), today));
  must(theBook().remove(id, today));
  keepHouse(dayOf('2026-04-03'));
  expect(JSON.stringify([...values])).toContain('甲店');
  keepHouse(dayOf('2026-04-04'));
  expect(JSON.stringify([...values])).not.toContain('甲店');
  expect(theDiagnoses().all()).toHaveLength(1);
});

describe('what was said of an account that is gone', () => {
  /** An account of which something was said, and one that was never there. */
  function said(): string {
    const { id } = must(theBook().add(fullFields(1)));
    const refs = [id, 'p01-gone'].map((accountId) => ({ accountId, key: 'c3/m1' }));
    must(theReminders().ledger.write(spoken(new Map(), refs, today)));
    return id;
  }
  const spokenOf = (): string[] => [...theReminders().ledger.read().keys()];

  test('is let go of', () => {
    const id = said();
    tidyReminders();
    reopenBook();
    expect(spokenOf()).toEqual([id]);
  });

  test('is kept while a page can not be read: the account may come back', () => {
    const id = said();
    values.set('page:02', 'torn');
    reopenBook();
    tidyReminders();
    expect(spokenOf().sort()).toEqual([id, 'p01-gone'].sort());
  });

  test('is kept while the app may only be read', () => {
    const id = said();
    values.set('settings', '{"schema":2}');
    reopenBook();
    tidyReminders();
    expect(spokenOf().sort()).toEqual([id, 'p01-gone'].sort());
  });
});

describe('housekeeping', () => {
  const backups = (): string[] => [...files.keys()].filter((path) => path.includes('/backup-'));

  test('is done once a day, and says whether a page may look different now', () => {
    const { id } = must(theBook().add(fullFields(1)));
    expect(keepHouse(today)).toBe(false);
    must(theBook().remove(id, today));
    const end = dayOf('2026-04-04');
    expect([keepHouse(end), keepHouse(end)]).toEqual([true, false]);
    expect(theBook().deleted()).toEqual([]);
  });

  test('once a day comes anew after a restart, and a diagnosis of an account in use keeps its name', () => {
    const { id } = must(theBook().add({ ...fullFields(1), name: '甲店' }));
    must(theDiagnoses().create(diagnosisFields({ officialAccountId: id, officialName: '甲店' }), today));
    must(theBook().remove(id, today));
    keepHouse(today);
    must(theBook().restore(id));
    keepHouse(dayOf('2026-05-05'));
    expect(JSON.stringify(theDiagnoses().all())).toContain('甲店');
  });

  test('makes the day’s backup, and one before much changes only where something has changed', () => {
    must(theBook().add(fullFields(1)));
    expect([keepHouse(today), backups().length]).toEqual([false, 1]);
    expect([backUpNow(), backups().length]).toEqual([false, 1]);
    must(theBook().add(fullFields(2)));
    expect(backUpNow()).toBe(true);
  });
});

test('when the book last went out: never, then, and Infinity for what can’t be read', () => {
  expect(exportedAt()).toBe(0);
  values.set('exported', '1700000000000');
  expect(exportedAt()).toBe(1_700_000_000_000);
  for (const broken of ['yesterday', '-1']) {
    values.set('exported', broken);
    expect(exportedAt()).toBe(Infinity);
  }
});

test('a book that may only be read is opened again when asked for, another one stays as it is', () => {
  const book = theBook();
  readAgainIfLocked();
  expect(theBook()).toBe(book);
  values.set('settings', '{"schema":2}');
  reopenBook();
  values.delete('settings');
  readAgainIfLocked();
  expect(theBook().mode.kind).toBe('ready');
});

test('a write whose journal is lost can be given up, and the app may write again', () => {
  values.set('tx', JSON.stringify({ schema: 1, file: 'journal-gone.json', sum: '00000000' }));
  expect(reopenBook().mode.kind).toBe('readOnly');
  must(giveUpLostWrite());
  expect([theBook().mode.kind, values.has('tx')]).toEqual(['ready', false]);
});

test('a step over many accounts is kept, to be undone later', () => {
  must(toEnd(theDeeds().applying('导入', [{ add: fullFields(1) }])));
  expect(reopenBook().all()).toHaveLength(1);
  expect([...files.keys()].map((path) => path.replace(/\d+/g, 'N'))).toEqual(['wxfile://usr/deed-N-N']);
});

test('saved filters and columns begin empty', () => {
  expect([theSavedFilters().read(), theColumnChoices().read()]).toEqual([[], {}]);
});

describe('what can’t be read', () => {
  const aside = (): number => [...files.keys()].filter((path) => path.includes('/aside-')).length;

  test('is counted: a page’s lines, other values, and what was set aside of them', () => {
    expect(unreadPlaces()).toBe(0);
    values.set('settings', 'torn');
    values.set('page:02', 'torn');
    reopenBook();
    expect(unreadPlaces()).toBe(2);
    must(theSettings().write({ theme: 'dark' }));
    expect([aside(), unreadPlaces()]).toEqual([1, 2]);
  });

  test('is set aside and then counted anew; of what can be read nothing is kept', () => {
    expect(unreadPlaces()).toBe(0);
    expect([setAsideHere('settings', 'torn'), aside(), unreadPlaces()]).toEqual([true, 1, 1]);
    must(theSettings().write({ theme: 'dark' }));
    expect([setAsideHere('settings', values.get('settings') ?? ''), aside()]).toEqual([true, 1]);
  });
});
