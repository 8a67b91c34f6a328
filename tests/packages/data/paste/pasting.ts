/** A text as it is pasted, and the page as it shows it. */
import { pasteView, type PasteView } from '../../../../miniprogram/packages/data/paste/paste.view';
import { toEnd } from '../../../../miniprogram/domain/kit/steps';
import type { PasteRowView } from '../../../../miniprogram/packages/data/paste/rowView';
import type { DoubtLine } from '../../../../miniprogram/packages/data/paste/doubtLines';
import type { DetailView } from '../../../../miniprogram/packages/data/paste/detail';
import * as session from '../../../../miniprogram/packages/data/paste/session';
import { allDeeds, type AllDeeds } from '../../../support/deeds';
import type { AccountFields } from '../../../../miniprogram/domain/account/account';
import type { Book } from '../../../../miniprogram/storage/book/book';
import { dayOf, must } from '../../../support/accounts';
import { FakeFiles } from '../../../support/fakeFiles';
import { FakePhone } from '../../../support/fakePhone';
import { dated } from '../../../support/pageAccounts';
import { standing } from '../../../domain/arbitraries';

const { openPaste, put, unfold } = session;
type PasteState = session.PasteState;

export const today = dayOf('2026-03-05');

/** The platform's notice about one account. */
export const notice = (name: string, due: string): string =>
  `账号名称: ${name}\n到期时间: ${due}\n详情: 账号已进入年审期，请尽快完成认证年审。`;

export const fieldsOf = (
  name: string,
  dueOn: string,
  dueTrust: 'confirmed' | 'imported' | 'estimated' = 'imported',
  patch: Partial<AccountFields> = {},
): AccountFields => {
  const {
    id: _id,
    rev: _rev,
    createdAt: _created,
    updatedAt: _updated,
    deletedOn: _deleted,
    ...fields
  } = dated(dueOn, dueTrust, { name });
  return { ...fields, ...patch };
};

export function bookWith(...accounts: AccountFields[]): { phone: FakePhone; book: Book; ids: string[] } {
  const phone = new FakePhone();
  const book = phone.open();
  return { phone, book, ids: accounts.map((fields) => must(book.add(fields)).id) };
}

const readFrom = (state: PasteState, book: Book, before: PasteState['plan'], choices = {}, day = today): PasteState =>
  toEnd(session.reading(state, { accounts: book.all(), deleted: book.deleted(), choices, today: day }, before));
export const read = (state: PasteState, book: Book, choices = {}): PasteState => readFrom(state, book, [], choices);
export const reading = (text: string, book: Book, choices = {}): PasteState =>
  read(put(openPaste(null), text), book, choices);
/** As the page does when it is seen again. */
export const meet = (state: PasteState, book: Book, choices = {}): PasteState =>
  readFrom(state, book, state.plan, choices);
export const vouch = (state: PasteState, seen: boolean, book: Book): PasteState =>
  meet(session.vouch(state, seen), book);

type Shown = Omit<PasteView, 'ids' | 'rowOf'> & { rows: PasteRowView[] };
/** The view with the rows that are listed. */
export const shown = (state: PasteState, readOnly = '', undoable = true, room = 1e7): Shown => {
  const { ids, rowOf, ...view } = pasteView(state, { readOnly, undoable, room }, standing(today));
  return { ...view, rows: ids.map(rowOf).filter((row) => row !== null) };
};
export const trustIn = (state: PasteState): DoubtLine | undefined =>
  shown(state).doubts.find(({ id }) => id === 'trust');
export const detailIn = (state: PasteState, row = 0): DetailView | null | undefined =>
  shown(unfold(state, row, true)).rows[row]?.detail;

export const deedsOf = (book: Book, files = new FakeFiles()): AllDeeds => allDeeds({ files, book, now: () => 1_000 });
/** Written and taken back where nobody looks into 最近操作. */
export const write = (state: PasteState, book: Book, day = today): PasteState =>
  toEnd(session.writing(state, book, deedsOf(book), day));
export const takeBack = (state: PasteState, book: Book, deeds = deedsOf(book)): PasteState => {
  const undo = state.outcome?.undo;
  const back = undo ? toEnd(session.takingBack(state, undo, deeds)) : state;
  return back.phase === 'preview' ? meet(back, book) : back;
};
