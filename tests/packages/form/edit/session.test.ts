import type { AccountFields } from '../../../../miniprogram/domain/account/account';
import { fill } from '../../../../miniprogram/packages/form/edit/fill';
import { officialNumbers } from '../../../../miniprogram/domain/rules/numbers';
import {
  check,
  discard,
  draftOf,
  firstWrong,
  meet,
  openEdit,
  save,
  type EditState,
} from '../../../../miniprogram/packages/form/edit/session';
import type { Book } from '../../../../miniprogram/storage/book/book';
import { dayOf, fullFields, must } from '../../../support/accounts';
import { FakePhone } from '../../../support/fakePhone';
import { standing } from '../../../domain/arbitraries';

const today = dayOf('2026-03-05');

function bookWith(...accounts: AccountFields[]): { phone: FakePhone; book: Book; ids: string[] } {
  const phone = new FakePhone();
  const book = phone.open();
  return { phone, book, ids: accounts.map((fields) => must(book.add(fields)).id) };
}

const type = (state: EditState, key: 'name' | 'note' | 'client', value: string): EditState => ({
  ...state,
  form: fill(state.form, state.base, key, value),
});

/** The state of a visit to a stored account. */
function visit(book: Book, id: string): EditState {
  return openEdit(id, book.find(id), null);
}

test('a new account is stored, and leaves no draft', () => {
  const { book } = bookWith();
  const { state, saved } = save(type(openEdit('', undefined, null), 'name', '西湖小馆'), book, standing(today));
  expect(book.all()).toEqual([saved]);
  expect(saved?.name).toBe('西湖小馆');
  expect(draftOf(state)).toBeNull();
});

test('nonsense is not stored, and the first wrong field is known', () => {
  const { book } = bookWith();
  const wrong = {
    ...openEdit('', undefined, null),
    form: { ...openEdit('', undefined, null).form, name: ' ', note: '字'.repeat(1001) },
  };
  const { state, saved } = save(wrong, book, standing(today));
  expect(saved).toBeNull();
  expect(book.all()).toEqual([]);
  expect(firstWrong(state, standing(today))).toEqual({ key: 'name', folded: false });
  expect(firstWrong(type(state, 'name', '店'), standing(today))).toEqual({ key: 'note', folded: true });
  expect(firstWrong(type(type(state, 'name', '店'), 'note', ''), standing(today))).toBeNull();
});

test('what is odd about a day is judged by the numbers that the person set', () => {
  const state = openEdit('', undefined, null);
  const far = { ...state, form: fill(state.form, state.base, 'dueOn', '2027-12-01') };
  const ofYears = (validYears: number) =>
    check(far, standing(today, { numbers: { ...officialNumbers, validYears } })).warnings.dueOn;
  expect(ofYears(1)).toContain('认证一年一次');
  expect(ofYears(2)).toBeUndefined();
});

test('a failed write says why, keeps what was typed, and the next try works', () => {
  const {
    phone,
    book,
    ids: [id = ''],
  } = bookWith(fullFields(1));
  const typed = type(visit(book, id), 'client', '新客户的名字写得很长');
  const { room } = phone.store;
  phone.store.room = 0;
  const failed = save(typed, book, standing(today));
  expect(failed.saved).toBeNull();
  expect(failed.state.problem).toContain('存储空间满了');
  expect(failed.state.form.client).toBe('新客户的名字写得很长');
  phone.store.room = room;
  expect(save(failed.state, book, standing(today)).saved?.client).toBe('新客户的名字写得很长');
});

test('a change made elsewhere is not undone by saving', () => {
  const {
    book,
    ids: [id = ''],
  } = bookWith(fullFields(1));
  const typed = type(visit(book, id), 'note', '我写的');
  must(book.update(id, { ...fullFields(1), name: '别处改的' }));
  const { saved } = save(typed, book, standing(today));
  expect(saved).toMatchObject({ name: '别处改的', note: '我写的' });
});

test('on return it is said that the account changed meanwhile', () => {
  const {
    book,
    ids: [id = ''],
  } = bookWith(fullFields(1));
  const typed = type(visit(book, id), 'name', '我的');
  expect(meet(typed, book.find(id)).clashes).toBeNull();
  must(book.update(id, { ...fullFields(1), name: '别处的' }));
  expect(meet(typed, book.find(id)).clashes).toEqual(['name']);
});

test('deleted meanwhile: saving restores it with what was typed', () => {
  const {
    book,
    ids: [id = ''],
  } = bookWith(fullFields(1));
  const typed = type(visit(book, id), 'client', '新客户');
  must(book.remove(id, today));
  const met = meet(typed, book.find(id));
  expect(met.presence).toBe('recycled');
  expect(save(met, book, standing(today)).saved).toMatchObject({ id, client: '新客户', deletedOn: '' });
  expect(book.deleted()).toEqual([]);
});

test('deleted meanwhile, and the write fails: it stays deleted as it was', () => {
  const {
    phone,
    book,
    ids: [id = ''],
  } = bookWith(fullFields(1));
  const typed = type(visit(book, id), 'client', '新客户');
  must(book.remove(id, today));
  phone.hazard.expect({ at: 1, how: 'failFrom' });
  expect(save(typed, book, standing(today)).saved).toBeNull();
  expect(book.find(id)).toMatchObject({ client: '城南小学', deletedOn: '2026-03-05' });
});

test('purged meanwhile: what was typed becomes a new account', () => {
  const {
    book,
    ids: [id = ''],
  } = bookWith(fullFields(1));
  const typed = type(visit(book, id), 'client', '新客户');
  must(book.remove(id, today));
  must(book.purge(id, today));
  const met = meet(typed, book.find(id));
  expect(met.presence).toBe('missing');
  const { saved } = save(met, book, standing(today));
  expect(saved).toMatchObject({ name: typed.form.name, client: '新客户' });
  expect(saved?.id).not.toBe(id);
});

describe('a draft', () => {
  test('is there as soon as something is typed, and gone with it', () => {
    const {
      book,
      ids: [id = ''],
    } = bookWith(fullFields(1));
    const state = visit(book, id);
    expect(draftOf(state)).toBeNull();
    const typed = type(state, 'note', '一半');
    expect(draftOf(typed)?.typed.note).toBe('一半');
    expect(draftOf(discard(typed))).toBeNull();
  });

  test('comes back on the account as it is now', () => {
    const {
      book,
      ids: [id = ''],
    } = bookWith(fullFields(1));
    const draft = draftOf(type(visit(book, id), 'note', '一半'));
    must(book.update(id, { ...fullFields(1), name: '别处改的' }));
    const again = openEdit(id, book.find(id), draft);
    expect(again.restored).toBe(true);
    expect(again.form).toMatchObject({ note: '一半', name: '别处改的' });
    expect(again.clashes).toBeNull();
  });

  test('that says what is stored by now is none', () => {
    const {
      book,
      ids: [id = ''],
    } = bookWith(fullFields(1));
    const draft = draftOf(type(visit(book, id), 'note', '一半'));
    must(book.update(id, { ...fullFields(1), note: '一半' }));
    expect(openEdit(id, book.find(id), draft).restored).toBe(false);
  });

  test('of an account that is gone is still there to be kept', () => {
    const {
      book,
      ids: [id = ''],
    } = bookWith(fullFields(1));
    const draft = draftOf(type(visit(book, id), 'note', '一半'));
    const again = openEdit('p01-gone', undefined, draft);
    expect(again).toMatchObject({ presence: 'missing', restored: true });
    expect(again.form.note).toBe('一半');
  });
});
