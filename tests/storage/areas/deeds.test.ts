import type { Change } from '../../../miniprogram/domain/account/change';
import { allDeeds, type AllDeeds } from '../../support/deeds';
import type { Book } from '../../../miniprogram/storage/book/book';
import { writeSealed } from '../../../miniprogram/storage/sealed/lines';
import { contentOf, dayOf, fullFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';
import type { Trouble } from '../../support/hazard';

const today = dayOf('2026-03-05');
const day = 24 * 3600 * 1000;
const start = 1_772_668_800_000;

interface Stand {
  phone: FakePhone;
  book: Book;
  clock: { now: number };
  deeds: AllDeeds;
}

function stand(): Stand {
  const phone = new FakePhone();
  const book = phone.open();
  must(book.apply([1, 2, 3].map((index) => ({ add: fullFields(index) }))));
  const clock = { now: start };
  return { phone, book, clock, deeds: allDeeds({ files: phone.files, book, now: () => clock.now }) };
}

const tagAll = ({ book, deeds }: Stand, tag = '年框') =>
  deeds.apply(
    `加“${tag}”`,
    book.all().map((account) => ({ update: { id: account.id, fields: { ...account, tags: [...account.tags, tag] } } })),
  );
const texts = ({ deeds }: Stand): string[] => deeds.list().map(({ text }) => text);

test('a step is listed with what, when and how many, and keeps only what it changed', () => {
  const one = stand();
  const { file, ids } = must(tagAll(one));
  expect(one.deeds.list()).toEqual([{ file, text: '加“年框”', madeAt: start, count: 3 }]);
  expect(one.deeds.traces(file)?.map(({ id, before }) => ({ id, before }))).toEqual(
    ids.map((id) => ({ id, before: { tags: ['重点客户'] } })),
  );
});

test('taken back at once it is not listed any more', () => {
  const one = stand();
  const before = contentOf(one.book);
  must(one.deeds.undo(must(tagAll(one))));
  expect(contentOf(one.book)).toEqual(before);
  expect(one.deeds.list()).toEqual([]);
});

test('the latest stands first, and after a day none is left, whatever the clock was set to', () => {
  const one = stand();
  must(tagAll(one, '一'));
  must(tagAll(one, '二'));
  one.clock.now -= 3600 * 1000;
  must(tagAll(one, '三'));
  expect(texts(one)).toEqual(['加“三”', '加“二”', '加“一”']);
  one.clock.now = start + day;
  expect(texts(one)).toHaveLength(3);
  one.clock.now = start - day - 1;
  expect(texts(one)).toEqual([]);
  must(tagAll(one, '四'));
  one.clock.now += day + 1;
  one.deeds.tidy();
  expect(one.phone.files.texts.size).toBe(0);
});

test('no more than 20 are kept, the latest ones', () => {
  const one = stand();
  for (let index = 0; index < 19; index += 1) {
    one.clock.now += 1;
    must(tagAll(one, `标${index}`));
  }
  must(one.deeds.apply('删', [{ remove: { id: one.book.all()[0]?.id ?? '', today } }]));
  must(one.deeds.apply('恢复', [{ restore: { id: one.book.deleted()[0]?.id ?? '' } }]));
  expect(texts(one).slice(0, 2)).toEqual(['恢复', '删']);
  expect(texts(one)).toHaveLength(20);
});

test('a file that was torn or damaged is not listed, and goes', () => {
  const one = stand();
  const { file } = must(tagAll(one));
  const { texts: files } = one.phone.files;
  const whole = files.get(file) ?? '';
  files.set(file, whole.slice(0, -5));
  expect(one.deeds.list()).toEqual([]);
  expect(files.size).toBe(0);
  files.set(file, whole.replace('年框', '年筐'));
  expect(one.deeds.list()).toEqual([]);
  files.set(file, whole.replace(/"tags"/, '"togs"'));
  expect(one.deeds.traces(file)).toBeNull();
  expect(one.deeds.traces('deed-1-1')).toBeNull();
});

// Of seed 20260359 of the random programs.
test('one that can not be read just now is not listed, and stays', () => {
  const one = stand();
  must(tagAll(one));
  const read = one.phone.files.read.bind(one.phone.files);
  one.phone.files.read = () => {
    one.phone.files.read = read;
    return null;
  };
  expect(texts(one)).toEqual([]);
  expect(texts(one)).toEqual(['加“年框”']);
});

test('one of a newer version is neither listed nor taken away before its day is over', () => {
  const one = stand();
  const text = writeSealed({ ...{ schema: 2, text: '加', count: 0 } }, []);
  one.phone.files.texts.set(`deed-${start}-${text.length}`, text);
  expect(one.deeds.list()).toEqual([]);
  expect(one.phone.files.texts.size).toBe(1);
});

test('of an account that is deleted for good nothing is kept, and the others can still go back', () => {
  const one = stand();
  must(tagAll(one));
  one.clock.now += 1;
  const [gone, ...others] = one.book.all();
  must(
    one.deeds.apply(
      '加备注',
      others.map(({ id, ...fields }) => ({ update: { id, fields: { ...fields, note: '改过' } } })),
    ),
  );
  const untouched = one.deeds.list()[0];
  one.deeds.forgetAccount(gone?.id ?? '');
  const [second, first] = one.deeds.list();
  expect(second).toEqual(untouched);
  expect(first).toMatchObject({ text: '加“年框”', madeAt: start, count: 3 });
  expect(one.deeds.traces(first?.file ?? '')?.map(({ before }) => before)).toEqual([
    {},
    { tags: ['重点客户'] },
    { tags: ['重点客户'] },
  ]);
  expect(one.phone.files.texts.size).toBe(2);
});

test('a step that can not be rewritten without an account, or not be read, goes as a whole', () => {
  const one = stand();
  const id = one.book.all()[0]?.id ?? '';
  const { file } = must(tagAll(one));
  one.phone.files.texts.set(file, (one.phone.files.texts.get(file) ?? '').replace(/"tags"/, '"togs"'));
  one.deeds.forgetAccount(id);
  expect(one.phone.files.texts.size).toBe(0);
  must(tagAll(one));
  jest.spyOn(one.phone.files, 'write').mockImplementation(() => {
    throw new Error('full');
  });
  one.deeds.forgetAccount(id);
  expect(one.phone.files.texts.size).toBe(0);
});

const ways: Trouble['how'][] = ['fail', 'failAfter', 'failFrom', 'kill', 'killInside'];

test.each(ways)(
  '%s at each of its operations: the step is done whole or not at all, and listed only if done',
  (how) => {
    for (let at = 1; ; at += 1) {
      const one = stand();
      const { phone, book } = one;
      const before = contentOf(book);
      phone.hazard.expect({ at, how, kind: 'full' });
      const done = tagAll(one);
      const steps = phone.hazard.count;
      const isKilled = phone.hazard.dead;
      phone.hazard.calm();
      const reopened = phone.open();
      expect(reopened.mode.kind).toBe('ready');
      const tagged = contentOf(reopened).map(({ tags }) => tags.includes('年框'));
      expect(new Set(tagged).size).toBe(1);
      if (!isKilled && book.mode.kind === 'ready') expect(done.ok).toBe(tagged[0]);
      if (tagged[0] === false) expect(contentOf(reopened)).toEqual(before);
      const deeds = allDeeds({ files: phone.files, book: reopened, now: () => start });
      const listed = deeds.list();
      if (tagged[0] === false) expect(listed).toEqual([]);
      if (done.ok && done.value.file !== '') expect(listed).toHaveLength(1);
      // Nothing is left behind but the listed step.
      must(reopened.expire(today));
      expect([...phone.files.texts.keys()]).toEqual(listed.map(({ file }) => file));
      if (steps < at) break;
    }
  },
);

test('where a step can not be kept it is done all the same, and says that it is not', () => {
  const one = stand();
  const write = one.phone.files.write.bind(one.phone.files);
  jest.spyOn(one.phone.files, 'write').mockImplementation((name, text) => {
    if (name.startsWith('deed-')) throw new Error('full');
    write(name, text);
  });
  expect(must(tagAll(one)).file).toBe('');
  expect(one.book.all().every(({ tags }) => tags.includes('年框'))).toBe(true);
  expect(one.deeds.list()).toEqual([]);
});

test('of steps too long to be kept together the oldest go; the latest stays, however long it is', () => {
  const one = stand();
  const { texts: files } = one.phone.files;
  const [latest, second, third] = [`deed-${start}-7000000`, `deed-${start - 1}-5000000`, `deed-${start - 2}-1`];
  [third, latest, second].forEach((name) => files.set(name, '…'));
  one.deeds.tidy();
  expect([...files.keys()]).toEqual([latest, second]);
  files.set(`deed-${start + 1}-12000001`, '…');
  one.deeds.tidy();
  expect([...files.keys()]).toEqual([`deed-${start + 1}-12000001`]);
});

test('accounts that are added, taken from another book or deleted for good make steps too', () => {
  const one = stand();
  const traces = (change: Change) => one.deeds.traces(must(one.deeds.apply('改', [change])).file);
  expect(traces({ add: fullFields(4) })).toMatchObject([{ before: null }]);
  const [first] = contentOf(one.book);
  const id = first?.id ?? '';
  const json = JSON.stringify({ ...first, name: '改过', rev: { dother: 4 } });
  expect(traces({ take: { id, json } })).toMatchObject([{ id, before: { name: first?.name } }]);
  must(one.book.remove(id, today));
  expect(traces({ purge: { id, today } })).toEqual([]);
});

test('one that can not be taken back any more stays listed', () => {
  const one = stand();
  const done = must(tagAll(one));
  const [first] = one.book.all();
  if (first) must(one.book.update(first.id, { ...first, note: '改过' }));
  expect(one.deeds.undo(done)).toMatchObject({ ok: false });
  expect(texts(one)).toEqual(['加“年框”']);
});
