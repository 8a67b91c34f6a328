import fc from 'fast-check';
import type { Account, AccountFields } from '../../../../../miniprogram/domain/account/account';
import type { Change } from '../../../../../miniprogram/domain/account/change';
import { contentPrint } from '../../../../../miniprogram/domain/account/deed';
import { planUndo, undoText } from '../../../../../miniprogram/packages/book/model/deeds/planUndo';
import { allDeeds, type AllDeeds } from '../../../../support/deeds';
import type { Book } from '../../../../../miniprogram/storage/book/book';
import { contentOf, dayOf, fullFields, must } from '../../../../support/accounts';
import { FakePhone } from '../../../../support/fakePhone';

const today = dayOf('2026-03-05');
const later = dayOf('2026-03-06');

function stand(count: number): { phone: FakePhone; book: Book; deeds: AllDeeds } {
  const phone = new FakePhone();
  const book = phone.open();
  must(book.apply(Array.from({ length: count }, (_, index) => ({ add: fullFields(index) }))));
  return { phone, book, deeds: allDeeds({ files: phone.files, book, now: () => 1_000 }) };
}

const prints = (book: Book): Map<string, string> =>
  new Map(contentOf(book).map((account) => [account.id, contentPrint(account)]));

/** Undoes the latest step, as the page does. */
function undoLatest(book: Book, deeds: AllDeeds) {
  const [latest] = deeds.list();
  if (!latest) throw new Error('there is no step');
  const plan = planUndo(deeds.traces(latest.file) ?? [], (id) => book.find(id), later);
  must(deeds.apply(undoText(latest.text), plan.changes));
  deeds.forget(latest.file);
  return plan;
}

/** One change of an account, by its place among those in use. */
const touch = fc.record({ at: fc.nat(11), how: fc.constantFrom('tag', 'note', 'lead', 'cycle', 'remove', 'add') });
type Touch = { at: number; how: string };

function changed(account: Account, how: string): AccountFields {
  if (how === 'tag') return { ...account, tags: [...account.tags, '年框'] };
  if (how === 'note') return { ...account, note: `${account.note}记` };
  if (how === 'lead') return { ...account, leadTimes: [...(account.leadTimes ?? []), '6m'] };
  return { ...account, certifiedOn: '2026-03-01', cycle: { ...account.cycle, dueOn: '2027-01-01', application: null } };
}

function changesOf(book: Book, touches: readonly Touch[]): Change[] {
  const taken = new Set<string>();
  return touches.flatMap(({ at, how }): Change[] => {
    if (how === 'add') return [{ add: fullFields(at + 100) }];
    const account = book.all()[at % Math.max(1, book.all().length)];
    if (!account || taken.has(account.id)) return [];
    taken.add(account.id);
    const { id } = account;
    return how === 'remove' ? [{ remove: { id, today } }] : [{ update: { id, fields: changed(account, how) } }];
  });
}

test('a step and its undo leave everything as it was, and its redo as the step did; over restarts too', () => {
  fc.assert(
    fc.property(fc.array(touch, { minLength: 1, maxLength: 8 }), fc.boolean(), (touches, isRestarted) => {
      const { phone, book, deeds } = stand(6);
      const before = prints(book);
      must(deeds.apply('一步', changesOf(book, touches)));
      const after = prints(book);
      const next = isRestarted ? phone.open() : book;
      const area = isRestarted ? allDeeds({ files: phone.files, book: next, now: () => 1_000 }) : deeds;
      expect(undoLatest(next, area).changed).toEqual([]);
      // What the step added is in 最近删除 now.
      const now = prints(next);
      expect(new Map([...now].filter(([id]) => before.has(id)))).toEqual(before);
      for (const id of now.keys()) if (!before.has(id)) expect(next.find(id)?.deletedOn).not.toBe('');
      undoLatest(next, area);
      expect(prints(next)).toEqual(after);
    }),
  );
});

test('what was changed since keeps its change, and all others go back', () => {
  fc.assert(
    fc.property(fc.array(touch, { minLength: 1, maxLength: 8 }), fc.array(touch, { maxLength: 4 }), (step, edits) => {
      const { book, deeds } = stand(6);
      const before = prints(book);
      const ids = new Set(must(deeds.apply('一步', changesOf(book, step))).ids);
      const asLeft = prints(book);
      must(book.apply(changesOf(book, edits)));
      const edited = prints(book);
      const plan = undoLatest(book, deeds);
      const after = prints(book);
      for (const [id, print] of edited) {
        const isSame = ids.has(id) && print === asLeft.get(id);
        if (!isSame) expect(after.get(id)).toBe(print);
        else if (before.has(id)) expect(after.get(id)).toBe(before.get(id));
        else expect(book.find(id)?.deletedOn).not.toBe('');
      }
      expect(plan.back.length + plan.changed.length + plan.gone).toBe(ids.size);
    }),
  );
});

test('steps can be undone one after the other, the latest first', () => {
  const { book, deeds } = stand(3);
  const start = prints(book);
  must(deeds.apply('一', changesOf(book, [{ at: 0, how: 'tag' }])));
  const first = deeds.list()[0]?.file ?? '';
  must(deeds.apply('二', changesOf(book, [{ at: 0, how: 'note' }])));
  undoLatest(book, deeds);
  const plan = planUndo(deeds.traces(first) ?? [], (id) => book.find(id), later);
  expect(plan.back).toHaveLength(1);
  must(book.apply(plan.changes));
  expect(prints(book)).toEqual(start);
});

test('what was deleted for good is counted and left alone', () => {
  const { book, deeds } = stand(2);
  const [one, two] = book.all();
  must(deeds.apply('删', [{ remove: { id: one?.id ?? '', today } }, { remove: { id: two?.id ?? '', today } }]));
  must(book.purge(one?.id ?? '', today));
  const plan = undoLatest(book, deeds);
  expect(plan).toMatchObject({ gone: 1, changed: [] });
  expect(book.all().map(({ id }) => id)).toEqual([two?.id]);
});

test('what was taken back has a name of its own, back and forth', () => {
  expect(undoText('已删除 3 个账号')).toBe('撤销“已删除 3 个账号”');
  expect(undoText(undoText('给“甲”加标签'))).toBe('重做“给“甲”加标签”');
  expect(undoText(undoText(undoText('甲')))).toBe('撤销“甲”');
});
