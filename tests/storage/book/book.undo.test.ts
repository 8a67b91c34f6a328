import { emptyFields } from '../../../miniprogram/domain/account/account';
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import type { Book } from '../../../miniprogram/storage/book/book';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { contentOf, dayOf, must } from '../../support/accounts';
import { recordOf, storePage } from '../../support/bookLines';
import { FakePhone } from '../../support/fakePhone';

const today = dayOf('2026-03-05');
const fields = emptyFields('改过');
const change = (id: string) => ({ update: { id, fields } });
const gone = { ok: false, problem: { kind: 'gone', message: expect.stringContaining('撤销') as string } };

/** Three pages with an account each. */
function threePages(): { phone: FakePhone; book: Book } {
  const phone = new FakePhone();
  for (const number of [1, 2, 3]) storePage(phone, number, [recordOf(`p0${number}-a`)]);
  return { phone, book: phone.open() };
}

const namesIn = (book: Book): string[] => book.all().map(({ name }) => name);

test('a step of one page goes through the journal, there and back', () => {
  const { phone, book } = threePages();
  const undo = must(book.apply([change('p01-a')]));
  expect(undo.ids).toEqual(['p01-a']);
  expect(book.canUndo(undo)).toBe(true);
  expect(book.undo(undo)).toEqual({ ok: true, value: null });
  expect(phone.store.written).toEqual(['tx', 'page:01', 'tx', 'tx', 'page:01', 'tx']);
  expect(namesIn(book)).toEqual(['p01-a', 'p02-a', 'p03-a']);
});

test('a step that changes nothing writes nothing', () => {
  const { phone, book } = threePages();
  expect(book.apply([{ restore: { id: 'p01-a' } }])).toEqual({ ok: true, value: { images: [], ids: ['p01-a'] } });
  expect(phone.store.written).toEqual([]);
});

test('a step is not taken back once one of its pages was changed', () => {
  const { phone, book } = threePages();
  const undo = must(book.apply([change('p01-a'), change('p02-a')]));
  must(book.update('p02-a', emptyFields('又改过')));
  phone.store.written.length = 0;
  expect(book.canUndo(undo)).toBe(false);
  expect(book.undo(undo)).toMatchObject(gone);
  expect(phone.store.written).toEqual([]);
  expect(namesIn(book)).toEqual(['改过', '又改过', 'p03-a']);
});

test('a book that only reads takes nothing back', () => {
  const { phone, book } = threePages();
  const undo = must(book.apply([change('p01-a')]));
  phone.hazard.expect({ at: 2, how: 'failFrom' }); // 1: counting the room
  expect(book.update('p02-a', fields).ok).toBe(false);
  phone.hazard.calm();
  expect(book.mode.kind).toBe('readOnly');
  expect(book.canUndo(undo)).toBe(false);
  expect(book.undo(undo)).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
});

test('where taking back fails, the memory stays with what is stored', () => {
  const { phone, book } = threePages();
  const undo = must(book.apply([change('p01-a')]));
  phone.files.room = 0;
  expect(book.undo(undo)).toMatchObject({ ok: false, problem: { kind: 'full' } });
  expect(namesIn(book)).toEqual(['改过', 'p02-a', 'p03-a']);
  expect(contentOf(phone.open())).toEqual(contentOf(book));
  expect(book.canUndo(undo)).toBe(true);
});

test('the list of pages is touched only where a page goes', () => {
  const { phone, book } = threePages();
  const undo = must(book.apply([change('p01-a')]));
  const list = seal('{"schema":1,"pages":[1,2,3],"later":true}');
  phone.store.write('pages', list);
  must(book.undo(undo));
  expect(phone.store.values.get('pages')).toBe(list);
});

describe('in steps', () => {
  test('a change that is made meanwhile stays, and so does the step', () => {
    const { phone, book } = threePages();
    const steps = book.applying([change('p01-a'), { add: emptyFields('新') }]);
    steps.next();
    must(book.add(emptyFields('先到')));
    expect(toEnd(steps).ok).toBe(true);
    expect(namesIn(book)).toEqual(['改过', '先到', '新', 'p02-a', 'p03-a']);
    expect(contentOf(phone.open())).toEqual(contentOf(book));
  });

  test('taking back leaves alone what is changed meanwhile in another page', () => {
    const { phone, book } = threePages();
    const undo = must(book.apply([change('p01-a')]));
    const steps = book.undoing(undo);
    steps.next();
    must(book.remove('p03-a', today));
    expect(toEnd(steps)).toEqual({ ok: true, value: null });
    expect(namesIn(book)).toEqual(['p01-a', 'p02-a']);
    expect(contentOf(phone.open())).toEqual(contentOf(book));
  });

  test('taking back is given up where the same page is changed meanwhile', () => {
    const { book } = threePages();
    const undo = must(book.apply([change('p01-a')]));
    const steps = book.undoing(undo);
    steps.next();
    must(book.add(emptyFields('新')));
    expect(toEnd(steps)).toMatchObject(gone);
    expect(namesIn(book)).toEqual(['改过', '新', 'p02-a', 'p03-a']);
  });
});

describe('a value beside the accounts', () => {
  const settings = { key: 'settings', before: '{"schema":1}', after: '{"schema":1,"theme":"dark"}' };

  test('is written with them, and taken back with them', () => {
    const { phone, book } = threePages();
    phone.store.write('settings', settings.before);
    const undo = must(book.apply([change('p01-a')], [settings]));
    expect(phone.store.values.get('settings')).toBe(settings.after);
    expect(book.canUndo(undo)).toBe(true);
    must(book.undo(undo));
    expect(phone.store.values.get('settings')).toBe(settings.before);
    expect(namesIn(book)).toEqual(['p01-a', 'p02-a', 'p03-a']);
  });

  test('that is not what the step was made from refuses all of it', () => {
    const { phone, book } = threePages();
    phone.store.write('settings', '{"schema":1,"theme":"light"}');
    phone.store.written.length = 0;
    expect(book.apply([change('p01-a')], [settings])).toMatchObject({ ok: false, problem: { kind: 'failed' } });
    expect(phone.store.written).toEqual([]);
    expect(namesIn(book)).toEqual(['p01-a', 'p02-a', 'p03-a']);
  });

  test('that was changed since stands in the way of taking back', () => {
    const { phone, book } = threePages();
    phone.store.write('settings', settings.before);
    const undo = must(book.apply([change('p01-a')], [settings]));
    phone.store.write('settings', '{"schema":1,"theme":"light"}');
    expect(book.canUndo(undo)).toBe(false);
    expect(book.undo(undo)).toMatchObject(gone);
  });
});
