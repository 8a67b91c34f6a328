/**
 * Every stored value and every file, spoiled in every way: the app opens, what the fault didn't touch is there, also
 * after the next write of every area, and what it did touch is said and kept.
 */
import { toEnd } from '../../miniprogram/domain/kit/steps';
import { unreadHere } from '../../miniprogram/packages/book/keeping/unread';
import { backupsIn } from '../../miniprogram/packages/book/keeping/backups';
import { theKeptDeeds } from '../../miniprogram/packages/book/keeping/deeds';
import { todayAt } from '../../miniprogram/domain/day/day';
import { unreadIn } from '../../miniprogram/storage/areas/aside';
import { kindOfKey, pageOfKey } from '../../miniprogram/storage/device/keys';
import { wxFiles } from '../../miniprogram/storage/device/wxFiles';
import { openWxStore } from '../../miniprogram/storage/device/wxStore';
import { giveUpLostWrite, theBook, theDeeds, theDiagnoses, unreadPlaces } from '../../miniprogram/storage/phone';
import { diceOf } from '../../tools/jest/luck.cjs';
import { fullFields, must } from '../support/accounts';
import { leaveFigures } from './leaveFigures';
import { beside } from './programs/beside';
import { ofAccounts } from './programs/ofAccounts';
import { startsOf } from './programs/program';
import { spoils } from './programs/spoil';
import { viewNow, type View } from './programs/view';
import { World, type Moment } from './programs/world';

let world: World;
let start: Moment;
let whole: View;
let cases = 0;

beforeAll(() => {
  jest.useFakeTimers();
  world = new World((now) => jest.setSystemTime(now));
  world.goTo(startsOf(world)[1] ?? world.keep());
  must(toEnd(theDeeds().applying('加了账号', [{ add: fullFields(7) }])));
  start = world.keep();
  whole = viewNow();
});
afterAll(() => {
  leaveFigures({ spoiled: cases });
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'wx');
});

const ways = Object.keys(spoils);

/** What of the view stands in a text, by its lines; all of an area that is one value. */
function standingIn(key: string, text: string): string[] {
  const kind = kindOfKey(key) ?? key;
  const ids = text.split('\n').map((line) => /"id":"([^"]+)"|^[0-9a-f]{8}\t\[\["([^"]+)"/.exec(line));
  const named = ids.flatMap((found) => (found ? [found[1] ?? found[2] ?? ''] : []));
  const prefix: Record<string, string> = {
    page: 'account',
    ledger: 'ledger',
    calendarAdded: 'added',
    calendarExport: 'exported',
    diagnosis: 'diagnosis',
  };
  if (kind === 'draft') return [key];
  if (prefix[kind] !== undefined) return named.map((id) => `${prefix[kind] ?? ''}:${id}`);
  const names: Record<string, string> = { savedFilters: 'filters', columnChoices: 'columns', exported: 'exportedAt' };
  return [names[kind] ?? kind];
}

/** What is not as it was, but for what the value that was spoiled held and holds no more. */
function hurtBeside(view: View, key: string, before: string, now: unknown): string[] {
  const left = new Set(typeof now === 'string' ? now.split('\n') : []);
  const lines = before.split('\n').filter((line) => !left.has(line));
  const isWhole = pageOfKey(key) === null && !/^(ledger|calendar)/.test(kindOfKey(key) ?? '');
  const touched = new Set(standingIn(key, isWhole ? before : lines.join('\n')));
  return [...whole].flatMap(([name, text]) => (touched.has(name) || view.get(name) === text ? [] : [name]));
}

/** One write in every area, as far as it may be. */
function writeEverywhere(): void {
  const dice = diceOf(3);
  [...ofAccounts, ...beside].forEach(([, make]) => {
    for (let times = 0; times < 2; times += 1) {
      const act = make({ world, dice, views: [], last: undefined });
      if (act && /add|dark|light|Scale|choose|draft|diagnose|note|remind|calendar|filter|column|export/.test(act.name))
        act.run();
    }
  });
}

describe.each(ways)('every value that is %s', (way) => {
  test('costs what it held, and no more', () => {
    const keys = [...start.values.keys()];
    keys.forEach((key, at) => {
      cases += 1;
      const before = start.values.get(key) ?? '';
      const other = start.values.get(keys[(at + 1) % keys.length] ?? '') ?? '';
      const spoiled = spoils[way]?.(before, other);
      world.goTo(start);
      const { values } = world.phone.store;
      if (spoiled === undefined) values.delete(key);
      else values.set(key, spoiled as string);
      world.start();
      const named = `${key} ${way}`;
      const view = viewNow();
      expect([named, hurtBeside(view, key, before, spoiled)]).toEqual([named, []]);
      const { mode } = theBook();
      const mayLock = way === 'of a newer version' || (pageOfKey(key) !== null && /empty|null/.test(way));
      if (!mayLock) expect([named, mode]).toEqual([named, { kind: 'ready' }]);
      // null is what the platform says for none, too.
      const text = typeof spoiled === 'string' ? spoiled : JSON.stringify(spoiled ?? '').replace('""', '');
      const isSaid = unreadPlaces() + theDiagnoses().broken().length > 0 || mode.kind === 'readOnly';
      if (pageOfKey(key) !== null || (text !== '' && unreadIn(key, text) !== ''))
        expect([named, isSaid]).toEqual([named, true]);
      writeEverywhere();
      world.start();
      const later = viewNow();
      const changed = hurtBeside(later, key, before, spoiled).filter((name) =>
        /^(account|diagnosis|exported):/.test(name),
      );
      expect([named, changed.filter((name) => !later.has(name))]).toEqual([named, []]);
      // What made no sense is still to be had.
      const unread = text === '' ? '' : unreadIn(key, text);
      const kept = unreadHere({ store: openWxStore(), files: wxFiles, book: theBook() }, todayAt(world.now));
      if (unread !== '' && mode.kind === 'ready')
        expect([named, kept.map((one) => one.text)]).toContainEqual(
          kept.map((one) => one.text).includes(unread) ? kept.map((one) => one.text) : unread,
        );
    });
  });
});

test.each(ways)('a file that is %s costs nothing but itself', (way) => {
  [...start.texts].forEach(([name, text]) => {
    cases += 1;
    world.goTo(start);
    const spoiled = spoils[way]?.(text, 'x');
    if (typeof spoiled === 'string') world.phone.files.texts.set(name, spoiled);
    else world.phone.files.texts.delete(name);
    world.start();
    expect([...viewNow()]).toEqual([...whole]);
    expect([theBook().mode.kind, unreadPlaces()]).toEqual(['ready', 0]);
    backupsIn(wxFiles);
    theKeptDeeds().list();
    must(theBook().add(fullFields(8)));
    world.start();
    expect(hurtBeside(viewNow(), '', '', '')).toEqual([]);
  });
});

test.each(ways)('the mark of a journal, and its file, %s: every account is as before or as after', (way) => {
  world.goTo(start);
  const changes = theBook()
    .all()
    .map(({ id, ...fields }) => ({ update: { id, fields: { ...fields, owner: '小李' } } }));
  const adding = [...changes, ...Array.from({ length: 70 }, (_, at) => ({ add: fullFields(at) }))];
  // Dies on the first page, so that the mark is set.
  const { hazard, store, files } = world.phone;
  const isMarked = (): boolean => store.values.has('tx');
  let at = 1;
  for (; !isMarked() || hazard.dead; at += 1) {
    if (isMarked()) break;
    world.goTo(start);
    hazard.expect({ at, how: 'kill' });
    theBook().apply(adding);
  }
  hazard.calm();
  const left = world.keep();
  world.goTo(left);
  const after = viewNow();
  for (const what of ['tx', 'file'] as const) {
    cases += 1;
    world.goTo(left);
    hazard.calm();
    store.load(left.values);
    files.texts.clear();
    left.texts.forEach((text, name) => files.texts.set(name, text));
    const [name = ''] = [...left.texts.keys()].filter((one) => one.startsWith('journal'));
    const text = (what === 'tx' ? left.values.get('tx') : left.texts.get(name)) ?? '';
    const spoiled = spoils[way]?.(text, start.values.get('settings') ?? '');
    if (what === 'file' && typeof spoiled === 'string') files.texts.set(name, spoiled);
    else if (what === 'file') files.texts.delete(name);
    else if (spoiled === undefined) store.values.delete('tx');
    else store.values.set('tx', spoiled as string);
    world.start();
    if (theBook().mode.kind === 'readOnly') giveUpLostWrite();
    const view = viewNow();
    const wrong = [...whole].filter(([key, one]) => view.get(key) !== one && view.get(key) !== after.get(key));
    expect(wrong.map(([key]) => key)).toEqual([]);
  }
});
